import Catalogue

/// What the rules say of referring a client to a service.
public struct ServiceMatch: Codable, Equatable, Sendable, Identifiable {
  public let service: Service.ID
  public let verdict: Verdict
  /// Needs first, strongest first, then the use, the home, the age and the rules.
  public let reasons: [ServiceReason]

  public init(service: Service.ID, verdict: Verdict, reasons: [ServiceReason]) {
    self.service = service
    self.verdict = verdict
    self.reasons = reasons
  }

  public var id: Service.ID { service }

  /// The client's needs that the service answers.
  public var needs: [ShownNeed] {
    reasons.compactMap { reason in
      if case .need(let need) = reason { need } else { nil }
    }
  }

  /// Whether the client uses it already: it is said, and not referred to again.
  public var isInUse: Bool { reasons.contains(.alreadyThere) }

  /// What would have to be asked before the verdict is certain.
  public var questions: [ClientQuestion] {
    reasons.flatMap { reason -> [ClientQuestion] in
      switch reason {
      case .homeUnknown: [.homeMunicipality]
      case .ageUnknown(let question): [question]
      case .rule(let reason):
        reason.missing.compactMap { missing in
          if case .client(let question) = missing { question } else { nil }
        }
      default: []
      }
    }
  }
}
