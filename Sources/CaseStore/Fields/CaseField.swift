import Guidance

/// A part of a case that is changed, and merged with another desk's, by itself.
public enum CaseField: Hashable, Sendable {
  /// What the advisors call the case.
  case code
  /// The day until which this one case is kept, where one was set.
  case keptUntil
  /// Where the interview stands, and with which form it is held.
  case standing
  /// A question outside all repeats, or an outermost repeat as a whole.
  case answer(String)
  /// The remarks on these.
  case remark(String)
  /// What was chosen, pinned, hidden and weighed over the list.
  case decision
  case information
  case consent(Purpose)
  case step(EntryID)
  case referral(EntryID)
  case meeting(EntryID)
  case disagreement(EntryID)
  case visit(EntryID)

  /// Whether the newer of two values that were given apart is simply taken.
  ///
  /// Only where an interview stands is of that kind: nobody said it, and it is no fact about a client.
  var settlesItself: Bool { self == .standing }
}

extension CaseField {
  /// As it is written in files: `answer/age`.
  public var name: String {
    switch self {
    case .code: "code"
    case .keptUntil: "kept-until"
    case .standing: "standing"
    case .answer(let name): "answer/\(name)"
    case .remark(let name): "remark/\(name)"
    case .decision: "decision"
    case .information: "information"
    case .consent(let purpose): "consent/\(purpose.rawValue)"
    case .step(let id): "step/\(id.rawValue)"
    case .referral(let id): "referral/\(id.rawValue)"
    case .meeting(let id): "meeting/\(id.rawValue)"
    case .disagreement(let id): "disagreement/\(id.rawValue)"
    case .visit(let id): "visit/\(id.rawValue)"
    }
  }

  /// Nil for what no field of this program is called.
  public init?(name: String) {
    guard let slash = name.utf8.firstIndex(of: UInt8(ascii: "/")) else {
      guard let field = Self.single[name] else { return nil }
      self = field
      return
    }
    let kind = String(name[..<slash])
    let rest = String(name[name.utf8.index(after: slash)...])
    switch kind {
    case "answer" where !rest.isEmpty: self = .answer(rest)
    case "remark" where !rest.isEmpty: self = .remark(rest)
    case "consent":
      guard let purpose = Purpose(rawValue: rest) else { return nil }
      self = .consent(purpose)
    default:
      guard let id = EntryID(rest), let field = Self.entry(kind, id) else { return nil }
      self = field
    }
  }

  private static let single: [String: CaseField] = [
    "code": .code, "kept-until": .keptUntil, "standing": .standing, "decision": .decision,
    "information": .information,
  ]

  private static func entry(_ kind: String, _ id: EntryID) -> CaseField? {
    switch kind {
    case "step": .step(id)
    case "referral": .referral(id)
    case "meeting": .meeting(id)
    case "disagreement": .disagreement(id)
    case "visit": .visit(id)
    default: nil
    }
  }
}

extension CaseField: Codable, CodingKeyRepresentable {
  public var codingKey: any CodingKey { name.codingKey }

  public init?(codingKey: some CodingKey) { self.init(name: codingKey.stringValue) }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let field = CaseField(name: text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "'\(text)' is no part of a case",
      )
    }
    self = field
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}

extension CaseField: Comparable {
  public static func < (left: CaseField, right: CaseField) -> Bool { left.name < right.name }
}
