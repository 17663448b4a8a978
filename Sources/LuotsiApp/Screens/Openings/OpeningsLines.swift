import Languages
import Matching
import Reports
import TerminalUI

/// What there is to read of an entry, at a width that its drawings fill.
struct OpeningsLines {
  let desk: Desk
  let language: Language
  let columns: Int

  /// Everything about an entry.
  func lines(of entry: OpeningsEntry) -> [TextLine] {
    switch entry {
    case .relaxation(let relaxation):
      let title = relaxation.changesText(in: language, names: desk.names)
      return [TextLine(title, role: .strong), .blank] + lines(of: relaxation)
    case .nearMiss(let ladder), .ladder(let ladder):
      return title(of: ladder) + lines(of: ladder)
    }
  }

  /// What fits under a list in which the entry is named.
  func brief(of entry: OpeningsEntry) -> [TextLine] {
    switch entry {
    case .relaxation(let relaxation): return lines(of: relaxation)
    case .nearMiss(let ladder), .ladder(let ladder):
      guard let timeline = ladder.timelines.first else { return lines(of: ladder) }
      let drawing = chart(of: ladder).lines(of: timeline)
      return facts(of: ladder).map { .drawing($0, role: .muted) }
        + (drawing.isEmpty ? steps(of: timeline) : drawing) + ends(of: timeline)
    }
  }

  private func lines(of relaxation: Relaxation) -> [TextLine] {
    var lines = [TextLine(OpeningsText.gives[language], role: .heading)]
    lines += relaxation.giveTexts(in: language, names: desk.names).map {
      TextLine("· " + $0, lead: 1, indent: 3)
    }
    let gain = relaxation.gainText(in: language)
    lines.append(TextLine(OpeningsText.opens[language] + ": " + gain, role: .heading))
    for opened in relaxation.opened {
      let name = opened.nameText(in: language, names: desk.names)
      let facts = desk.factsText(of: opened.offering, in: language).map { " · " + $0 } ?? ""
      lines.append(TextLine(name, lead: 1, indent: 3))
      lines.append(TextLine(opened.standingText(in: language) + facts, role: .muted, lead: 3))
    }
    if relaxation.gained > relaxation.opened.count {
      let shown = OpeningsText.shown(relaxation.opened.count, of: relaxation.gained)
      lines.append(TextLine(shown[language], role: .muted, lead: 1))
    }
    if relaxation.changes.contains(.supportedVariant) {
      lines.append(TextLine(OpeningsText.askAboutSupport[language], role: .attention))
    }
    return lines + [.blank, TextLine(OpeningsText.clientDecides[language], role: .muted)]
  }

  private func title(of ladder: Ladder) -> [TextLine] {
    let name = desk.names.offering(ladder.offering)[language]
    return [TextLine("\(Verdict.notYet.mark) \(name)", role: .strong, indent: 2)]
      + facts(of: ladder).map { TextLine($0, role: .muted) }
      + [TextLine(OpeningsText.pointsAtMost(ladder.optimisticPoints)[language])]
  }

  /// One row of facts; none of what the catalogue does not have.
  private func facts(of ladder: Ladder) -> [String] {
    [desk.factsText(of: ladder.offering, in: language)].compactMap(\.self)
  }

  /// When it opens and when its group starts, with the signs of the chart.
  private func ends(of timeline: LadderTimeline) -> [TextLine] {
    let entry = timeline.entryText(in: language)
    let role: Role = timeline.daysLate == nil ? .plain : .attention
    return [
      TextLine("● " + timeline.openingText(in: language), indent: 2),
      timeline.start == nil
        ? TextLine(entry, role: role, lead: 2) : TextLine("▲ " + entry, role: role, indent: 2),
    ]
  }

  /// The plans, the shortest first, each drawn and then told step by step.
  private func lines(of ladder: Ladder) -> [TextLine] {
    guard !ladder.plans.isEmpty else { return [.blank, TextLine(OpeningsText.noSteps[language])] }
    let chart = chart(of: ladder)
    return zip(ladder.plans, ladder.timelines).enumerated().flatMap { number, plan in
      let title = number == 0 ? ScreenText.whatOpens : DetailText.orSo
      let whole = plan.0.durationText(in: language).map { " (\($0))" } ?? ""
      return [.blank, TextLine(title[language] + whole, role: .heading)]
        + chart.lines(of: plan.1)
        + steps(of: plan.1)
        + ends(of: plan.1)
    }
  }

  private func steps(of timeline: LadderTimeline) -> [TextLine] {
    timeline.stages.enumerated().flatMap { lines(of: $1, number: $0 + 1) }
  }

  private func lines(of stage: LadderTimeline.Stage, number: Int) -> [TextLine] {
    let text = desk.wording.text(of: stage.step, in: language)
    let length = stage.step.durationText(in: language).map { ", " + $0 } ?? ""
    let places = stage.provider.map { [$0] } ?? Array(stage.step.offerings.prefix(2))
    return [
      TextLine("\(number) \(text)\(length)", indent: 2),
      TextLine(stage.daysText(in: language), role: .muted, lead: 2),
    ]
      + places.compactMap { id in
        desk.placeText(of: id, in: language).map {
          TextLine("→ " + $0, role: .muted, lead: 2, indent: 4)
        }
      }
  }

  private func chart(of ladder: Ladder) -> LadderChart {
    LadderChart(
      ladder.timelines,
      from: desk.today,
      columns: columns,
      wording: desk.wording,
      language: language,
    )
  }
}
