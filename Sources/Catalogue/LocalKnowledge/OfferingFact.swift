/// One fact about an offering that registers leave in free text or do not know.
public enum OfferingFact: Equatable, Sendable {
  case minimumLevel(LanguageLevel)
  case outcomeLevel(LanguageLevel)
  case languageSupport(Bool)
  case cards([RequiredCard])
  case safetyConditions(Bool)
  case times([Offering.TimeOfDay])
  case weeklyHours(Int)
  case entrySchooling(Offering.EntrySchooling)
  case minimumAge(Int)
  case maximumAge(Int)
  case full(Bool)

  /// What a fact is about; raw values are words of our files.
  public enum Topic: String, Sendable, CaseIterable {
    case minimumLevel = "minimum_level"
    case outcomeLevel = "outcome_level"
    case languageSupport = "language_support"
    case cards
    case safetyConditions = "safety_conditions"
    case times
    case weeklyHours = "weekly_hours"
    case entrySchooling = "entry_schooling"
    case minimumAge = "minimum_age"
    case maximumAge = "maximum_age"
    case full
  }

  public static let hours = 1...100
  public static let ages = 0...120
  /// The word for a training that is known to need no card.
  public static let noCards = "none"

  public var topic: Topic {
    switch self {
    case .minimumLevel: .minimumLevel
    case .outcomeLevel: .outcomeLevel
    case .languageSupport: .languageSupport
    case .cards: .cards
    case .safetyConditions: .safetyConditions
    case .times: .times
    case .weeklyHours: .weeklyHours
    case .entrySchooling: .entrySchooling
    case .minimumAge: .minimumAge
    case .maximumAge: .maximumAge
    case .full: .full
    }
  }
}

/// How facts are written in files and in the database.
extension OfferingFact {
  public var code: String {
    switch self {
    case .minimumLevel(let level), .outcomeLevel(let level): level.rawValue
    case .languageSupport(let flag), .safetyConditions(let flag), .full(let flag):
      flag ? "1" : "0"
    case .cards(let cards):
      cards.isEmpty ? Self.noCards : cards.map(\.rawValue).joined(separator: " ")
    case .times(let times): times.map(\.rawValue).joined(separator: " ")
    case .weeklyHours(let number), .minimumAge(let number), .maximumAge(let number):
      String(number)
    case .entrySchooling(let schooling): schooling.rawValue
    }
  }

  /// Nil when `code` is no value of the topic: see ``Topic/form``.
  public init?(_ topic: Topic, code: String) {
    let fact: OfferingFact? =
      switch topic {
      case .minimumLevel: LanguageLevel(rawValue: code).map { .minimumLevel($0) }
      case .outcomeLevel: LanguageLevel(rawValue: code).map { .outcomeLevel($0) }
      case .languageSupport: Self.flag(code).map { .languageSupport($0) }
      case .safetyConditions: Self.flag(code).map { .safetyConditions($0) }
      case .full: Self.flag(code).map { .full($0) }
      case .cards: code == Self.noCards ? .cards([]) : Self.words(code).map { .cards($0) }
      case .times: Self.words(code).map { .times($0) }
      case .weeklyHours: Self.number(code, of: topic).map { .weeklyHours($0) }
      case .minimumAge: Self.number(code, of: topic).map { .minimumAge($0) }
      case .maximumAge: Self.number(code, of: topic).map { .maximumAge($0) }
      case .entrySchooling:
        Offering.EntrySchooling(rawValue: code).map { .entrySchooling($0) }
      }
    guard let fact else { return nil }
    self = fact
  }

  private static func flag(_ code: String) -> Bool? {
    switch code {
    case "1": true
    case "0": false
    default: nil
    }
  }

  private static func number(_ code: String, of topic: Topic) -> Int? {
    Int(code).flatMap { topic.range?.contains($0) == true ? $0 : nil }
  }

  /// At least one word, each a known one.
  private static func words<Word: RawRepresentable<String>>(_ code: String) -> [Word]? {
    let parts = code.split(separator: " ")
    let words = parts.compactMap { Word(rawValue: String($0)) }
    return words.isEmpty || words.count != parts.count ? nil : words
  }
}

extension OfferingFact.Topic {
  /// The values that can be written for the topic, for whoever writes them.
  public var form: String {
    switch self {
    case .minimumLevel, .outcomeLevel: Self.list(LanguageLevel.allCases)
    case .languageSupport, .safetyConditions, .full: "1 or 0"
    case .cards: "\(OfferingFact.noCards), or one or more of " + Self.list(RequiredCard.allCases)
    case .times: "one or more of " + Self.list(Offering.TimeOfDay.allCases)
    case .weeklyHours: Self.text(of: OfferingFact.hours)
    case .minimumAge, .maximumAge: Self.text(of: OfferingFact.ages)
    case .entrySchooling: Self.list(Offering.EntrySchooling.allCases)
    }
  }

  /// The numbers that can be said; nil where the value is no number.
  public var range: ClosedRange<Int>? {
    switch self {
    case .weeklyHours: OfferingFact.hours
    case .minimumAge, .maximumAge: OfferingFact.ages
    case .minimumLevel, .outcomeLevel, .languageSupport, .cards, .safetyConditions, .times,
      .entrySchooling, .full:
      nil
    }
  }

  private static func list<Word: RawRepresentable<String>>(_ words: [Word]) -> String {
    words.map(\.rawValue).joined(separator: ", ")
  }

  private static func text(of range: ClosedRange<Int>) -> String {
    "a whole number from \(range.lowerBound) to \(range.upperBound)"
  }
}
