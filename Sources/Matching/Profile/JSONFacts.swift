extension JSONValue {
  /// A fact that stands here: a value, a status object, or nothing.
  func fact<Value>(
    by codec: FactCodec<Value>,
    at path: String,
    noting problems: inout [ProfileProblem],
  ) -> Fact<Value> {
    if self == .null { return .unanswered }
    guard let status else {
      return codec.read(self, path, &problems).map(Fact.known) ?? .unanswered
    }
    switch status {
    case .text("dontKnow"): return .dontKnow
    case .text("refused"): return .refused
    default:
      let cause = ProfileProblem.Cause.unknownCode(status.brief, allowed: ["dontKnow", "refused"])
      problems.append(ProfileProblem(path: "\(path).status", cause: cause))
      return .unanswered
    }
  }

  /// The JSON of a fact; nil when it is unanswered, which is written by leaving it out.
  static func fact<Value>(_ fact: Fact<Value>, by codec: FactCodec<Value>) -> JSONValue? {
    switch fact {
    case .known(let value): codec.write(value)
    case .unanswered: nil
    case .dontKnow: .object(["status": .text("dontKnow")])
    case .refused: .object(["status": .text("refused")])
    }
  }

  /// What stands under `status` in an object that says why a value is missing.
  var status: JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members["status"]
  }

  /// The texts of a list of texts, or the words of one text; nil for anything else.
  var words: [String]? {
    switch self {
    case .text(let text): return text.split(separator: " ").map(String.init)
    case .list(let items):
      let texts = items.compactMap { item -> String? in
        if case .text(let text) = item { text } else { nil }
      }
      return texts.count == items.count ? texts : nil
    default: return nil
    }
  }

  /// The items of a list, or the words of a text; nil for anything else.
  var items: [JSONValue]? {
    switch self {
    case .list(let values): values
    case .text: words?.map(JSONValue.text)
    default: nil
    }
  }

  /// A short form for messages.
  var brief: String {
    switch self {
    case .null: "null"
    case .boolean(let value): "\(value)"
    case .number(let value): "\(value)"
    case .text(let text): text
    case .list: "[…]"
    case .object: "{…}"
    }
  }
}
