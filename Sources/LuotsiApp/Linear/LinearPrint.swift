import Languages
import Reports

extension AppState {
  /// The ranked list of the client in front with its reasons, as text; nil where there is none.
  var printedList: String? {
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
    )
    return head.joined(separator: "\n") + "\n\n" + list
  }

  private var rankingInFront: RankingState? {
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
