import Foundation

extension RegisterContents: Codable {
  private enum CodingKeys: String, CodingKey {
    case changes, nextNumber, pages, ages, auditCount, auditHead, desk, book
  }

  /// The ages of the pages are one text, which is read and written with every save; in stores from
  /// before that they are an object.
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    changes = try container.decode(Int.self, forKey: .changes)
    nextNumber = try container.decode(Int.self, forKey: .nextNumber)
    auditCount = try container.decode(Int.self, forKey: .auditCount)
    auditHead = try container.decode(Data.self, forKey: .auditHead)
    desk = try container.decodeIfPresent(DeskID.self, forKey: .desk)
    book = try container.decodeIfPresent(Int.self, forKey: .book)
    guard let ages = try container.decodeIfPresent(String.self, forKey: .ages) else {
      pages = try container.decode([Int: Int].self, forKey: .pages)
      return
    }
    pages = [:]
    for pair in ages.split(separator: " ") {
      let numbers = pair.split(separator: ":").compactMap { Int($0) }
      guard numbers.count == 2 else {
        throw DecodingError.dataCorruptedError(
          forKey: .ages,
          in: container,
          debugDescription: "'\(pair)' is no page with its age",
        )
      }
      pages[numbers[0]] = numbers[1]
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(changes, forKey: .changes)
    try container.encode(nextNumber, forKey: .nextNumber)
    let ages = pages.map { "\($0):\($1)" }.joined(separator: " ")
    try container.encode(ages, forKey: .ages)
    try container.encode(auditCount, forKey: .auditCount)
    try container.encode(auditHead, forKey: .auditHead)
    try container.encodeIfPresent(desk, forKey: .desk)
    try container.encodeIfPresent(book, forKey: .book)
  }
}
