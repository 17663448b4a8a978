/// What a row of the survey sheet is, by its type cell.
enum RowType: Equatable {
  case question(QuestionType, list: String?)
  case beginGroup
  case endGroup
  /// A type of XLSForm that this program cannot ask.
  case unsupported
  case unknown(closest: String?)

  init(_ text: String) {
    let words = text.split { $0.isWhitespace }.map(String.init)
    let joined = words.map { $0.lowercased() }.joined(separator: "_")
    switch joined {
    case "begin_group": self = .beginGroup
    case "end_group": self = .endGroup
    case "trigger": self = .question(.acknowledge, list: nil)
    default:
      for select in [QuestionType.selectOne, .selectMultiple] {
        if let list = Self.list(in: words, of: select) {
          self = list.isEmpty ? .question(select, list: nil) : .question(select, list: list)
          return
        }
      }
      if let type = QuestionType(rawValue: joined) {
        self = .question(type, list: nil)
      } else if Self.unsupportedTypes.contains(joined) || joined.hasSuffix("or_other")
        || Self.unsupportedTypes.contains(words[0].lowercased())
      {
        self = .unsupported
      } else {
        self = .unknown(closest: nearest(to: words[0], among: Self.allNames))
      }
    }
  }

  /// The list's name after `select_one` or `select one`, '' for none; nil for another type.
  private static func list(in words: [String], of select: QuestionType) -> String? {
    let lowered = words.map { $0.lowercased() }
    let spelled = select.rawValue.split(separator: "_").map(String.init)
    let count = lowered.first == select.rawValue ? 1 : lowered.starts(with: spelled) ? 2 : 0
    guard count > 0, words.count <= count + 1 else { return nil }
    return words.count == count ? "" : words[count]
  }

  private static let unsupportedTypes: Set<String> = [
    "begin_repeat", "end_repeat", "time", "datetime", "range", "rank", "hidden", "start", "end",
    "today", "username", "deviceid", "audit", "image", "audio", "video", "file", "barcode",
    "geopoint", "geotrace", "geoshape", "select_one_from_file", "select_multiple_from_file",
    "select_one", "select_multiple",
  ]

  private static let allNames =
    QuestionType.allCases.map(\.rawValue) + ["begin_group", "end_group"] + unsupportedTypes
}
