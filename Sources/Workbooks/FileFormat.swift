import Foundation

/// What a file is by its first bytes; its name decides only between kinds of text.
enum FileFormat: Equatable {
  case zip
  case foreign(ForeignFormat)
  case csv
  case markdown

  init(_ bytes: [UInt8], named name: String) {
    if bytes.starts(with: [0x50, 0x4B]) {
      self = .zip
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .foreign(hasUTF16Text("EncryptionInfo", in: bytes) ? .protected : .oldExcel)
    } else if bytes.count > 2, bytes[0] == 0x09, [0, 2, 4, 8].contains(bytes[1]), bytes[2] < 0x20 {
      // The record that begins a bare BIFF stream.
      self = .foreign(.oldExcel)
    } else if bytes.starts(with: Array("%PDF".utf8)) {
      self = .foreign(.pdf)
    } else {
      self = Self.text(bytes, named: name)
    }
  }

  private static func text(_ bytes: [UInt8], named name: String) -> FileFormat {
    switch (name as NSString).pathExtension.lowercased() {
    case "csv": return .csv
    case "md", "markdown": return .markdown
    default: break
    }
    // Those of other names are known by their first lines.
    let start = bytes.prefix(5000)
    if start.count(where: { $0 == UInt8(ascii: "|") }) >= 5 { return .markdown }
    let isSeparated = start.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
    return isSeparated && start.first != UInt8(ascii: "<") ? .csv : .foreign(.unknown)
  }
}

private func hasUTF16Text(_ text: String, in bytes: [UInt8]) -> Bool {
  let pattern = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  return Data(bytes).range(of: Data(pattern)) != nil
}
