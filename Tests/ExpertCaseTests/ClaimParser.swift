import Matching

extension Claim {
  /// Reads a claim such as `verdict keuda-cook-kerava-continuous check because E6`.
  init(_ text: String) throws(CaseError) {
    let words = text.split(separator: " ").map(String.init)
    let first = words.first ?? ""
    switch first {
    case "verdict": self = try Self.verdict(words, text)
    case "before":
      try Self.require(words, 3, text, "before A B")
      self = .before(try Target(words[1]), try Target(words[2]))
    case "flag":
      self = try Self.flag(words, text)
    case "ladder":
      try Self.require(words, 4, text, "ladder A contains STEP")
      self = .ladder(try Target(words[1]), step: words[3])
    case "notice":
      let isGiven = words.count == 2
      try Self.require(words, isGiven ? 2 : 3, text, "notice NAME' or 'notice lacks NAME")
      self = .notice(words[words.count - 1], isGiven: isGiven)
    case "service":
      try Self.require(words, 3, text, "service must A' or 'service never A")
      self = .service(try Target(words[2]), isReferred: words[1] == "must")
    case "sameOrder":
      try Self.require(words, 2, text, "sameOrder CASE")
      self = .sameOrder(as: words[1])
    case _ where first.hasPrefix("top"):
      self = try Self.top(words, text)
    default: throw .unknownClaim(first)
    }
  }

  private static func verdict(_ words: [String], _ text: String) throws(CaseError) -> Claim {
    let form = "verdict A open|check because E6"
    guard words.count == 3 || (words.count == 5 && words[3] == "because") else {
      throw .missingWords(text, form: form)
    }
    var allowed: [Verdict] = []
    for word in words[2].split(separator: "|") {
      guard let verdict = Verdict(rawValue: String(word)) else {
        throw .badVerdict(String(word))
      }
      allowed.append(verdict)
    }
    let rules = words.count == 5 ? words[4].split(separator: ",").map(String.init) : []
    return .verdict(try Target(words[1]), allowed: allowed, rules: rules)
  }

  private static func flag(_ words: [String], _ text: String) throws(CaseError) -> Claim {
    let isRaised = words.count == 3
    try require(words, isRaised ? 3 : 4, text, "flag A NAME' or 'flag A lacks NAME")
    return .flag(try Target(words[1]), words[words.count - 1], isRaised: isRaised)
  }

  private static func top(_ words: [String], _ text: String) throws(CaseError) -> Claim {
    let form = "top5 contains A' or 'top5 lacks A"
    try require(words, 3, text, form)
    guard let count = Int(words[0].dropFirst(3)), ["contains", "lacks"].contains(words[1]) else {
      throw .missingWords(text, form: form)
    }
    return .top(count, try Target(words[2]), isContained: words[1] == "contains")
  }

  private static func require(
    _ words: [String],
    _ count: Int,
    _ text: String,
    _ form: String,
  ) throws(CaseError) {
    if words.count != count { throw .missingWords(text, form: form) }
  }
}
