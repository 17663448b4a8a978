import Catalogue

public enum NeedSet: Sendable {}
/// The name of one sign of a need in a rule pack, for example `moneyHelpWished`.
public typealias NeedID = Code<NeedSet>

/// What of the client's answers shows that a service could help.
///
/// Signs show needs and never enter the score.
public struct NeedSign: Equatable, Sendable, Identifiable {
  public let id: NeedID
  public let need: ServiceNeed
  /// 1 (weak) to 3 (strong: the client asks for it, or nothing else goes on without it).
  public let strength: Int
  public let condition: Condition
  public let text: RuleText
  public let source: SourceReference
}

/// Services of some kinds that the client is known to use already.
public struct UseSign: Equatable, Sendable {
  public let kinds: Set<ServiceKind>
  public let condition: Condition
}

/// The ages that services of some kinds serve by law, whatever the catalogue says of one of them.
public struct ServiceAges: Equatable, Sendable {
  public let kinds: Set<ServiceKind>
  public let minimum: Int?
  /// The last year of age.
  public let maximum: Int?
  public let source: SourceReference
}

/// For whom services of some kinds are, as a rule about the client alone.
public struct ServiceGate: Equatable, Sendable {
  public let kinds: Set<ServiceKind>
  public let rule: Rule
}

/// What a rule pack says of referring a client to services.
public struct ServiceRules: Equatable, Sendable {
  /// In the order in which the needs are shown.
  public let needs: [NeedSign]
  public let inUse: [UseSign]
  public let ages: [ServiceAges]
  public let gates: [ServiceGate]
  /// Days before an age gate closes or opens from which on it is said.
  public let gateNoticeDays: Int
  /// How old what a source says of a service may be without being checked again; nil: any age.
  public let sourceMonths: Int?

  public func need(_ id: NeedID) -> NeedSign? { needs.first { $0.id == id } }
}
