import Foundation

/// Names a desk: one store on one machine, as the versions of fields count its changes.
///
/// A restored store is another desk, for the changes made since its backup are not in it and their
/// numbers must not be given twice.
struct DeskID: Hashable, Sendable, Codable {
  /// Sixteen hexadecimal digits.
  let rawValue: String

  static func random() -> DeskID { DeskID(store: UUID().uuidString) }

  /// The desk at which a store was made.
  init(store: String) {
    rawValue = String(store.lowercased().filter { $0 != "-" }.prefix(16))
  }

  /// Nil unless `text` is sixteen hexadecimal digits.
  init?(text: Substring) {
    guard text.utf8.count == 16, text.utf8.allSatisfy(\.isHexadecimal) else { return nil }
    rawValue = String(text)
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let desk = DeskID(text: try container.decode(String.self)[...]) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no desk")
    }
    self = desk
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

extension UInt8 {
  /// Whether it is a digit, or a letter from `a` to `f`, in ASCII.
  fileprivate var isHexadecimal: Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self)
  }
}
