import Catalogue
import Languages
import Testing

@testable import CatalogueStore

@Suite("Bundled services beside imported ones")
struct ServicesInUseTests {
  private let bundled = service(
    "ohjaamo-vantaa",
    needs: [.youthSupport, .money],
    maximumAge: 29,
  )

  private func inUse(_ bundled: Service, beside imported: Service...) -> ServicesInUse {
    ServicesInUse(
      [ServicesInUse.Stored(service: bundled, isImported: false)]
        + imported.map { ServicesInUse.Stored(service: $0, isImported: true) }
    )
  }

  @Test func `without an import every service stays`() {
    let all = inUse(bundled)
    #expect(all.services == [bundled])
    #expect(all.givenWay == 0)
  }

  @Test func `one of the same name gives way, and lends its needs, ages and kind`() throws {
    let imported = service("ptv", kind: .other, name: "OHJAAMO, Vantaa", needs: [.guidance])
    let all = inUse(bundled, beside: imported)
    let heir = try #require(all.services.first)
    #expect(all.services.map(\.id) == ["ptv"])
    #expect(all.givenWay == 1)
    #expect(heir.kind == .ohjaamo)
    #expect(heir.needs == [.guidance, .youthSupport, .money])
    #expect(heir.maximumAge == 29)
    #expect(heir.name == imported.name)
  }

  @Test func `what the register states of ages counts before what was bundled`() {
    let imported = service("ptv", needs: [.guidance], maximumAge: 24)
    #expect(inUse(bundled, beside: imported).services.map(\.maximumAge) == [24])
  }

  @Test func `services of the same kind and runner stand for one that they answer together`() {
    let money = service("money", name: "Rahaneuvonta", needs: [.money])
    let youth = service("youth", name: "Nuorten tuki", needs: [.youthSupport])
    let all = inUse(bundled, beside: money, youth)
    #expect(all.services == [money, youth])
    #expect(all.givenWay == 1)
    #expect(inUse(bundled, beside: money).services.map(\.id) == ["ohjaamo-vantaa", "money"])
  }

  @Test(
    "A service stays beside one that is not wholly the same",
    arguments: [
      service("town", municipalities: ["245"]),
      service("kind", kind: .health),
      service("name", name: "Nuorisotila", runner: "Yhdistys", needs: [.youthSupport, .money]),
      service("unnamed", name: "–"),
    ],
  )
  func stays(imported: Service) {
    let all = inUse(bundled, beside: imported)
    #expect(all.services == [bundled, imported])
    #expect(all.givenWay == 0)
  }

  @Test func `a service for everybody stays beside one for a town, and gives way to one for all`() {
    let everywhere = service("everywhere", municipalities: [])
    let town = service("town")
    #expect(inUse(everywhere, beside: town).services.map(\.id) == ["everywhere", "town"])
    let nationwide = service("nationwide", municipalities: [])
    #expect(inUse(everywhere, beside: nationwide).services.map(\.id) == ["nationwide"])
    #expect(inUse(bundled, beside: nationwide).services.map(\.id) == ["nationwide"])
  }
}

private func service(
  _ id: Service.ID,
  kind: ServiceKind = .ohjaamo,
  name: String = "Ohjaamo Vantaa",
  runner: String = "Vantaan kaupunki",
  municipalities: [MunicipalityCode] = ["092"],
  needs: [ServiceNeed] = [],
  maximumAge: Int? = nil,
) -> Service {
  Service(
    id: id,
    kind: kind,
    name: LocalizedText(fi: name),
    runner: LocalizedText(fi: runner),
    municipalities: municipalities,
    minimumAge: nil,
    maximumAge: maximumAge,
    needs: needs,
    languages: [],
    isFree: nil,
    howToJoin: LocalizedText(),
    conditions: LocalizedText(),
    source: "oma",
    sourceDate: nil,
    isVerified: true,
    isExample: false,
  )
}
