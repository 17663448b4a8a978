/// A question in one instance of each repeat around it, written `age` or `member[2]/age`.
public struct Place: Hashable, Sendable {
  /// One instance of a repeat, counted from 1.
  public struct Instance: Hashable, Sendable {
    public let name: String
    public let position: Int

    public init(name: String, position: Int) {
      self.name = name
      self.position = position
    }
  }

  /// Outermost first; empty outside all repeats.
  public let instances: [Instance]
  public let question: QuestionID

  public init(_ question: QuestionID, in instances: [Instance] = []) {
    self.question = question
    self.instances = instances
  }

  /// Nil unless every part before the last ends in a position such as `[2]`.
  public init?(_ text: String) {
    var instances: [Instance] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
      let after = rest.index(after: close)
      guard let position = Int(rest[rest.index(after: open)..<close]), position >= 1,
        after < rest.endIndex, rest[after] == "/"
      else { return nil }
      instances.append(Instance(name: String(rest[..<open]), position: position))
      rest = rest[rest.index(after: after)...]
    }
    guard !rest.isEmpty else { return nil }
    self.init(QuestionID(String(rest)), in: instances)
  }
}

extension Place: CustomStringConvertible {
  public var description: String {
    instances.map { "\($0.name)[\($0.position)]/" }.joined() + question.rawValue
  }
}

extension Place: ExpressibleByStringLiteral {
  /// As `init(_:)` reads it; what that cannot read is taken for the name of a question.
  public init(stringLiteral text: String) { self = Place(text) ?? Place(QuestionID(text)) }
}

extension Place: Comparable {
  public static func < (left: Place, right: Place) -> Bool { left.description < right.description }
}

/// Coded as text, also where it is the key of a JSON object.
extension Place: Codable, CodingKeyRepresentable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let place = Place(text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "'\(text)' is not the place of a question",
      )
    }
    self = place
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  public var codingKey: any CodingKey { QuestionID(description).codingKey }

  public init?(codingKey: some CodingKey) { self.init(codingKey.stringValue) }
}
