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
  /// The kinds of services a ranking refers to that may be told, each once.
  func toldServices(of ranking: Ranking) -> Set<ServiceKind> {
    Set(
      ranking.services.compactMap { match in
        guard match.verdict == .open || match.verdict == .check, !match.isInUse,
          let kind = serviceKinds[match.service], kind.isTold
        else { return nil }
        return kind
      }
    )
  }
}
