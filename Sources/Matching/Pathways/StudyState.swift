import Catalogue

/// What the steps of a pathway have given a client so far.
///
/// Levels, literacy and units only ever help (they are "increasing" facts); basic education and a
/// qualification close some trainings, so that states are compared only when these are equal.
struct StudyState: Hashable, Sendable {
  /// Half-steps that a course has raised the language to; 0 when none has.
  var levels = LanguageSteps()
  var hasLiteracy = false
  var hasBasicEducation = false
  /// Fields in which a qualification was completed, as places in the search's list.
  var qualifiedFields = BitSet()
  /// Units completed, as places in the search's list.
  var units = BitSet()

  /// Whether everything that `other` can do can be done from here too.
  func includes(_ other: StudyState) -> Bool {
    levels.isAtLeast(other.levels) && (hasLiteracy || !other.hasLiteracy)
      && hasBasicEducation == other.hasBasicEducation
      && qualifiedFields == other.qualifiedFields && units.isSuperset(of: other.units)
  }
}

/// A level in each teaching language, in half-steps.
struct LanguageSteps: Hashable, Sendable {
  private var fi: Int8 = 0
  private var sv: Int8 = 0
  private var en: Int8 = 0

  subscript(language: Offering.TeachingLanguage) -> Int {
    get {
      switch language {
      case .fi: Int(fi)
      case .sv: Int(sv)
      case .en: Int(en)
      }
    }
    set {
      switch language {
      case .fi: fi = Int8(newValue)
      case .sv: sv = Int8(newValue)
      case .en: en = Int8(newValue)
      }
    }
  }

  func isAtLeast(_ other: LanguageSteps) -> Bool {
    fi >= other.fi && sv >= other.sv && en >= other.en
  }
}

/// A set of small whole numbers; two with the same members are equal.
struct BitSet: Hashable, Sendable {
  /// Without zeros at the end.
  private var words: [UInt64] = []

  init() {}

  init(_ members: some Sequence<Int>) {
    for member in members {
      while words.count <= member / 64 { words.append(0) }
      words[member / 64] |= 1 << UInt64(member % 64)
    }
  }

  var isEmpty: Bool { words.isEmpty }

  func contains(_ member: Int) -> Bool {
    member / 64 < words.count && words[member / 64] & 1 << UInt64(member % 64) != 0
  }

  func isSuperset(of other: BitSet) -> Bool {
    guard other.words.count <= words.count else { return false }
    return zip(words, other.words).allSatisfy { $0 & $1 == $1 }
  }

  func union(_ other: BitSet) -> BitSet {
    if other.isEmpty { return self }
    var union = words.count >= other.words.count ? self : other
    let shorter = words.count >= other.words.count ? other : self
    for (index, word) in shorter.words.enumerated() { union.words[index] |= word }
    return union
  }
}
