/// What a row of the survey sheet is, by its type cell.
enum RowType: Equatable {
  enum Container: String {
    case group
    case repeatGroup = "repeat"
    case loop
  }

  /// A question, with the constraint that its type brings with it.
  case question(QuestionType, constraint: String?)
  case select(QuestionType, SelectSource)
  case begin(Container)
  /// A group that is repeated for each choice of a list.
  case beginLoop(list: String?)
  case end(Container)
  /// `csv-external`: the row's name is a file that expressions read.
  case dataFile
  /// A type of XLSForm that cannot be asked here, not even as a gap.
  case unsupported
  case unknown
}

/// Where a select question's choices come from.
enum SelectSource: Equatable {
  /// Nothing stands behind `select_one`.
  case none
  case list(String, hasOther: Bool)
  case externalList(String)
  case file(String)
  /// `select_one ${name}`: what was answered in a repeat.
  case answers(String)
}

extension RowType {
  init(_ text: String) {
    let words = text.split { $0.isWhitespace }.map(String.init)
    if let select = Self.select(words) {
      self = select
      return
    }
    let plain = words.joined(separator: " ").lowercased()
    let spaced = plain.replacing("_", with: " ")
    if let container = Self.container(spaced) {
      self = container
    } else if spaced == "begin loop" || spaced.hasPrefix("begin loop over ") {
      self = .beginLoop(list: words.dropFirst(words[0].contains("_") ? 2 : 3).first)
    } else if let question = Self.questionTypes[spaced] ?? Self.questionTypes[plain] {
      self = .question(question, constraint: Self.constraints[spaced])
    } else if spaced.hasPrefix("osm ") {
      self = .question(.file, constraint: nil)
    } else if plain == "csv-external" {
      self = .dataFile
    } else if plain == "xml-external" || spaced.hasPrefix("cascading select") {
      self = .unsupported
    } else {
      self = .unknown
    }
  }

  private static func container(_ text: String) -> RowType? {
    switch text {
    case "begin group": .begin(.group)
    case "end group": .end(.group)
    case "begin repeat", "begin lgroup", "begin looped group": .begin(.repeatGroup)
    case "end repeat", "end lgroup", "end looped group": .end(.repeatGroup)
    case "end loop": .end(.loop)
    default: nil
    }
  }

  private static func select(_ words: [String]) -> RowType? {
    let lowered = words.map { $0.lowercased() }
    guard let command = selectCommands.first(where: { lowered.starts(with: $0.words) }) else {
      return nil
    }
    var rest = Array(words.dropFirst(command.words.count))
    guard let list = rest.first else { return .select(command.type, .none) }
    rest.removeFirst()
    let other = rest.map { $0.lowercased() }.joined(separator: " ")
    let hasOther = ["or_other", "or other", "or specify other"].contains(other)
    guard rest.isEmpty || hasOther else { return .unknown }
    switch command.source {
    case _ where list.hasPrefix("${"): return .select(command.type, .answers(list))
    case .sheet: return .select(command.type, .list(list, hasOther: hasOther))
    case .external: return .select(command.type, .externalList(list))
    case .file: return .select(command.type, .file(list))
    }
  }
}
