import Catalogue

extension Profile {
  /// Every field of `luotsi-profile/1`, in the order of `docs/matching.md`.
  static let fields: [RecordField<Profile>] = [
    .fact("birthYear", \.birthYear, .whole(1900...2100)),
    .fact("birthMonth", \.birthMonth, .whole(1...12)),
    .fact("homeMunicipality", \.homeMunicipality, .homeMunicipality),
    .fact("status", \.status, .code),
    .fact("jobSeeker", \.jobSeeker, .yesOrNo),
    .fact("weeklyHours", \.weeklyHours, .whole(0...168)),
    .fact("residence", \.residence, .code),
    .fact("rightToWork", \.rightToWork, .code),
    .fact("yearOfArrival", \.yearOfArrival, .whole(1900...2100)),
    .fact("strongestLanguage", \.strongestLanguage, .words),
    .record(
      "languages",
      \.languages,
      [
        .record("fi", \.fi, LanguageSkill.fields),
        .record("sv", \.sv, LanguageSkill.fields),
        .record("en", \.en, LanguageSkill.fields),
      ],
    ),
    .fact("literacy", \.literacy, .code),
    .fact("latinScript", \.latinScript, .yesOrNo),
    .fact("basicEducation", \.basicEducation, .code),
    .fact("schoolYears", \.schoolYears, .whole(0...40)),
    .record("qualification", \.qualification, EarlierQualification.fields),
    .fact("workHistory", \.workHistory, .list(of: .workPeriod)),
    .fact("activities", \.activities, .list(of: .catalogueCode())),
    .fact("cards", \.cards, .list(of: .code)),
    .fact("licences", \.licences, .list(of: .code)),
    .fact("interests", \.interests, .places(of: .ranked(.catalogueCode()))),
    .fact("vetoes", \.vetoes, .list(of: .veto)),
    .fact("priorities", \.priorities, .places(of: .ranked(.code))),
    .fact("learning", \.learning, .code),
    .fact("employerInSight", \.employerInSight, .code),
    .fact("employerHours", \.employerHours, .whole(0...168)),
    .fact("employerField", \.employerField, .catalogueCode()),
    .fact("earliestStart", \.earliestStart, .day),
    .fact("readiness", \.readiness, .whole(1...5)),
    .fact("timeGrid", \.timeGrid, .list(of: .code)),
    .fact("careArranged", \.careArranged, .code),
    .fact("travelMinutes", \.travelMinutes, .whole(0...1000)),
    .fact("travelMeans", \.travelMeans, .words),
    .fact("unpaidStudy", \.unpaidStudy, .code),
    .fact("considerations", \.considerations, .yesOrNo),
  ]

  /// Reads what can be read of a profile in JSON.
  public static func reading(_ json: JSONValue) -> ProfileReading {
    var profile = Profile()
    var problems: [ProfileProblem] = []
    var document = json
    if case .object(var members) = json {
      members["schema"] = nil
      document = .object(members)
    }
    document.read(fields, into: &profile, at: "", noting: &problems)
    return ProfileReading(profile: profile, problems: problems)
  }

  /// The profile as JSON, without the fields that are unanswered.
  public var json: JSONValue {
    var members = JSONValue.members(of: self, by: Self.fields)
    members["schema"] = .text(Self.schema)
    return .object(members)
  }
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
  ]
}

extension WorkPeriod {
  static let fields: [RecordField<WorkPeriod>] = [
    .fact("field", \.field, .catalogueCode()),
    .fact("years", \.years, .whole(0...80)),
    .fact("country", \.country, .code),
  ]
}
