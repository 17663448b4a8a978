import Languages
import Matching
import Reports
import TerminalUI

/// Why one offering stands before another, criterion by criterion.
func compareView(_ compare: CompareState, of state: AppState, size: Size) -> Frame {
  var frame = Frame(size: size)
  frame.chrome(
    title: compare.ranking.interview.code + " · " + CompareText.title[state.language],
    status: state.dataStatus,
    state: state,
  )
  let body = Rect(row: 2, column: 1, rows: size.rows - 4, columns: size.columns - 2)
  frame.textLines(
    compareLines(compare, desk: state.desk, language: state.language),
    from: compare.scroll,
    in: body,
  )
  frame.cursor = body.origin
  return frame
}

private func compareLines(_ compare: CompareState, desk: Desk, language: Language) -> [TextLine] {
  let comparison = compare.comparison
  let names = desk.names
  var lines = [
    TextLine(
      "A " + comparison.firstVerdict.mark + " " + names.offering(comparison.first)[language],
      role: .strong,
      indent: 4,
    ),
    TextLine(
      "B " + comparison.secondVerdict.mark + " " + names.offering(comparison.second)[language],
      role: .strong,
      indent: 4,
    ),
    .blank,
    TextLine(comparison.orderText(in: language, names: names), indent: 2),
  ]
  let choices = compare.ranking.interview.advisorChoices
  for (letter, offering) in [("A", comparison.first), ("B", comparison.second)] {
    guard let mark = choices.mark(of: offering) else { continue }
    let text = mark.mark.text(because: mark.reason, in: language)
    lines.append(TextLine("\(letter): \(text)", role: .strong, indent: 3))
  }
  lines += [.blank, TextLine(CompareText.heading[language], role: .heading)]
  for (difference, tenths) in zip(comparison.differences, comparison.shownDifferences) {
    let title = difference.text(showing: tenths, in: language)
    lines.append(TextLine(title + " " + bar(difference.difference), lead: 1, indent: 3))
    guard difference.difference != 0 else { continue }
    let first = difference.first.detail.text(in: language, names: names)
    let second = difference.second.detail.text(in: language, names: names)
    lines.append(TextLine("A: " + first, role: .muted, lead: 3, indent: 6))
    if first != second {
      lines.append(TextLine("B: " + second, role: .muted, lead: 3, indent: 6))
    }
  }
  if let reversal = comparison.reversalText(in: language) {
    lines += [.blank, TextLine(reversal, indent: 2)]
  }
  return lines
}

/// A block for each whole point, to the side of the one that has more.
private func bar(_ difference: Int) -> String {
  let points = min(20, (abs(difference) + 50_000) / 100_000)
  guard points > 0 else { return "" }
  let blocks = String(repeating: "█", count: points)
  return difference > 0 ? "A " + blocks : "B " + blocks
}

/// The words of the comparison.
enum CompareText {
  static let title = Phrase(fi: "Vertailu", sv: "Jämförelse", en: "Comparison")
  static let heading = Phrase(
    fi: "Mistä ero tulee (A verrattuna B:hen)",
    sv: "Var skillnaden kommer ifrån (A jämfört med B)",
    en: "Where the difference comes from (A compared with B)",
  )
  static let marked = Phrase(
    fi: "Vertaan tähän. Valitse toinen ja paina v:",
    sv: "Jämförs med. Välj en annan och tryck v:",
    en: "Comparing with. Choose another and press v:",
  )
}
