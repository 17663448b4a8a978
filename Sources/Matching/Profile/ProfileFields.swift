import Catalogue

extension Profile {
  /// Every field of `luotsi-profile/1`, in the order of `docs/matching.md`.
  static let fields = situationFields + skillFields + wishFields + supportFields

  private static let situationFields: [RecordField<Profile>] = [
    .fact("birthYear", \.birthYear, .whole(1900...2100)),
    .fact("birthMonth", \.birthMonth, .whole(1...12)),
    .fact("homeMunicipality", \.homeMunicipality, .homeMunicipality),
    .fact("status", \.status, .code),
    .fact("jobSeeker", \.jobSeeker, .yesOrNo),
    .fact("withoutWork", \.withoutWork, .code),
    .fact("weeklyHours", \.weeklyHours, .whole(0...168)),
    .fact("workContinues", \.workContinues, .code),
    .record("plan", \.plan, PresentPlan.fields),
    .fact("residence", \.residence, .code),
    .fact("permitUntil", \.permitUntil, .day),
    .fact("rightToWork", \.rightToWork, .code),
    .fact("yearOfArrival", \.yearOfArrival, .whole(1900...2100)),
  ]

  private static let skillFields: [RecordField<Profile>] = [
    .fact("strongestLanguage", \.strongestLanguage, .words),
    .record("languages", \.languages, LanguageSkills.fields),
    .fact("languageTest", \.languageTest, .day),
    .record("courseNow", \.courseNow, LanguageCourse.fields),
    .fact("fasterLanguage", \.fasterLanguage, .code),
    .fact("literacy", \.literacy, .code),
    .fact("latinScript", \.latinScript, .yesOrNo),
    .fact("basicEducation", \.basicEducation, .code),
    .fact("schoolYears", \.schoolYears, .whole(0...40)),
    .record("qualification", \.qualification, EarlierQualification.fields),
    .fact(
      "unfinishedStudies",
      \.unfinishedStudies,
      .list(of: .record(UnfinishedStudy(), UnfinishedStudy.fields)),
    ),
    .fact("completedUnits", \.completedUnits, .list(of: .catalogueCode())),
    .fact("documents", \.documents, .list(of: .code)),
    .fact("workHistory", \.workHistory, .list(of: .record(WorkPeriod(), WorkPeriod.fields))),
    .fact("activities", \.activities, .list(of: .catalogueCode())),
    .record("activityEvidence", \.activityEvidence, ActivityEvidence.fields),
    .fact("digitalSkills", \.digitalSkills, .list(of: .code)),
    .fact("numeracy", \.numeracy, .code),
    .fact("cards", \.cards, .list(of: .code)),
    .fact("licences", \.licences, .list(of: .code)),
  ]

  private static let wishFields: [RecordField<Profile>] = [
    .fact("interests", \.interests, .places(of: .ranked(.catalogueCode()))),
    .record("pairs", \.pairs, ForcedPairs.fields),
    .fact("vetoes", \.vetoes, .list(of: .veto)),
    .fact("priorities", \.priorities, .places(of: .ranked(.code))),
    .fact("learning", \.learning, .code),
    .fact("employerInSight", \.employerInSight, .code),
    .fact("employerHours", \.employerHours, .whole(0...168)),
    .fact("employerField", \.employerField, .catalogueCode()),
    .fact("earliestStart", \.earliestStart, .day),
    .fact("readiness", \.readiness, .whole(1...5)),
    .fact("timeGrid", \.timeGrid, .list(of: .code)),
    .fact("shifts", \.shifts, .list(of: .code)),
    .fact("careArranged", \.careArranged, .code),
    .fact("careMissing", \.careMissing, .list(of: .code)),
    .fact("travelMinutes", \.travelMinutes, .whole(0...1000)),
    .fact("travelMeans", \.travelMeans, .words),
    .fact("devices", \.devices, .list(of: .code)),
  ]

  private static let supportFields: [RecordField<Profile>] = [
    .fact("unpaidStudy", \.unpaidStudy, .code),
    .fact("income", \.income, .list(of: .code)),
    .fact("housingSecure", \.housingSecure, .code),
    .fact("moneyHelp", \.moneyHelp, .yesOrNo),
    .fact("considerations", \.considerations, .yesOrNo),
    .fact("functionalLimits", \.functionalLimits, .list(of: .code)),
    .fact("support", \.support, .list(of: .code)),
    .fact("workAbility", \.workAbility, .whole(0...10)),
    .record("everydayThemes", \.everydayThemes, EverydayThemes.fields),
    .fact("wantsService", \.wantsService, .yesOrNo),
    .fact("servicesWished", \.servicesWished, .list(of: .code)),
    .fact("municipalityKnows", \.municipalityKnows, .yesOrNo),
    .fact("appliedToTwo", \.appliedToTwo, .yesOrNo),
    .fact("youthServices", \.youthServices, .list(of: .code)),
  ]

  /// The dotted path of every fact, without the index of a list, for example `workHistory.years`.
  public static let fieldPaths: [String] = fields.flatMap(\.paths)

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
