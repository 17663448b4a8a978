import Catalogue
import Foundation
import GRDB
import JSONDocuments
import Languages
import Registers
import Testing

@testable import CatalogueStore

@Suite("What the catalogue says of one service")
struct ServiceRecordTests {
  private let folder: SampleFolder
  private let catalogue: CatalogueDatabase

  init() throws {
    folder = try SampleFolder()
    catalogue = try CatalogueDatabase.open(at: folder.database)
  }

  @Test func `a service is shown with its channels, those unread by their names`() throws {
    try keep("service-v11", "channel-place")
    let record = try #require(
      try catalogue.serviceRecord(of: "00000000-0000-4000-8000-000000000001")
    )
    #expect(record.summary == LocalizedText(fi: "Ohjausta nuorille."))
    #expect(record.chargeNote == LocalizedText(fi: "Kaikki on maksutonta."))
    #expect(!record.usesGeneralDescription)
    #expect(record.channels.map(\.name) == ["Esimerkkipiste", "Numero"])
    let place = try #require(record.channels.first)
    #expect(place.note == LocalizedText(fi: "Toinen kerros."))
    #expect(place.hours.map(\.isByAppointment) == [true])
    #expect(record.channels.map { $0.channel == nil } == [false, true])
    #expect(place.channel == (try placeAsRead()))
  }

  @Test func `a pair that both ends name is one channel, as the service words it`() throws {
    try keep("channel-place", "service-v11")
    let record = try catalogue.serviceRecord(of: "00000000-0000-4000-8000-000000000001")
    #expect(record?.channels.map(\.note.fi) == ["Toinen kerros.", nil])
  }

  @Test func `a link that stands alone joins the service and channel that it names`() throws {
    try keep("service-v12", "link-v12", "channel-v12")
    let record = try catalogue.serviceRecord(of: "00000000-0000-4000-8000-000000000003")
    #expect(record?.channels.map(\.note.fi) == ["Kysy neuvojaa."])
    #expect(record?.channels.map(\.channel?.name.fi) == ["Neuvontapiste"])
  }

  @Test func `a withdrawn channel is not shown`() throws {
    try keep("service-v11")
    let withdrawn = try fixture("channel-place").replacing("Published", with: "Deleted")
    try keep(withdrawn)
    let record = try catalogue.serviceRecord(of: "00000000-0000-4000-8000-000000000001")
    #expect(record?.channels.map(\.name) == ["Numero"])
  }

  @Test func `texts of a national description are told to be elsewhere`() throws {
    try keep("service-v8")
    let record = try catalogue.serviceRecord(of: "00000000-0000-4000-8000-000000000002")
    #expect(record?.usesGeneralDescription == true)
    #expect(try catalogue.serviceRecord(of: "local") == nil)
  }

  @Test func `importing again leaves nothing of before, and changes what has changed`() throws {
    try keep("service-v11", "channel-place", "organisation")
    let before = try rows()
    let same = try keep("service-v11", "channel-place", "organisation")
    #expect(same.counts.map(\.unchanged) == [1, 1, 1])
    #expect(try rows() == before)
    let text = try fixture("service-v11").replacing("Ohjausta nuorille.", with: "Uusi.")
    let changed = try keep(text, "channel-place", "organisation")
    #expect(changed.counts.map(\.changed).reduce(0, +) == 1)
    #expect(try rows() == before)
    let record = try catalogue.serviceRecord(of: "00000000-0000-4000-8000-000000000001")
    #expect(record?.summary.fi == "Uusi.")
    #expect(record?.channels.count == 2)
  }

  @Test func `what does not come again goes with all that was made of it`() throws {
    try keep("service-v11", "channel-place")
    let report = try folder.importing(
      .ptv,
      [fixture("service-v12")],
      into: catalogue,
      keepsOthers: false,
    )
    #expect(report.counts.map(\.removed) == [1])
    #expect(try catalogue.snapshot().services.map(\.id.rawValue.last) == ["3"])
    #expect(try rows().first == 1)
    #expect(try catalogue.serviceRecord(of: "00000000-0000-4000-8000-000000000001") == nil)
  }

  @Test func `a page keeps each of its records with its own original`() throws {
    let page = """
      {"pageNumber":1,"pageCount":1,"itemList":[\(try fixture("service-v11")),
      \(try fixture("channel-web"))]}
      """
    let report = try folder.importing(.ptv, [page], into: catalogue)
    #expect(report.counts.map(\.kind) == ["channel", "service"])
    #expect(report.counts.map(\.added) == [1, 1])
  }

  @Test func `an import that fails leaves the catalogue as it was`() throws {
    try keep("service-v11")
    let whole = try fixture("service-v12")
    for text in [String(whole.dropLast(20)), #"{"oid":"1","koulutustyyppi":"amm"}"#, ""] {
      #expect(throws: ImportFailure.self) {
        try folder.importing(.ptv, [text], into: catalogue, keepsOthers: false)
      }
    }
    #expect(try catalogue.snapshot().services.count == 1)
  }

  @Test func `a record that comes twice, and a mistake in one, are told with their places`() throws
  {
    let wrong = try fixture("service-v11").replacing("2026-10-02T06:18:56.156785", with: "eilen")
    let report = try keep(wrong, "service-v11", #"{"id":"1","name":"Ohjaamo"}"#)
    #expect(report.leftOutCount == 3)
    let id = "00000000-0000-4000-8000-000000000001"
    #expect(
      report.leftOut.map(\.description) == [
        "\(folder.path(of: "document-0.json")), line 1, \(id): modified: 'eilen' is not a date, "
          + "so none is known. Ask the register to correct it.",
        "\(folder.path(of: "document-1.json")), line 1, \(id): '\(id)' stands earlier in these "
          + "files, so this one was left out. Remove one of them.",
        "\(folder.path(of: "document-2.json")), line 1: this is only the name of a record of PTV, "
          + "so it was left out. Check that the file and the format belong together.",
      ]
    )
  }

  @Test func `a trial tells what clients would see and changes nothing`() throws {
    let report = try folder.importing(
      .ptv,
      [fixture("service-v11"), fixture("service-v8")],
      into: catalogue,
      isTrial: true,
    )
    #expect(report.differences.map(\.name) == ["Esimerkki-Ohjaamo"])
    #expect(report.notOffered == [.unpublished: 1])
    #expect(try catalogue.snapshot().services.isEmpty)
  }

  @Test func `an opportunity is kept with its shares, each once`() throws {
    let text = try fixture("opportunity", register: "jod")
    for _ in 1...2 { _ = try folder.importing(.jod, [text], into: catalogue) }
    let (shares, trainings) = try catalogue.queue.read { db in
      let shares = try String.fetchAll(
        db,
        sql: """
          SELECT topic || ' ' || code || ' ' || percent FROM opportunity_share
          WHERE topic IN ('modes', 'municipalities') ORDER BY topic, position
          """,
      )
      return (shares, try String.fetchAll(db, sql: "SELECT oid FROM opportunity_training"))
    }
    #expect(
      shares == [
        "modes opetuspaikkakk_2 70.0", "modes opetuspaikkakk_6 30.0",
        "municipalities 049 60.0", "municipalities 092 40.0",
      ]
    )
    #expect(trainings == ["1.2.246.562.13.00000000000000000001"])
  }

  @discardableResult
  private func keep(_ texts: String...) throws -> ImportReport {
    let documents = try texts.map { $0.contains("{") ? $0 : try fixture($0) }
    return try folder.importing(.ptv, documents, into: catalogue)
  }

  private func placeAsRead() throws -> ServiceChannel? {
    var found: ServiceChannel?
    try JSONParser().read(fixture("channel-place").utf8) { root in
      forEachPTVRecord(in: root) { reading, _ in
        if case .channel(let channel)? = reading.record { found = channel.channel }
      }
    }
    return found
  }

  private func rows() throws -> [Int?] {
    try catalogue.queue.read { db in
      try [
        "public_service", "public_service_area", "public_service_class",
        "public_service_organisation", "service_channel", "channel_phone",
        "service_channel_link", "public_organisation", "service",
      ].map { try Int.fetchOne(db, sql: "SELECT count(*) FROM \($0)") }
    }
  }
}

