import Catalogue
import CivilDates
import Foundation
import GRDB
import JSONDocuments
import Languages
import Registers
import Testing

@testable import CatalogueStore

@Suite("Services of PTV in the catalogue")
struct PublicServiceTests {
  private let folder: SampleFolder
  private let catalogue: CatalogueDatabase

  init() throws {
    folder = try SampleFolder()
    catalogue = try CatalogueDatabase.open(at: folder.database)
    try catalogue.queue.write { db in
      try insert(
        [
          Municipality(
            id: "433",
            name: LocalizedText(fi: "Loppi"),
            region: "05",
            employmentArea: nil,
          )
        ],
        into: db,
      )
    }
  }

  @Test func `a service is offered with what its classes, areas and channels say`() throws {
    let services = try derived("service-v11", "channel-place")
    let service = try #require(services.first)
    #expect(services.count == 1)
    #expect(service.id == "00000000-0000-4000-8000-000000000001")
    #expect(service.kind == .ohjaamo)
    #expect(service.needs == [.guidance, .youthSupport])
    #expect(service.municipalities == ["092", "245"])
    #expect(service.minimumAge == nil && service.maximumAge == nil)
    #expect(service.languages == ["fi", "sv", "ar"])
    #expect(service.isFree == true)
    #expect(service.runner == LocalizedText(fi: "Esimerkkikunta"))
    #expect(service.howToJoin == LocalizedText(fi: "Tule ilman ajanvarausta."))
    #expect(service.conditions == LocalizedText(fi: "Alle 30-vuotiaille."))
    #expect(service.source == "PTV")
    #expect(service.sourceDate == CivilDate("2026-10-02"))
    #expect(service.isVerified && !service.isExample)
  }

  @Test func `counties stand for their municipalities, and organisations give their names`() throws
  {
    let services = try derived("service-v12", "organisation")
    let service = try #require(services.first)
    #expect(service.municipalities == ["092", "245", "753"])
    #expect(service.kind == .immigrantGuidance)
    #expect(service.needs == [.language, .guidance, .dailyLife])
    #expect(service.runner == LocalizedText(fi: "Esimerkkikunta", sv: "Exempelkommunen"))
  }

