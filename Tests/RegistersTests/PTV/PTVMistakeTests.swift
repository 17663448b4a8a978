import Foundation
import Registers
import Testing

@Suite("What of PTV cannot be used")
struct PTVMistakeTests {
  @Test(
    "A document of another kind is told and left out",
    arguments: [
      (
        #"{"oid":"1","koulutustyyppi":"amm"}"#,
        "this is a document of Opintopolku, so it was left out. Check that the file and the "
          + "format belong together.",
      ),
      (
        #"{"id":"1","koulutukset":[]}"#,
        "this is an opportunity of JOD, so it was left out. Check that the file and the format "
          + "belong together.",
      ),
      (
        #"{"id":"1","name":"Ohjaamo"}"#,
        "this is only the name of a record of PTV, so it was left out. Check that the file and "
          + "the format belong together.",
      ),
      (
        "[1]",
        "this is no document of this register, so it was left out. Check that the file and the "
          + "format belong together.",
      ),
      (
        #"{"pageNumber":1,"pageCount":1,"itemList":[{"pageNumber":1,"itemList":[]}]}"#,
        "itemList[0]: this is a page of a list inside another, so it was left out. Check that "
          + "the file and the format belong together.",
      ),
      (
        #"{"id":"1","serviceChannelType":"Drone","serviceChannelNames":[]}"#,
        "this is a channel of the kind 'Drone', so it was left out. Check that the file and the "
          + "format belong together.",
      ),
    ],
  )
  func anotherKind(text: String, sentence: String) throws {
    let reading = try readPTVText(text)
    #expect(reading.records.isEmpty)
    #expect(reading.problems.map(\.description) == [sentence])
  }

  @Test(
    "A mistake in one field is told, and the rest is used",
    arguments: [
      (
        #""modified": "2026-10-02T06:18:56.156785""#, #""modified": "eilen""#,
        "modified: 'eilen' is not a date, so none is known. Ask the register to correct it.",
      ),
      (
        #""modified": "2026-10-02T06:18:56.156785""#, #""modified": "2026-02-30T00:00:00""#,
        "modified: '2026-02-30T00:00:00' is not a date, so none is known. Ask the register to "
          + "correct it.",
      ),
      (
        #""code": "092""#, #""code": "Vantaa""#,
        "areas[0].municipalities[0].code: 'Vantaa' is not in the code set kunta. It was kept as "
          + "it is; import newer code sets.",
      ),
      (
        #""code": "P28.5""#, #""code": "Ohjaamo""#,
        "serviceClasses: 'Ohjaamo' is not in the code set ptvserclass. It was kept as it is; "
          + "import newer code sets.",
      ),
      (
        #""dayFrom": "Tuesday""#, #""dayFrom": "Tiistai""#,
        "serviceChannels[0].serviceHours[0].openingHour[0].dayFrom: 'Tiistai' is not in the code "
          + "set weekday. It was kept as it is; import newer code sets.",
      ),
      (
        #""from": "12:00:00""#, #""from": "25:00""#,
        "serviceChannels[0].serviceHours[0].openingHour[0].from: '25:00' is not a date, so none "
          + "is known. Ask the register to correct it.",
      ),
      (
        #""publishingStatus": "Published""#, #""publishingStatus": "Julkaistu""#,
        "publishingStatus: 'Julkaistu' is not in the code set publishingStatus. It was kept as it "
          + "is; import newer code sets.",
      ),
    ],
  )
  func oneField(old: String, new: String, sentence: String) throws {
    let text = try fixture("ptv/service-v11.json")
    #expect(text.contains(old))
    let reading = try readPTVText(text.replacing(old, with: new, maxReplacements: 1))
    #expect(reading.records.count == 1)
    #expect(reading.problems.map(\.description) == [sentence])
  }

  @Test func `a point that is in degrees is not taken for metres`() throws {
    let text = try fixture("ptv/channel-place.json").replacing("6686000", with: "60.3")
    #expect(
      try readPTVText(text).problems.map(\.description) == [
        "addresses[0].streetAddress.latitude: '60.3' is not a number that can stand here, so none "
          + "is known. Ask the register to correct it."
      ]
    )
  }

  @Test(
    "A document without an id or a name is left out",
    arguments: [
      (#""id": "00000000-0000-4000-8000-000000000002","#, "", "id"),
      (#""serviceNames""#, #""otherNames""#, "serviceNames"),
    ],
  )
  func unusable(old: String, new: String, path: String) throws {
    let text = try fixture("ptv/service-v8.json").replacing(
      old,
      with: path == "id" ? new : #""serviceNames": [], "otherNames""#,
      maxReplacements: 1,
    )
    let reading = try readPTVText(text)
    #expect(reading.records.isEmpty)
    #expect(
      reading.problems.map(\.description) == [
        "\(path): this is missing, so the document was left out. Ask the register to add it."
      ]
    )
  }

  @Test func `a page gives its records, and one of null gives none`() throws {
    let page = """
      {"pageNumber":1,"pageSize":100,"pageCount":1,"itemList":[
      \(try fixture("ptv/service-v11.json")), \(try fixture("ptv/channel-web.json"))]}
      """
    #expect(try readPTVText(page).records.count == 2)
    let newer = """
      {"page":1,"pageSize":100,"totalItems":1,"totalPages":1,"items":[
      \(try fixture("ptv/service-v12.json"))]}
      """
    #expect(try readPTVText(newer).records.count == 1)
    let empty = try readPTVText(#"{"pageNumber":2,"pageSize":100,"pageCount":1,"itemList":null}"#)
    #expect(empty.records.isEmpty && empty.problems.isEmpty)
  }
}