private let samples = package.resolvingSymlinksInPath().appending(path: "../shared/data")
  .standardizedFileURL

private let hasSamples = FileManager.default.fileExists(
  atPath: samples.appending(path: "ptv").path(percentEncoded: false)
)

@Suite(.enabled(if: hasSamples, "needs ../shared/data"))
struct RealServiceTests {
  @Test func `real documents of PTV and JOD are imported whole`() throws {
    let folder = try SampleFolder()
    let catalogue = try CatalogueDatabase.open(at: folder.database)
    func importing(_ source: CatalogueSource, _ paths: [String]) throws -> ImportReport {
      try catalogue.importing(
        ImportRequest(
          source: source,
          files: paths.map { samples.appending(path: $0) },
          codes: bundledCodes,
          day: sampleDay(),
        )
      )
    }
    let ptv = try importing(.ptv, ["ptv/samples-v11", "ptv/samples-v8-v10-real"])
    #expect(ptv.counts.map(\.kind) == ["channel", "organisation", "service"])
    #expect(ptv.counts.map(\.added) == [2, 1, 3])
    #expect(try catalogue.snapshot().services.count == 3)
    let jod = try importing(.jod, ["jod/koulutusmahdollisuus-import-samples.json"])
    #expect(jod.counts.map(\.added) == [1])
    #expect(jod.leftOutCount == 0)
  }
}
