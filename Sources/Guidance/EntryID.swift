/// Names one entry of a record, such as a step of the plan, on every desk alike.
public struct EntryID: Hashable, Sendable, Codable, CodingKeyRepresentable {
  /// Sixteen hexadecimal digits.
  public let rawValue: String

  /// A random one; two desks never make the same.
  public static func random() -> EntryID {
    EntryID(unchecked: hexadecimal(UInt64.random(in: .min ... .max)))
  }

  /// Nil unless `text` has the shape.
  public init?(_ text: String) {
    guard text.utf8.count == 16, let number = UInt64(text, radix: 16), hexadecimal(number) == text
    else { return nil }
    rawValue = text
  }

  private init(unchecked text: String) { rawValue = text }

  public var codingKey: any CodingKey { rawValue.codingKey }

  public init?(codingKey: some CodingKey) { self.init(codingKey.stringValue) }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let id = EntryID(text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "'\(text)' names no entry",
      )
    }
    self = id
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

private func hexadecimal(_ number: UInt64) -> String {
  let digits = String(number, radix: 16)
  return String(repeating: "0", count: 16 - digits.utf8.count) + digits
}
