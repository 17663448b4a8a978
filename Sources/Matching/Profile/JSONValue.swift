/// Any JSON document as a value, for reading what may be incomplete or misspelt.
public enum JSONValue: Equatable, Sendable {
  case null
  case boolean(Bool)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])
}

extension JSONValue: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = Self.attempt(Bool.self, in: container) {
      self = .boolean(value)
    } else if let value = Self.attempt(Double.self, in: container) {
      self = .number(value)
    } else if let value = Self.attempt(String.self, in: container) {
      self = .text(value)
    } else if let value = Self.attempt([JSONValue].self, in: container) {
      self = .list(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .boolean(let value): try container.encode(value)
    case .number(let value):
      if let whole = Int(exactly: value) {
        try container.encode(whole)
      } else {
        try container.encode(value)
      }
    case .text(let value): try container.encode(value)
    case .list(let value): try container.encode(value)
    case .object(let value): try container.encode(value)
    }
  }

  /// Nil when the value has another type, which is how JSON's types are told apart.
  private static func attempt<Value: Decodable>(
    _ type: Value.Type,
    in container: any SingleValueDecodingContainer,
  ) -> Value? {
    do {
      return try container.decode(type)
    } catch {
      return nil
    }
  }
}
