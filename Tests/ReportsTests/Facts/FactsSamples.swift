import Catalogue
import CivilDates
import Languages
import Matching
import RepeatableNumbers
import Testing

@testable import Reports

/// A catalogue whose names hold everything that CSV and psql give a meaning.
func factsCatalogue() -> CatalogueSnapshot {
  CatalogueSnapshot(
    fields: [
      Field(id: "kitchen", name: LocalizedText(fi: "Keittiö, \"ravintola\"\nja kahvila", sv: "")),
      Field(id: "care", name: LocalizedText(fi: "Hoiva")),
    ],
    activities: [],
    occupations: [],
    providers: [Provider(id: "keuda", name: LocalizedText(fi: "Keuda"), oid: nil)],
    offerings: [
      factsOffering("cook-a", .apprenticeship, "kitchen", "381141", level: .b11),
      factsOffering("cook-b", .apprenticeship, "kitchen", "381141", level: .a22),
      factsOffering("carer", .vocationalQualification, "care", "371101", level: .b12),
      factsOffering("course", .languageCourse, nil, nil, level: nil),
    ],
    labourDemand: [],
    travelTimes: [],
    hash: "c0ffee",
    services: [
      factsService("ohjaamo", .ohjaamo, ServiceNeed.allCases),
      factsService("clinic", .health, ServiceNeed.allCases),
    ],
    municipalities: ["092", "245", "837"].map { code in
      Municipality(
        id: MunicipalityCode(code),
        name: LocalizedText(),
        region: code == "837" ? "06" : "01",
        employmentArea: nil,
      )
    },
  )
}

private func factsOffering(
  _ id: Offering.ID,
  _ kind: OfferingKind,
  _ field: FieldCode?,
  _ qualification: QualificationCode?,
  level: LanguageLevel?,
) -> Offering {
  Offering(
    id: id,
    kind: kind,
    field: field,
    name: LocalizedText(fi: id.rawValue),
    qualification: qualification,
    provider: "keuda",
    place: "Kerava",
    municipality: "245",
    teachingLanguage: .fi,
    minimumLevel: level,
    languageSupport: nil,
    entrySchooling: OfferingEntry.of(kind),
    minimumAge: kind == .languageCourse ? nil : 18,
    maximumAge: nil,
    start: nil,
    hasContinuousStart: true,
    applicationEnd: nil,
    durationMonths: 12,
    modes: [.contact],
    times: [.day],
    weeklyHours: nil,
    requiresJobseeker: kind == .languageCourse,
    isPaid: false,
    hasSafetyConditions: false,
    occupations: [],
    teaches: [],
    isExample: true,
  )
}

private enum OfferingEntry {
  static func of(_ kind: OfferingKind) -> Offering.EntrySchooling {
    kind == .vocationalQualification ? .basicCertificate : .none
  }
}

private func factsService(
  _ id: Service.ID,
  _ kind: ServiceKind,
  _ needs: [ServiceNeed],
) -> Service {
  Service(
    id: id,
    kind: kind,
    name: LocalizedText(),
    runner: LocalizedText(),
    municipalities: [],
    minimumAge: nil,
    maximumAge: nil,
    needs: needs,
    languages: [],
    isFree: nil,
    howToJoin: LocalizedText(),
    conditions: LocalizedText(),
    source: "",
    sourceDate: nil,
    isVerified: true,
    isExample: true,
  )
}

func factsSource(on day: CivilDate, catalogue: CatalogueSnapshot? = nil) throws -> FactsSource {
  FactsSource(
    store: "5709e",
    on: day,
    isExample: true,
    catalogue: catalogue ?? factsCatalogue(),
    qualifications: [
      "381141": LocalizedText(fi: "Ravintola-ala, \"perustutkinto\"", sv: "Restaurang's", en: ""),
      "371101": LocalizedText(fi: "Sosiaali- ja\r\nterveysala\n\\.\nperustutkinto"),
    ],
    rules: try shippedRules(),
  )
}

/// Invented clients, many alike and some alone in what they told.
func generatedCases(_ count: Int, seed: UInt64) throws -> [FactsCase] {
  var random = SplitMix64(seed: seed)
  let matcher = Matcher(catalogue: factsCatalogue(), rules: try shippedRules())
  let days = [try day("2026-10-15"), try day("2026-11-24")]
  return (0..<count).map { _ in
    guard Int.random(in: 0..<12, using: &random) > 0 else {
      return FactsCase(profile: nil, ranking: nil, chosen: [])
    }
    let profile = generatedProfile(using: &random)
    let ranking = matcher.rank(profile, on: days[Int.random(in: 0..<2, using: &random)])
    let chosen = ranking.matches.prefix(Int.random(in: 0...1, using: &random)).map(\.offering)
    return FactsCase(profile: profile, ranking: ranking, chosen: chosen)
  }
}

func generatedProfile(using random: inout SplitMix64) -> Profile {
  func fact<Value>(_ values: [Value]) -> Fact<Value> {
    switch Int.random(in: 0..<9, using: &random) {
    case 0: .dontKnow
    case 1: .refused
    default: values.randomElement(using: &random).map(Fact.known) ?? .unanswered
    }
  }
  var profile = Profile()
  profile.birthYear = fact([1968, 1990, 1999, 2006, 2010])
  profile.birthMonth = fact(Array(1...12))
  profile.homeMunicipality = fact([
    .municipality("092"), .municipality("245"), .municipality("837"), .none,
  ])
  profile.residence = fact([.citizen, .permanent, .temporary])
  profile.qualification.level = fact([.none, .none, .vocational])
  profile.basicEducation = fact(BasicEducation.allCases)
  profile.languages.fi.understanding = fact([.a13, .a22, .b12])
  profile.languages.fi.speaking = fact([.a13, .a22, .b12])
  profile.languages.fi.reading = fact([.a13, .a22])
  profile.languages.fi.writing = fact([.a13, .a22])
  profile.jobSeeker = fact([true, false])
  profile.employerInSight = fact(EmployerInSight.allCases)
  profile.functionalLimits = fact([[.lifting], []])
  let wishes: [FieldCode] = ["kitchen", "care", "sailing"]
  profile.interests = .known(
    wishes.filter { _ in Bool.random(using: &random) }.map { .known(.choice($0)) }
  )
  return profile
}

extension FactsExport {
  func text(of name: String) throws -> String {
    try #require(files.first { $0.name == name }).text
  }

  /// The cells of a file without its header, for texts without commas and quotes.
  func cells(of name: String) throws -> [[String]] {
    try text(of: name).split(separator: "\r\n").dropFirst().map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
