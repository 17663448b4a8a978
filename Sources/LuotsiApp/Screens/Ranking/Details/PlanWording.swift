import Catalogue
import Languages
import Matching
import Reports

extension MatchWording {
  /// The plans that open it, the shortest first, each step with where it can be taken.
  var plans: [Line] {
    match.unlock.enumerated().flatMap { number, plan in
      let title = number == 0 ? ScreenText.whatOpens : DetailText.orSo
      let whole = plan.durationText(in: language).map { " (\($0))" } ?? ""
      return [
        Line.blank, Line(text: title[language] + whole, role: .heading, indent: 0),
      ]
        + plan.steps.enumerated().flatMap { index, step in
          let duration = step.durationText(in: language).map { ", " + $0 } ?? ""
          let text = desk.wording.text(of: step, in: language)
          return [Line(text: " \(index + 1). \(text)\(duration)", role: .plain, indent: 4)]
            + step.offerings.prefix(2).compactMap { id in
              desk.placeText(of: id, in: language).map {
                Line(text: "    → " + $0, role: .muted, indent: 6)
              }
            }
        }
    }
  }

  /// What of its units could be recognised, and how much shorter that could make it.
  var recognition: [Line] {
    guard let recognition = match.recognition,
      !recognition.held.isEmpty || !recognition.partly.isEmpty
    else { return [] }
    return Line.heading(DetailText.recognition, language)
      + [
        Line(
          text: DetailText.units(
            held: recognition.held.count,
            partly: recognition.partly.count,
            of: recognition.total,
            monthsSaved: recognition.monthsSaved,
          )[language],
          role: .plain,
          indent: 2,
        )
      ]
  }

  /// Employers who look for an apprentice for this work.
  var employers: [Line] {
    let needs = desk.catalogue.employerNeeds.filter { match.employerNeeds.contains($0.id) }
    guard !needs.isEmpty else { return [] }
    return Line.heading(DetailText.employers, language)
      + needs.map { need in
        var facts = [need.employer, need.place]
        if let hours = need.weeklyHours { facts.append(DetailText.weeklyHours(hours)[language]) }
        if let level = need.minimumLevel {
          facts.append(
            need.workLanguage.text(in: language) + " " + level.text(in: language)
          )
        }
        return Line(text: "· " + facts.joined(separator: ", "), role: .plain, indent: 2)
      }
  }
}
