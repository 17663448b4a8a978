import Languages
import Matching
import Reports

/// What is to be printed: `10 list.txt` are the ten best, into a file.
struct LinearPrint: Equatable, Sendable {
  /// How many of the best; nil for all.
  let top: Int?
  /// Empty where the list is to be read out.
  var file: String

  init(_ text: String) {
    let first = text.prefix { $0 != " " }
    top = Int(first).map { max(1, $0) }
    file = top == nil ? text : String(text.dropFirst(first.count)).trimmingBlanks
  }
}

/// A line of a print without the signs that stand beside the words for verdicts.
func withoutVerdictMarks(_ line: String) -> String {
  [Verdict.open, .check, .notYet, .excluded].reduce(line) { line, verdict in
    line.replacing(verdict.mark + " ", with: "")
  }
}

extension AppState {
  /// The best of the client's ranked list with their reasons, as text; nil where there is no client.
  func printedList(top: Int?) -> String? {
    guard let ranking = rankingInFront else { return nil }
    let notices = [dataStatus.replacing(" · ", with: ", "), dataNotice ?? ""]
    let head = ([ranking.interview.code] + notices).filter { !$0.isEmpty }
    let list = rankingText(
      ranking.ranking,
      under: ranking.shown,
      catalogue: desk.catalogue,
      dataFrom: desk.dataDay,
      rules: desk.rules,
      language: language,
      top: top,
    )
    return head.joined(separator: "\n") + "\n\n" + list
  }

  /// The list of the client in front; in an interview the one that the answers give now.
  var rankingInFront: RankingState? {
    switch screen {
    case .ranking(let ranking): ranking
    case .pathways(let pathways): pathways.ranking
    case .compare(let compare): compare.ranking
    case .whatIf(let whatIf): whatIf.ranking
    case .weights(let weights): weights.ranking
    case .openings(let openings): openings.ranking
    case .swapTest(let test): test.ranking
    case .difference(let difference): difference.ranking
    case .services(let services): ranking(of: services.origin)
    case .radar(let radar): ranking(of: radar.origin)
    case .interview(let interview): RankingState(interview: interview, desk: desk)
    default: nil
    }
  }

  private func ranking(of origin: Origin) -> RankingState {
    switch origin {
    case .ranking(let ranking): ranking
    case .interview(let interview): RankingState(interview: interview, desk: desk)
    }
  }
}
