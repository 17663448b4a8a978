import Foundation

/// Names a desk: one store on one machine, as the versions of fields count its changes.
///
/// A restored store is another desk, for the changes made since its backup are not in it and their
/// numbers must not be given twice.
struct DeskID: Hashable, Sendable, Codable, CodingKeyRepresentable {
  /// Sixteen hexadecimal digits.
  let rawValue: String

  static func random() -> DeskID { DeskID(store: UUID().uuidString) }

  /// The desk at which a store was made.
  init(store: String) {
    rawValue = String(store.lowercased().filter { $0 != "-" }.prefix(16))
  }

  private init(unchecked text: String) { rawValue = text }

  var codingKey: any CodingKey { rawValue.codingKey }

  init?(codingKey: some CodingKey) { self.init(unchecked: codingKey.stringValue) }

  init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
