import CivilDates
import Foundation
import JSONDocuments
import Languages
import Testing

@testable import Registers

private func readJOD(_ text: String) throws -> OpportunityReading {
  try JSONParser().read(text.utf8) { readOpportunity($0) }
}

@Suite("Training opportunities of JOD")
struct OpportunityTests {
  @Test func `an opportunity is read with its trainings, lengths and distributions`() throws {
    let reading = try readJOD(fixture("jod/opportunity.json"))
    let opportunity = try #require(reading.opportunity)
    #expect(reading.problems.isEmpty)
    #expect(opportunity.kind == .degree)
    #expect(opportunity.created == CivilDate("2026-05-02"))
    #expect(
      opportunity.title == LocalizedText(fi: "Esimerkkialan tutkinto", sv: "Examen inom exempel")
    )
    #expect(opportunity.trainings.map(\.oid) == ["1.2.246.562.13.00000000000000000001"])
    #expect(
      [opportunity.shortest, opportunity.median, opportunity.longest] == [6, 12, 36]
    )
    let topics = opportunity.distributions.map(\.topic)
    #expect(topics == [.skills, .fees, .modes, .times, .municipalities, .regions])
    #expect(opportunity.distributions[0].total == 10 && opportunity.distributions[0].silent == 2)
    #expect(opportunity.distributions[0].shares.map(\.percent) == [62.5])
  }

  @Test func `versions of one code are one code, and places are codes also as numbers`() throws {
    let opportunity = try #require(try readJOD(fixture("jod/opportunity.json")).opportunity)
    func shares(_ topic: Distribution.Topic) -> [Distribution.Share] {
      opportunity.distributions.filter { $0.topic == topic }.flatMap(\.shares)
    }
    #expect(
      shares(.modes) == [
        Distribution.Share(code: "opetuspaikkakk_2", percent: 70),
        Distribution.Share(code: "opetuspaikkakk_6", percent: 30),
      ]
    )
    #expect(shares(.municipalities).map(\.code) == ["049", "092"])
    #expect(shares(.regions).map(\.code) == ["01"])
    #expect(shares(.times).isEmpty)
  }

  @Test(
    "What cannot be used is told",
    arguments: [
      (
        #""luomisaika": "2026-05-02T12:06:55.818Z""#, #""luomisaika": "toukokuu""#,
        "luomisaika: 'toukokuu' is not a date, so none is known. Ask the register to correct it.",
      ),
      (
        #""kestoMediaani": 12"#, #""kestoMediaani": -3"#,
        "kestoMediaani: '-3.0' is not a number that can stand here, so none is known. Ask the "
          + "register to correct it.",
      ),
      (
        #""prosenttiosuus": 62.5"#, #""prosenttiosuus": 162"#,
        "osaamiset.arvot[0].prosenttiosuus: '162.0' is not a number that can stand here, so none "
          + "is known. Ask the register to correct it.",
      ),
      (
        #""arvo": "049""#, #""arvo": "Espoo""#,
        "sijainti.kuntaJakauma.arvot[0].arvo: 'Espoo' is not in the code set kunta. It was kept "
          + "as it is; import newer code sets.",
      ),
      (
        #""TUTKINTO""#, #""KURSSI""#,
        "tyyppi: 'KURSSI' is not in the code set tyyppi. It was kept as it is; import newer code "
          + "sets.",
      ),
    ],
  )
  func mistake(old: String, new: String, sentence: String) throws {
    let text = try fixture("jod/opportunity.json")
    #expect(text.contains(old))
    let reading = try readJOD(text.replacing(old, with: new))
    #expect(reading.opportunity != nil)
    #expect(reading.problems.map(\.description) == [sentence])
  }

  @Test(
    "A document of another kind is left out",
    arguments: [
      (#"{"id":"1","otsikko":{"fi":"x"},"ammattiryhma":"C2149"}"#, "a job opportunity of JOD"),
      (#"{"id":"1","ammattiryhma":"C2149"}"#, "a job opportunity of JOD"),
      (#"{"id":"1","serviceNames":[]}"#, "a document of PTV"),
      (#"{"oid":"1","koulutustyyppi":"amm"}"#, "a document of Opintopolku"),
      (#"{"id":"1"}"#, "no document of this register"),
    ],
  )
  func anotherKind(text: String, kind: String) throws {
    let reading = try readJOD(text)
    #expect(reading.opportunity == nil)
    #expect(
      reading.problems.map(\.description) == [
        "this is \(kind), so it was left out. Check that the file and the format belong together."
      ]
    )
  }
}

/// Real documents of JOD.
@Suite(.enabled(if: isPresent("jod"), "needs ../shared/data/jod"))
struct OpportunitySampleTests {
  @Test(
    "Every member of a real document is taken in",
    arguments: [
      "koulutusmahdollisuus-import-samples.json",
      "koulutusmahdollisuus-update-import-sample.json",
    ],
  )
  func lossless(file: String) throws {
    let documents = try documents(in: sharedData.appending(path: "jod/\(file)"))
    let found = try unmodelledMembers(of: documents) { readOpportunity($0).opportunity }
    #expect(found == [])
    for document in documents {
      let reading = try JSONParser().read(JSONSerialization.data(withJSONObject: document)) {
        readOpportunity($0)
      }
      #expect(reading.opportunity != nil && reading.problems.isEmpty)
    }
  }

  @Test func `a real job opportunity is told to be one`() throws {
    let file = sharedData.appending(path: "jod/tyomahdollisuus-import-sample.json")
    for document in try documents(in: file) {
      let reading = try JSONParser().read(JSONSerialization.data(withJSONObject: document)) {
        readOpportunity($0)
      }
      #expect(reading.opportunity == nil)
      #expect(reading.problems.map(\.problem) == [.anotherKind(found: "a job opportunity of JOD")])
    }
  }
}
