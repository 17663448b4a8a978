import Catalogue
import Matching

extension ServiceKind {
  /// Whether a recommendation tells nothing of health, support needs, money or family troubles.
  var isTold: Bool {
    switch self {
    case .employmentServices, .ohjaamo, .adultEducation, .vocationalCollege, .languageTest,
      .immigrantGuidance, .recognition:
      true
    case .outreachYouthWork, .workshop, .kelaRehabilitation, .kelaBenefits, .multiSectorSupport,
      .familyCentre, .earlyEducation, .socialWork, .health, .debtAdvice, .housing, .other:
      false
    }
  }
}

extension FactsSource {
  /// The kinds of services that may be told to have been recommended, each once.
  ///
  /// They are worked out anew for the day of the ranking, because rankings are stored without.
  func toldServices(for stored: FactsCase) -> Set<ServiceKind> {
    guard let profile = stored.profile, let ranking = stored.ranking else { return [] }
    return Set(
      matcher.services(for: profile, on: ranking.date).compactMap { match in
        guard match.verdict == .open || match.verdict == .check, !match.isInUse,
          let kind = serviceKinds[match.service], kind.isTold
        else { return nil }
        return kind
      }
    )
  }
}
