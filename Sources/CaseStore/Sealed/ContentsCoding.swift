import Foundation

/// A page's number in one byte and its age in eight, the largest first.
private let bytesOfPage = 9

extension RegisterContents: Codable {
  private enum CodingKeys: String, CodingKey {
    case changes, nextNumber, pages, ages, auditCount, auditHead, desk, book
  }

  /// The ages of the pages are nine bytes each, which are read and written with every save; in
  /// stores from before that they are an object.
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    changes = try container.decode(Int.self, forKey: .changes)
    nextNumber = try container.decode(Int.self, forKey: .nextNumber)
    auditCount = try container.decode(Int.self, forKey: .auditCount)
    auditHead = try container.decode(Data.self, forKey: .auditHead)
    desk = try container.decodeIfPresent(DeskID.self, forKey: .desk)
    book = try container.decodeIfPresent(Int.self, forKey: .book)
    guard let ages = try container.decodeIfPresent(Data.self, forKey: .ages) else {
      pages = try container.decode([Int: Int].self, forKey: .pages)
      return
    }
    let bytes = Array(ages)
    guard bytes.count.isMultiple(of: bytesOfPage) else {
      throw DecodingError.dataCorruptedError(
        forKey: .ages,
        in: container,
        debugDescription: "\(bytes.count) bytes are no ages of pages",
      )
    }
    pages = [:]
    for start in stride(from: 0, to: bytes.count, by: bytesOfPage) {
      let age = bytes[start + 1..<start + bytesOfPage]
      pages[Int(bytes[start])] = age.reduce(0) { $0 << 8 | Int($1) }
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(changes, forKey: .changes)
    try container.encode(nextNumber, forKey: .nextNumber)
    var ages = Data()
    for (page, age) in pages.sorted(by: { $0.key < $1.key }) {
      ages.append(UInt8(page))
      withUnsafeBytes(of: age.bigEndian) { ages.append(contentsOf: $0) }
    }
    try container.encode(ages, forKey: .ages)
    try container.encode(auditCount, forKey: .auditCount)
    try container.encode(auditHead, forKey: .auditHead)
    try container.encodeIfPresent(desk, forKey: .desk)
    try container.encodeIfPresent(book, forKey: .book)
  }
}
