import CaseStore
import CivilDates
import Guidance
import Languages
import Matching
import Reports
import TerminalUI

/// What is otherwise than at the last visit, to be read.
func differenceView(_ shown: DifferenceState, of state: AppState, size: Size) -> Frame {
  var frame = Frame(size: size)
  frame.chrome(
    title: shown.ranking.interview.code + " · " + DifferenceText.title[state.language],
    status: state.dataStatus,
    state: state,
  )
  let area = Rect(row: 2, column: 1, rows: size.rows - 4, columns: size.columns - 2)
  let words = DifferenceLines(state: shown, client: state.client, desk: state.desk)
  frame.textLines(words.lines(in: state.language), from: shown.scroll, in: area)
  frame.cursor = area.origin
  return frame
}

/// The difference in lines: data and rules, the list, answers, steps.
struct DifferenceLines {
  let state: DifferenceState
  let client: ClientFile?
  let desk: Desk

  func lines(in language: Language) -> [TextLine] {
    guard let difference = state.difference, let client else {
      return [TextLine(DifferenceText.none[language])]
    }
    var lines = [TextLine(DifferenceText.since(difference.since)[language], role: .strong)]
    if difference.catalogueChanged { lines.append(TextLine(DifferenceText.catalogue[language])) }
    if let old = difference.earlierRules {
      let new = state.ranking.ranking.rulesVersion
      lines.append(TextLine(DifferenceText.rules(from: old, to: new)[language]))
    }
    lines += TextLine.heading(DifferenceText.list, language)
    if difference.rows.isEmpty { lines.append(TextLine(DifferenceText.same[language])) }
    for row in difference.rows { lines += self.lines(of: row, in: language) }
    let corrected = client.answersCorrected(since: difference)
    lines += section(
      DifferenceText.answers,
      corrected.map { $0.text(form: desk.form, in: language) },
      language,
    )
    lines += section(
      DifferenceText.stepsDone,
      client.guidance.steps(doneSince: difference.since),
      language,
    )
    lines += section(
      DifferenceText.stepsDue,
      client.guidance.steps(lateOn: desk.today).map { "! " + $0 },
      language,
    )
    return lines
  }

  private func section(_ title: Phrase, _ texts: [String], _ language: Language) -> [TextLine] {
    guard !texts.isEmpty else { return [] }
    return TextLine.heading(title, language) + texts.map { TextLine($0, indent: 2) }
  }

  /// The training with what became of it; under a verdict that changed, what decides it now.
  private func lines(of row: VisitDifference.Row, in language: Language) -> [TextLine] {
    let known = desk.offerings[row.offering].map { _ in desk.title(of: row.offering, in: language) }
    let name = known ?? row.name[language] ?? row.offering.rawValue
    let chosen = row.isChosen ? "✓ " : ""
    let head = TextLine(
      "\(chosen)\(name): \(row.change.text(in: language))",
      role: row.isChosen ? .strong : .plain,
      indent: 2,
    )
    guard case .verdict(_, let now) = row.change, now != .open,
      let match = state.ranking.match(of: row.offering),
      let reason = match.reasons.first(where: { $0.verdict == now })
    else { return [head] }
    let why = desk.wording.text(of: reason, in: language)
    return [head, TextLine("\(now.mark) \(why)", role: .muted, lead: 2, indent: 4)]
  }
}

extension ClientFile {
  /// Answers corrected on a later day than the earlier list's.
  fileprivate func answersCorrected(since difference: VisitDifference) -> [Correction] {
    let day = Int64(difference.since.dayNumber + 1)
    let start = day * Int64(Moment.millisecondsInDay)
    return corrections.filter { correction in
      guard case .answer = correction.field else { return false }
      return correction.at >= start
    }
  }
}
