import Catalogue
import CivilDates
import Foundation
import Languages
import Matching

/// A client's needs and services, as the matcher gives them.
public struct ServiceReferrals: Sendable {
  public let needs: [ShownNeed]
  public let services: [ServiceMatch]

  public init(needs: [ShownNeed], services: [ServiceMatch]) {
    self.needs = needs
    self.services = services
  }
}

/// Referrals as `luotsi-services/1`: UTF-8 JSON with sorted keys, texts in `language`.
public func servicesDocument(
  _ referrals: ServiceReferrals,
  on basis: ReportBasis,
) throws(ReportError) -> Data {
  try encoded(ServicesDocument(referrals, on: basis))
}

private struct ServicesDocument: Encodable {
  struct NeedEntry: Encodable {
    let need: ServiceNeed
    let name: String
    let strength: Int
    let text: String
    let source: String
  }

  struct ReasonEntry: Encodable {
    let verdict: Verdict
    let text: String
    let source: String?
  }

  struct ServiceEntry: Encodable {
    let id: Service.ID
    let kind: ServiceKind
    let name: String
    let runner: String?
    let verdict: Verdict
    let inUse: Bool
    let needs: [ServiceNeed]
    let reasons: [ReasonEntry]
    let howToJoin: String?
    let conditions: String?
    let languages: [LanguageCode]
    let free: Bool?
    let source: String
    let sourceDate: CivilDate?
    let verified: Bool
    let demo: Bool
  }

  let schema = "luotsi-services/1"
  let date: CivilDate
  let rules: String
  let needs: [NeedEntry]
  let services: [ServiceEntry]

  init(_ referrals: ServiceReferrals, on basis: ReportBasis) {
    let (wording, language) = (basis.wording, basis.language)
    date = basis.date
    rules = basis.rules.version
    needs = referrals.needs.map { need in
      NeedEntry(
        need: need.need,
        name: need.need.text(in: language),
        strength: need.strength,
        text: wording.text(of: need, in: language),
        source: need.source.text(in: language),
      )
    }
    services = referrals.services.compactMap { match in
      basis.catalogue.services.first { $0.id == match.service }
        .map { ServiceEntry(match, of: $0, wording: wording, language: language) }
    }
  }
}

extension ServicesDocument.ServiceEntry {
  init(_ match: ServiceMatch, of service: Service, wording: RuleWording, language: Language) {
    id = service.id
    kind = service.kind
    name = service.name[language] ?? service.id.rawValue
    runner = service.runner[language]
    verdict = match.verdict
    inUse = match.isInUse
    let shown = match.needs.map(\.need)
    needs = shown.enumerated().filter { !shown[..<$0].contains($1) }.map(\.element)
    reasons = match.reasons.map { reason in
      ServicesDocument.ReasonEntry(
        verdict: reason.verdict,
        text: wording.text(of: reason, in: language),
        source: reason.source?.text(in: language),
      )
    }
    howToJoin = service.howToJoin[language]
    conditions = service.conditions[language]
    languages = service.languages
    free = service.isFree
    source = service.source
    sourceDate = service.sourceDate
    verified = service.isVerified
    demo = service.isExample
  }
}

extension ServiceReason {
  /// Nil for what the client or the service itself has told.
  var source: SourceReference? {
    switch self {
    case .need(let need): need.source
    case .rule(let reason): reason.source
    default: nil
    }
  }
}
