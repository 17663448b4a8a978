import Foundation
import Testing

@testable import Matching

private let fullProfile = """
  {
    "schema": "luotsi-profile/1",
    "birthYear": 1990, "birthMonth": 3, "homeMunicipality": "092", "status": "unemployed",
    "jobSeeker": "yes", "weeklyHours": 0, "residence": "permanent", "rightToWork": "yes",
    "yearOfArrival": 2021, "strongestLanguage": "so",
    "languages": {
      "fi": {"understanding": "A2.2", "speaking": "A2.1", "reading": "A1.3", "writing": "alle_A1.1",
             "evidence": "self"},
      "en": {"speaking": {"status": "refused"}}
    },
    "literacy": "partly", "latinScript": "yes", "basicEducation": "none", "schoolYears": 6,
    "qualification": {"level": "none", "recognised": {"status": "dontKnow"}},
    "workHistory": [{"field": "kitchen", "years": 9, "country": "other"}, {"field": "care"}],
    "activities": ["kitchen_cook"], "cards": ["hygiene_passport"], "licences": ["none"],
    "interests": ["kitchen", {"status": "dontKnow"}, "none"],
    "vetoes": ["driving", "night_work"], "priorities": ["pay_soon"],
    "learning": "work", "employerInSight": "maybe", "employerHours": 25,
    "employerField": "kitchen", "earliestStart": "2027-01-11", "readiness": 3,
    "timeGrid": ["day", "evening"], "careArranged": "not_needed", "travelMinutes": 45,
    "travelMeans": "bus", "unpaidStudy": {"status": "refused"}, "considerations": "no",
    "withoutWork": "one_to_two_years", "workContinues": "maybe",
    "plan": {"kind": "integration", "maker": "municipality", "until": "2027-03-31"},
    "permitUntil": "2027-06-01", "languageTest": "2027-01-30",
    "courseNow": {"state": "on_course", "level": "A2", "until": "2026-12-18"},
    "fasterLanguage": "either",
    "unfinishedStudies": [{"level": "vocational", "field": "care", "missing": "little"}],
    "completedUnits": ["106923", "106924"], "documents": ["study_extract", "cv"],
    "activityEvidence": {"document": ["kitchen"], "tested": []},
    "digitalSkills": ["messages"], "numeracy": "some_help",
    "pairs": {"hands": "people", "place": {"status": "dontKnow"}, "days": "new"},
    "shifts": ["early", "weekend"], "careMissing": ["daycare"], "devices": ["phone"],
    "income": ["unemployment_benefit"], "housingSecure": "uncertain", "moneyHelp": "yes",
    "functionalLimits": ["lifting"], "support": ["breaks"], "workAbility": 6,
    "everydayThemes": {"energy": 4, "home": 8, "money": 2, "people": 10, "rhythm": 0},
    "wantsService": "yes", "servicesWished": ["kela"], "municipalityKnows": "no",
    "appliedToTwo": "yes", "youthServices": ["ohjaamo"]
  }
  """

