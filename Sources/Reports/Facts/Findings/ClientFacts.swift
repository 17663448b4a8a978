import Catalogue
import Matching

/// Everything that is told of one client, before what too few share is taken out.
struct ClientFacts {
  let identifiers: QuasiIdentifiers
  let isRanked: Bool
  var interests: Set<FieldCode>
  var services: Set<ServiceKind>
  var findings: [Training: TrainingFinding]
  /// Matches that the catalogue or the rule pack at hand no longer knows.
  let leftOut: Int

  init(
    _ stored: FactsCase,
    was raw: QuasiIdentifiers,
    told identifiers: QuasiIdentifiers,
    _ source: FactsSource,
  ) {
    self.identifiers = identifiers
    isRanked = stored.ranking != nil
    interests = Self.interests(of: stored.profile, source)
    services = source.toldServices(for: stored)
    let lost = Set(QuasiColumn.allCases.filter { raw[$0] != identifiers[$0] })
    let matches = stored.ranking?.matches ?? []
    var best: [Training: JudgedMatch] = [:]
    var leftOut = 0
    for match in matches {
      guard let offering = source.offerings[match.offering],
        let judged = JudgedMatch(match, of: offering, rules: source.rules)
      else {
        leftOut += 1
        continue
      }
      let training = Training(offering)
      if let other = best[training], !judged.isBetter(than: other) { continue }
      best[training] = judged
    }
    let chosen = Set(stored.chosen.compactMap { source.offerings[$0] }.map(Training.init))
    self.leftOut = leftOut
    findings = Dictionary(
      uniqueKeysWithValues: chosen.union(best.keys).map { training in
        let isChosen = chosen.contains(training)
        let finding =
          best[training].map { TrainingFinding($0, isChosen: isChosen, lost: lost) }
          ?? TrainingFinding(isChosen: isChosen)
        return (training, finding)
      }
    )
  }

  /// The fields of the catalogue that the client wished for, without their order.
  private static func interests(of profile: Profile?, _ source: FactsSource) -> Set<FieldCode> {
    let places = profile?.interests.value ?? []
    return Set(
      places.compactMap { place in
        guard case .choice(let field)? = place.value, source.fieldNames[field] != nil else {
          return nil
        }
        return field
      }
    )
  }
}
