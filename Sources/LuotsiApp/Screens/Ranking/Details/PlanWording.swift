import Catalogue
import Languages
import Matching
import Reports

extension MatchWording {
  /// The plans that open it, the shortest first, each step with where it can be taken.
  var plans: [TextLine] {
    match.unlock.enumerated().flatMap { number, plan in
      let title = number == 0 ? ScreenText.whatOpens : DetailText.orSo
      let whole = plan.durationText(in: language).map { " (\($0))" } ?? ""
      return [
        TextLine.blank, TextLine(title[language] + whole, role: .heading),
      ]
        + plan.steps.enumerated().flatMap { index, step in
          let duration = step.durationText(in: language).map { ", " + $0 } ?? ""
          let text = desk.wording.text(of: step, in: language)
          return [TextLine(" \(index + 1). \(text)\(duration)", indent: 4)]
            + step.offerings.prefix(2).compactMap { id in
              desk.placeText(of: id, in: language).map {
                TextLine("    → " + $0, role: .muted, indent: 6)
              }
            }
        }
    }
  }

  /// What of its units could be recognised, and how much shorter that could make it.
  var recognition: [TextLine] {
    guard let recognition = match.recognition,
      !recognition.held.isEmpty || !recognition.partly.isEmpty
    else { return [] }
    return TextLine.heading(DetailText.recognition, language)
      + [
        TextLine(
          DetailText.units(
            held: recognition.held.count,
            partly: recognition.partly.count,
            of: recognition.total,
            monthsSaved: recognition.monthsSaved,
          )[language],
          indent: 2,
        )
      ]
  }

  /// Employers who look for an apprentice for this work.
  var employers: [TextLine] {
    let needs = desk.catalogue.employerNeeds.filter { match.employerNeeds.contains($0.id) }
    guard !needs.isEmpty else { return [] }
    return TextLine.heading(DetailText.employers, language)
      + needs.map { need in
        var facts = [need.employer, need.place]
        if let hours = need.weeklyHours { facts.append(DetailText.weeklyHours(hours)[language]) }
        if let level = need.minimumLevel {
          facts.append(
            need.workLanguage.text(in: language) + " " + level.text(in: language)
          )
        }
        return TextLine("· " + facts.joined(separator: ", "), indent: 2)
      }
  }
}