@Suite struct ProfileJSONTests {
  @Test func `a full profile is read without a problem and written back as it was`() throws {
    let data = Data(fullProfile.utf8)
    let reading = try Profile.decode(from: data)
    #expect(reading.problems == [])
    let written = try JSONEncoder().encode(reading.profile)
    #expect(
      try JSONDecoder().decode(JSONValue.self, from: written)
        == JSONDecoder().decode(JSONValue.self, from: data)
    )
  }

  @Test func `facts arrive with their three kinds of not known`() throws {
    let profile = try Profile.decode(from: Data(fullProfile.utf8)).profile
    #expect(profile.languages.fi.writing == .known(.belowA11))
    #expect(profile.languages.en.speaking == .refused)
    #expect(profile.languages.en.reading == .unanswered)
    #expect(profile.qualification.recognised == .dontKnow)
    #expect(profile.vetoes == .known([.field("driving"), .nightWork]))
    #expect(profile.interests == .known([.known(.choice("kitchen")), .dontKnow, .known(.noMore)]))
  }

  @Test func `an empty object is a client nothing is known of`() throws {
    #expect(
      try Profile.decode(from: Data("{}".utf8)) == ProfileReading(profile: Profile(), problems: [])
    )
  }

  @Test func `what cannot be used is listed and the rest is kept`() throws {
    let json = """
      {"birthYear": 90, "favouriteColour": "blue", "literacy": "maybe", "readiness": "3",
       "languages": {"fi": {"reading": "B3", "speaking": "B1.1"}}, "timeGrid": ["day", "noon"],
       "jobSeeker": {"status": "perhaps"}, "earliestStart": "2027-02-30", "workHistory": [7]}
      """
    let reading = try Profile.decode(from: Data(json.utf8))
    #expect(
      reading.problems.map(\.path) == [
        "birthYear", "jobSeeker.status", "languages.fi.reading", "literacy", "workHistory.0",
        "earliestStart", "timeGrid.1", "favouriteColour",
      ]
    )
    #expect(reading.profile.readiness == .known(3))
    #expect(reading.profile.languages.fi.speaking == .known(.b11))
    #expect(reading.profile.timeGrid == .known([.day]))
    #expect(reading.profile.birthYear == .unanswered)
  }

  @Test func `a problem says where it is and what to write`() throws {
    let json = """
      {"birthYear": 90, "birthMonth": 13, "literacy": "maybe", "permitUntil": "2027-02-30",
       "workAbility": 11, "plan": {"kind": "none", "colour": 1}, "colour": 1}
      """
    let reading = try Profile.decode(from: Data(json.utf8))
    #expect(
      reading.problems.map(\.description) == [
        "'birthYear' is 90. Write a number from 1900 to 2100.",
        "'birthMonth' is 13. Write a number from 1 to 12.",
        "'plan.colour' is not a field of luotsi-profile/1. Remove it or correct its name.",
        "'permitUntil' cannot be read. Write a day as YYYY-MM-DD, or leave the field out.",
        "'literacy' has the unknown code 'maybe'. Use one of: yes, partly, no.",
        "'workAbility' is 11. Write a number from 0 to 10.",
        "'colour' is not a field of luotsi-profile/1. Remove it or correct its name.",
      ]
    )
  }

  @Test func `a status speaks for a whole record and a list for its words`() throws {
    let json = #"{"qualification": {"status": "refused"}, "activities": "care_feed kitchen_cook"}"#
    let reading = try Profile.decode(from: Data(json.utf8))
    #expect(reading.problems == [])
    #expect(reading.profile.qualification.level == .refused)
    #expect(reading.profile.activities == .known(["care_feed", "kitchen_cook"]))
  }

  @Test(
    "A text that is no profile is an error",
    arguments: [
      ("[1]", ProfileError.notAnObject),
      (#"{"schema": "luotsi-match/1"}"#, .otherSchema("luotsi-match/1")),
    ],
  )
  func noProfile(text: String, error: ProfileError) {
    #expect(throws: error) { try Profile.decode(from: Data(text.utf8)) }
  }

  @Test(
    "A broken text is refused with the place where it breaks",
    arguments: [
      (
        "{\n  \"birthYear\": 1990\n  \"status\": \"student\"\n}",
        "it is not JSON at line 3, column 3",
      ),
      (#"{"birthYear": }"#, "it is not JSON at line 1, column 15"),
      ("{", "it is not JSON, or ends too early"),
      ("", "it is not JSON, or ends too early"),
      (
        String(repeating: "[", count: 10_000),
        "it is nested more than 512 levels deep at line 1, column 514",
      ),
    ],
  )
  func brokenText(text: String, detail: String) {
    let error = #expect(throws: ProfileError.self) { try Profile.decode(from: Data(text.utf8)) }
    #expect(
      error?.description
        == "The profile cannot be read: \(detail). Correct the file and try again."
    )
  }

  @Test func `a text that is not in UTF-8 is refused as such`() {
    let latin1 = Data(#"{"travelMeans": ""#.utf8) + Data([0xE4]) + Data(#""}"#.utf8)
    let error = #expect(throws: ProfileError.self) { try Profile.decode(from: latin1) }
    #expect(
      error?.description
        == "The profile cannot be read: it is not text in UTF-8. Correct the file and try again."
    )
  }

  @Test func `a home municipality is three digits or none`() throws {
    let reading = try Profile.decode(from: Data(#"{"homeMunicipality": "Vantaa"}"#.utf8))
    #expect(reading.profile.homeMunicipality == .unanswered)
    #expect(
      reading.problems.map(\.description) == [
        "'homeMunicipality' cannot be read. Write the three digits of a municipality, or none, or "
          + "leave the field out."
      ]
    )
  }

  @Test func `ranked wishes may be words with blanks between`() throws {
    let reading = try Profile.decode(from: Data(#"{"interests": "kitchen none"}"#.utf8))
    #expect(
      reading.profile.interests == .known([.known(.choice("kitchen")), .known(.noMore)])
    )
    #expect(reading.problems.isEmpty)
  }
}