  @Test func `a region stands for the municipalities that the catalogue knows of it`() throws {
    let region = try derived(
      from: fixture("service-v11").replacing(#""code": "19""#, with: #""code": "05""#)
    )
    #expect(region.map(\.municipalities) == [["092", "245", "433"]])
  }

  @Test func `a service of an area that nobody knows is kept but not offered`() throws {
    let text = try fixture("service-v12").replacing(#"["753"]"#, with: "[]")
      .replacing(#"["04"]"#, with: #"["21"]"#)
    #expect(try derived(from: text).isEmpty)
    #expect(try count("public_service") == 1)
  }

  @Test func `a withdrawn service and a draft are kept but not offered`() throws {
    #expect(try derived("service-v8").isEmpty)
    #expect(try count("public_service") == 1)
    let draft = try fixture("service-v11").replacing("Published", with: "Draft")
    #expect(try derived(from: draft).isEmpty)
  }

  @Test func `a service that does not say that it is published is to be checked`() throws {
    let text = try fixture("service-v11").replacing(#""publishingStatus": "Published","#, with: "")
    #expect(try derived(from: text).map(\.isVerified) == [false])
  }

  @Test func `without instructions the channels say how to join`() throws {
    let text = try fixture("service-v11").replacing("UserInstruction", with: "Other")
    let services = try derived(
      from: text,
      fixture("channel-place"),
      fixture("channel-phone").replacing("Sms", with: "Phone"),
    )
    #expect(
      services.map(\.howToJoin) == [
        LocalizedText(
          fi: "Käy: Esimerkkitie 2 B. Soita: 000000006.",
          sv: "Besök: Exempelvägen 2 B. Ring: 000000006.",
          en: "Visit: Esimerkkitie 2 B. Call: 000000006.",
        )
      ]
    )
  }

  @Test func `a service for businesses alone answers no client's need`() throws {
    let text = try fixture("service-v11").replacing("KR1.3", with: "KR2.6")
    let service = try #require(try derived(from: text).first)
    #expect(service.kind == .other && service.needs.isEmpty)
  }

  @Test(
    "A class counts by the rule that names it most closely",
    arguments: [
      (["P10.1"], ServiceKind.employmentServices, [ServiceNeed.work]),
      (["P10"], .employmentServices, [.work]),
      (["P10.5"], .other, []),
      (["P1.10"], .other, []),
      (["P27.1"], .other, []),
      (["P6.4", "P28.4"], .outreachYouthWork, [.guidance, .youthSupport, .dailyLife]),
      ([], .other, []),
    ],
  )
  func classes(classes: [String], kind: ServiceKind, needs: [ServiceNeed]) throws {
    let mapping = try ServiceMapping(in: bundledCodes)
    let meaning = mapping.meaning(classes: classes, targets: ["KR1"])
    #expect(meaning.kind == kind)
    #expect(meaning.needs == needs)
  }

  @Test func `example services make room for real ones, and local ones stay`() throws {
    try catalogue.queue.write { db in
      try insert(
        [local("local", isExample: false), local("example", isExample: true)],
        into: db,
      )
    }
    let services = try derived("service-v11")
    #expect(services.map(\.id) == ["local", "00000000-0000-4000-8000-000000000001"])
    #expect(try derived("service-v11") == services)
  }

  @Test func `putting the bundled catalogue in place again leaves the services of PTV`() throws {
    _ = try derived("service-v11")
    var bundled = try folder.read().snapshot
    bundled.services = [local("local", isExample: false)]
    try catalogue.replaceContents(with: bundled, from: "bundled", importedOn: sampleDay())
    #expect(try catalogue.snapshot().services.count == 2)
  }

  @Test func `a bundled service gives way to the same in PTV, and the report and status say so`()
    throws
  {
    try catalogue.queue.write { db in
      try insert([local("ours", isExample: false, name: "Esimerkki-ohjaamo")], into: db)
    }
    let text = try fixture("service-v11").replacing("P28.5", with: "P99")
    let report = try folder.importing(.ptv, [text], into: catalogue)
    #expect(report.servicesGivenWay == 1)
    #expect(try catalogue.status(on: sampleDay()).servicesGivenWay == 1)
    let services = try catalogue.snapshot().services
    #expect(services.map(\.id) == ["00000000-0000-4000-8000-000000000001"])
    #expect(services.map(\.kind) == [.workshop])
  }

  private func local(_ id: Service.ID, isExample: Bool, name: String = "Paja") -> Service {
    Service(
      id: id,
      kind: .workshop,
      name: LocalizedText(fi: name),
      runner: LocalizedText(fi: "Yhdistys"),
      municipalities: name == "Paja" ? [] : ["092"],
      minimumAge: nil,
      maximumAge: nil,
      needs: [],
      languages: [],
      isFree: nil,
      howToJoin: LocalizedText(),
      conditions: LocalizedText(),
      source: "oma",
      sourceDate: nil,
      isVerified: true,
      isExample: isExample,
    )
  }

  private func derived(_ names: String...) throws -> [Service] {
    try derived(from: names.map { try fixture($0) })
  }

  private func derived(from texts: String...) throws -> [Service] { try derived(from: texts) }

  private func derived(from texts: [String]) throws -> [Service] {
    _ = try folder.importing(.ptv, texts, into: catalogue)
    return try catalogue.snapshot().services
  }

  private func count(_ table: String) throws -> Int? {
    try catalogue.queue.read { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)")
    }
  }
}

/// One of the small documents that belong to the readers' tests.
func fixture(_ name: String, register: String = "ptv") throws -> String {
  let path = "Tests/RegistersTests/Fixtures/\(register)/\(name).json"
  return try String(contentsOf: package.appending(path: path), encoding: .utf8)
}

let bundledCodes = package.appending(path: "Resources/codes")

extension SampleFolder {
  /// Imports each text as a file of its own.
  func importing(
    _ source: CatalogueSource,
    _ texts: [String],
    into catalogue: CatalogueDatabase,
    keepsOthers: Bool = true,
    isTrial: Bool = false,
  ) throws -> ImportReport {
    for (index, text) in texts.enumerated() { try write(text, to: "document-\(index).json") }
    return try catalogue.importing(
      ImportRequest(
        source: source,
        files: texts.indices.map { url.appending(path: "document-\($0).json") },
        codes: bundledCodes,
        day: sampleDay(),
        keepsOthers: keepsOthers,
        isTrial: isTrial,
      )
    )
  }
}
