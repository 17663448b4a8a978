import Catalogue
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
      let form = "ladder A contains STEP' or 'ladder A lacks STEP"
      try Self.require(words, 4, text, form)
      self = .ladder(
        try Target(words[1]),
        step: try StepName(word: words[3]),
        isContained: try Self.contains(words[2], text, form),
      )
    case "notice":
      let isGiven = words.count == 2
      try Self.require(words, isGiven ? 2 : 3, text, "notice NAME' or 'notice lacks NAME")
      self = .notice(try NoticeName(words[words.count - 1]), isGiven: isGiven)
    case "service":
      try Self.require(words, 3, text, "service must A' or 'service never A")
      self = .service(try Target(words[2]), isReferred: words[1] == "must")
    case "pathway":
      let form = "pathway OCCUPATION contains WAY' or 'pathway OCCUPATION lacks WAY"
      try Self.require(words, 4, text, form)
      self = .pathway(
        OccupationCode(words[1]),
        try Way(words[3]),
        isContained: try Self.contains(words[2], text, form),
      )
    case "question":
      let form = "question contains NAME' or 'question lacks NAME"
      try Self.require(words, 3, text, form)
      let question = ClientQuestion(rawValue: words[2])
      guard question != nil || words[2] == "*" else { throw .badQuestion(words[2]) }
      self = .question(question, isOpen: try Self.contains(words[1], text, form))
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
    let name = try FlagName(words[words.count - 1])
    return .flag(try Target(words[1]), name, isRaised: isRaised)
  }

  private static func top(_ words: [String], _ text: String) throws(CaseError) -> Claim {
    let form = "top5 contains A' or 'top5 lacks A"
    try require(words, 3, text, form)
    guard let count = Int(words[0].dropFirst(3)) else { throw .missingWords(text, form: form) }
    return .top(count, try Target(words[2]), isContained: try contains(words[1], text, form))
  }

  private static func contains(
    _ word: String,
    _ text: String,
    _ form: String,
  ) throws(CaseError) -> Bool {
    switch word {
    case "contains": return true
    case "lacks": return false
    default: throw .missingWords(text, form: form)
    }
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
