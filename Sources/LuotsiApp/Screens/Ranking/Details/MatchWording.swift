import Catalogue
import Languages
import Matching
import Reports
import TerminalUI

/// The sections of an offering's explanation; one without anything to say is empty.
struct MatchWording {
  let match: Match
  let desk: Desk
  let language: Language

  init(_ match: Match, desk: Desk, language: Language) {
    self.match = match
    self.desk = desk
    self.language = language
  }

  /// Everything there is to say about the offering for the client; `mark` is how the advisor has
  /// marked it, and why.
  func lines(
    marked mark: (mark: AdvisorChoices.Mark, reason: String)? = nil
  ) -> [TextLine] {
    let marked = mark.map { mark in
      [
        TextLine(mark.mark.text(because: mark.reason, in: language), role: .strong, indent: 2),
        .blank,
      ]
    }
    return title + (marked ?? []) + points + obstacles + plans + openQuestions + inFavour
      + recognition + employers + notes
  }

  var title: [TextLine] {
    let name = match.verdict.mark + " " + desk.names.offering(match.offering)[language]
    var lines = [TextLine(name, role: .strong, indent: 2)]
    if let facts = desk.factsText(of: match.offering, in: language) {
      lines.append(TextLine(facts, role: .muted))
    }
    return lines + [.blank]
  }

  /// The points with their range, what they are made of, and how sure they are.
  var points: [TextLine] {
    let range = match.low == match.high ? "" : " (\(match.low)–\(match.high))"
    var lines = [
      TextLine(
        ScreenText.points[language] + " \(match.points)" + range + " · "
          + match.verdict.text(in: language) + " · "
          + DetailText.confidence(match.confidence)[language],
        role: .heading,
      )
    ]
    lines += zip(match.parts, match.shownPoints).flatMap { part, shown in
      let bar = intervalBar(low: part.low, value: part.value, high: part.high, max: 1000, width: 8)
      let points = "\(shown)/\((part.weight + 50) / 100)"
      let detail = part.detail.text(in: language, names: desk.names)
      let sources = part.sources.map { " [\($0.text(in: language))]" }.joined()
      return [
        TextLine.drawing("\(bar) \(part.criterion.text(in: language)) \(points)"),
        TextLine(detail + sources, lead: 3, indent: 3),
      ]
    }
    if let text = match.robustness?.text(in: language) {
      lines.append(TextLine(text, indent: 2))
      lines.append(TextLine(robustnessLegend[language], role: .muted, indent: 2))
    }
    return lines
  }

  /// What closes it, and what someone has to judge or check.
  var obstacles: [TextLine] {
    reasons(DetailText.closes) { $0.outcome == .failed && $0.verdict > .check }
      + reasons(DetailText.toCheck) { $0.outcome == .failed && $0.verdict == .check }
  }

  /// What is not known, by who could tell.
  var openQuestions: [TextLine] {
    reasons(DetailText.askClient) { $0.outcome == .unknown && $0.asksClient }
      + reasons(DetailText.askProvider) { $0.outcome == .unknown && !$0.asksClient }
  }

  var inFavour: [TextLine] { reasons(DetailText.inFavour) { $0.outcome == .met } }

  var notes: [TextLine] {
    reasons(DetailText.notes) { $0.outcome == .failed && $0.verdict == .open }
      + match.flags.map { TextLine("! " + $0.text(in: language), role: .attention, indent: 2) }
  }

  private func reasons(_ heading: Phrase, where wanted: (Reason) -> Bool) -> [TextLine] {
    let wanted = match.reasons.filter(wanted)
    guard !wanted.isEmpty else { return [] }
    return TextLine.heading(heading, language)
      + wanted.map { reason in
        TextLine(
          reason.verdict.mark + " " + desk.wording.text(of: reason, in: language) + " ["
            + reason.source.text(in: language) + "]",
          role: reason.verdict == .open ? .muted : .plain,
          indent: 2,
        )
      }
  }
}

extension Reason {
  /// Whether the client could tell what is missing, perhaps among others.
  fileprivate var asksClient: Bool {
    missing.contains { if case .client = $0 { true } else { false } }
  }
}
