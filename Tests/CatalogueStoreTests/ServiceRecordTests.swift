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
    guard case .channel(let channel) = try #require(try records(fixture("channel-place")).first)
    else { return }
    #expect(place.channel == channel.channel)
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

  @Test func `keeping a record again leaves nothing of it before`() throws {
    try keep("service-v11", "channel-place", "organisation")
    let before = try rows()
    try keep("service-v11", "channel-place", "organisation")
    #expect(try rows() == before)
  }

  @Test func `an opportunity is kept with its shares, each once`() throws {
    let text = try fixture("opportunity", register: "jod")
    let reading = try JSONParser().read(text.utf8) { readOpportunity($0) }
    let opportunity = try #require(reading.opportunity)
    try catalogue.queue.write { db in
      for _ in 1...2 { try CatalogueStore.keep(opportunity, in: db) }
      let shares = try String.fetchAll(
        db,
        sql: """
          SELECT topic || ' ' || code || ' ' || percent FROM opportunity_share
          WHERE topic IN ('modes', 'municipalities') ORDER BY topic, position
          """,
      )
      #expect(
        shares == [
          "modes opetuspaikkakk_2 70.0", "modes opetuspaikkakk_6 30.0",
          "municipalities 049 60.0", "municipalities 092 40.0",
        ]
      )
      let trainings = try String.fetchAll(db, sql: "SELECT oid FROM opportunity_training")
      #expect(trainings == ["1.2.246.562.13.00000000000000000001"])
    }
  }

  private func keep(_ texts: String...) throws {
    try catalogue.queue.write { db in
      for text in texts {
        let document = text.contains("{") ? text : try fixture(text)
        for record in try records(document) { try CatalogueStore.keep(record, in: db) }
      }
    }
  }

  private func rows() throws -> [Int?] {
    try catalogue.queue.read { db in
      try [
        "public_service", "public_service_area", "public_service_class",
        "public_service_organisation", "service_channel", "channel_phone",
        "service_channel_link", "public_organisation",
      ].map { try Int.fetchOne(db, sql: "SELECT count(*) FROM \($0)") }
    }
  }
}
