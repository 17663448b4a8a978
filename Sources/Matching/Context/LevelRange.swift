import Catalogue

/// The lowest of a client's four skills in a language, as far as it is known.
struct LevelRange: Equatable, Sendable {
  /// The lowest skill can be no higher than this.
  let ceiling: LanguageLevel
  /// Whether all four skills are known, so that ``ceiling`` is the lowest skill itself.
  let isExact: Bool
  let evidence: Fact<LanguageEvidence>

  init(_ skill: LanguageSkill) {
    let levels = [skill.understanding, skill.speaking, skill.reading, skill.writing]
    let known = levels.compactMap(\.value)
    ceiling = known.min() ?? .c22
    isExact = known.count == levels.count
    evidence = skill.evidence
  }

  /// Nil when a skill is not known.
  var level: LanguageLevel? { isExact ? ceiling : nil }
  /// The lowest skill can be no lower than this.
  var floor: LanguageLevel { isExact ? ceiling : .belowA11 }
}
