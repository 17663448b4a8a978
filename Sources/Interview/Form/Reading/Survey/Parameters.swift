/// The `parameters` cell: `start=0 end=10 step=1`, also with commas or semicolons between.
struct Parameters: Equatable {
  private(set) var values: [String: String] = [:]
  /// What is not of the form `key=value`.
  private(set) var leftover: [String] = []

  init(_ text: String) {
    var parts: [String] = []
    var word = ""
    func isBreak(_ character: Character) -> Bool {
      character.isWhitespace || character == "," || character == ";"
    }
    for character in text {
      if character == "=" || isBreak(character) {
        if !word.isEmpty { parts.append(word) }
        word = ""
        if character == "=" { parts.append("=") }
      } else {
        word.append(character)
      }
    }
    if !word.isEmpty { parts.append(word) }
    var rest = parts[...]
    while let key = rest.popFirst() {
      guard key != "=", rest.first == "=", rest.count > 1, rest[rest.startIndex + 1] != "=" else {
        leftover.append(key)
        continue
      }
      values[key.lowercased()] = rest[rest.startIndex + 1]
      rest = rest.dropFirst(2)
    }
  }

  subscript(key: String) -> String? { values[key] }
}

extension Parameters {
  /// The keys that XLSForm knows for a type.
  static func keys(of type: QuestionType, isFromFile: Bool) -> [String] {
    switch type {
    case .range: ["start", "end", "step", "tick_interval", "placeholder", "tick_labelset"]
    case .selectOne, .selectMultiple, .rank:
      ["randomize", "seed"] + (isFromFile ? ["value", "label"] : [])
    case .text: ["rows"]
    case .image: ["max-pixels", "app"]
    case .audio, .backgroundAudio: ["quality"]
    case .geopoint:
      ["allow-mock-accuracy", "capture-accuracy", "warning-accuracy", "reference-geometry"]
    case .geotrace, .geoshape: ["allow-mock-accuracy", "incremental", "reference-geometry"]
    case .audit:
      [
        "location-priority", "location-min-interval", "location-max-age", "track-changes",
        "track-changes-reasons", "identify-user",
      ]
    default: []
    }
  }
}
