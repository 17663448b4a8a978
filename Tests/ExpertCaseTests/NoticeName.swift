import Matching

/// Something the program tells the advisor of the client, by the word that cases use for it.
enum NoticeName: Equatable, Sendable {
  /// Answers that do not fit together; the field of `luotsi-profile/1` that is named.
  case contradiction(String)
  /// A rule about the client alone.
  case rule(RuleID)
  /// An age ahead, of the rule pack's radar.
  case age(RadarID)
  case permitEnds
  /// A sign of need that is shown among the services.
  case need(NeedID)

  private static let words: [String: NoticeName] = [
    "two-applications": .rule("E17"),
    "general-support": .rule("M1"),
    "no-adult-education-allowance": .rule("M2"),
    "compulsory-education": .need("compulsoryEducation"),
    "free-until-20": .age("freeEducation"),
    "benefit-study-at-25": .age("benefitStudy"),
    "age-limit-29": .age("youthAct"),
    "age-limit-30": .age("ohjaamo"),
    "permit-ends": .permitEnds,
  ]

  init(_ word: String) throws(CaseError) {
    let contradiction = "contradiction:"
    if word.hasPrefix(contradiction) {
      self = .contradiction(String(word.dropFirst(contradiction.count)))
    } else if let name = Self.words[word] {
      self = name
    } else {
      throw .badNotice(word, words: Self.words.keys.sorted())
    }
  }
}

/// A flag of an offering, or a rule that speaks beside one without changing its verdict.
enum FlagName: Equatable, Sendable {
  case flag(Match.Flag)
  /// `E16`, or one of its clauses: `E16/young`.
  case remark(RuleID, clause: String?)

  init(_ word: String) throws(CaseError) {
    let parts = word.split(separator: "/", maxSplits: 1).map(String.init)
    if let flag = Match.Flag(rawValue: word) {
      self = .flag(flag)
    } else if let rule = parts.first, rule.hasPrefix("E"), Int(rule.dropFirst()) != nil {
      self = .remark(RuleID(rule), clause: parts.count > 1 ? parts[1] : nil)
    } else {
      throw .badFlag(word, words: Match.Flag.allCases.map(\.rawValue))
    }
  }
}
