import Catalogue

extension LanguageSkills {
  static let fields: [RecordField<LanguageSkills>] = [
    .record("fi", \.fi, LanguageSkill.fields),
    .record("sv", \.sv, LanguageSkill.fields),
    .record("en", \.en, LanguageSkill.fields),
  ]
}

extension LanguageSkill {
  static let fields: [RecordField<LanguageSkill>] = [
    .fact("understanding", \.understanding, .code),
    .fact("speaking", \.speaking, .code),
    .fact("reading", \.reading, .code),
    .fact("writing", \.writing, .code),
    .fact("evidence", \.evidence, .code),
  ]
}

extension EarlierQualification {
  static let fields: [RecordField<EarlierQualification>] = [
    .fact("level", \.level, .code),
    .fact("field", \.field, .catalogueCode()),
    .fact("country", \.country, .code),
    .fact("recognised", \.recognised, .code),
    .fact("licence", \.licence, .code),
  ]
}

extension WorkPeriod {
  static let fields: [RecordField<WorkPeriod>] = [
    .fact("field", \.field, .catalogueCode()),
    .fact("years", \.years, .whole(0...80)),
    .fact("country", \.country, .code),
  ]
}

extension UnfinishedStudy {
  static let fields: [RecordField<UnfinishedStudy>] = [
    .fact("level", \.level, .code),
    .fact("field", \.field, .catalogueCode()),
    .fact("missing", \.missing, .code),
  ]
}

extension ActivityEvidence {
  static let fields: [RecordField<ActivityEvidence>] = [
    .fact("document", \.document, .list(of: .catalogueCode())),
    .fact("tested", \.tested, .list(of: .catalogueCode())),
  ]
}

extension PresentPlan {
  static let fields: [RecordField<PresentPlan>] = [
    .fact("kind", \.kind, .code),
    .fact("maker", \.maker, .code),
    .fact("until", \.until, .day),
  ]
}

extension LanguageCourse {
  static let fields: [RecordField<LanguageCourse>] = [
    .fact("state", \.state, .code),
    .fact("level", \.level, .code),
    .fact("until", \.until, .day),
  ]
}

extension ForcedPairs {
  static let fields: [RecordField<ForcedPairs>] = [
    .fact("hands", \.hands, .code),
    .fact("place", \.place, .code),
    .fact("machines", \.machines, .code),
    .fact("moving", \.moving, .code),
    .fact("company", \.company, .code),
    .fact("days", \.days, .code),
  ]
}

extension EverydayThemes {
  static let fields: [RecordField<EverydayThemes>] = [
    .fact("energy", \.energy, .whole(0...10)),
    .fact("home", \.home, .whole(0...10)),
    .fact("money", \.money, .whole(0...10)),
    .fact("people", \.people, .whole(0...10)),
    .fact("rhythm", \.rhythm, .whole(0...10)),
  ]
}
