import Languages
import Matching
import Reports

/// What there is to read of a pathway: its figures, its steps and what is uncertain.
struct PathwayLines {
  let search: PathwaySearch
  let desk: Desk
  let language: Language

  func lines(of pathway: Pathway) -> [TextLine] {
    var lines = [TextLine(pathway.figuresText(in: language), role: .heading)]
    for (index, step) in pathway.steps.enumerated() {
      lines += self.lines(of: step, number: index + 1)
    }
    lines.append(
      TextLine(PathwayScreenText.pointsAtEnd[language] + " \(pathway.points)", role: .plain)
    )
    lines += uncertainties(of: pathway)
    let rules = ScreenText.rules(search.rulesVersion)[language]
    return lines + [.blank, TextLine(rules, role: .muted)]
  }

  private func lines(of step: PathwayStep, number: Int) -> [TextLine] {
    let gains = step.gives.map { $0.text(in: language, names: desk.names) }
      .joined(separator: ", ")
    var lines = [
      TextLine(
        "\(number)  \(step.kind.text(in: language)) → \(gains)",
        role: .strong,
        indent: 2,
      ),
      TextLine(
        "\(step.timeText(in: language)) · \(PathwayScreenText.money(of: step)[language])",
        lead: 2,
      ),
    ]
    lines += step.offerings.map { id in
      let provider = desk.offerings[id].map { ", \(desk.names.provider($0.provider)[language])" }
      return TextLine("\(desk.names.offering(id)[language])\(provider ?? "")", lead: 2, indent: 4)
    }
    if let day = step.applicationEnd {
      lines.append(
        TextLine(
          "\(PathwayScreenText.applyBy[language]) \(day.text(in: language))",
          lead: 2,
          indent: 5,
        )
      )
    }
    if step.waitingMonths > 0 {
      let months = ScreenText.months(step.waitingMonths)[language]
      lines.append(
        TextLine("\(PathwayScreenText.waiting[language]) \(months)", lead: 2, indent: 4)
      )
    }
    if let saving = step.savingText(in: language) {
      lines.append(TextLine("\(saving)", lead: 2, indent: 4))
    }
    lines += step.arrangements.map { arrangement in
      let length = arrangement.durationText(in: language).map { ", \($0)" } ?? ""
      return TextLine(
        "○ \(desk.wording.text(of: arrangement, in: language))\(length)",
        lead: 2,
        indent: 5,
      )
    }
    lines += step.conditions.map { reason in
      TextLine("◐ \(desk.wording.text(of: reason, in: language))", lead: 2, indent: 4)
    }
    if !step.employerNeeds.isEmpty {
      lines.append(
        TextLine(
          "\(PathwayScreenText.employers(step.employerNeeds.count)[language])",
          lead: 2,
          indent: 5,
        )
      )
    }
    return lines
  }

  private func uncertainties(of pathway: Pathway) -> [TextLine] {
    var lines = [TextLine.blank, TextLine(PathwayScreenText.uncertain[language], role: .heading)]
    lines.append(TextLine("· " + PathwayScreenText.certaintyAssumed[language], indent: 2))
    if pathway.isEstimate {
      lines.append(TextLine("· " + PathwayScreenText.datesEstimated[language], indent: 2))
    }
    if search.isCut {
      lines.append(TextLine("! " + PathwayScreenText.cut[language], role: .attention, indent: 2))
    }
    lines += search.missing.map { missing in
      let ask = PathwayScreenText.ask[language]
      return TextLine("? \(ask) \(missing.text(in: language))", indent: 2)
    }
    return lines
  }
}
