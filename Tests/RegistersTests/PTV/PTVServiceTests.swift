import Catalogue
import CivilDates
import Languages
import Testing

@testable import Registers

@Suite("Services of PTV")
struct PTVServiceTests {
  @Test func `a service of version 11 is read with its texts, codes and organisations`() throws {
    let service = try service("service-v11")
    #expect(service.id == "00000000-0000-4000-8000-000000000001")
    #expect(service.kind == .service)
    #expect(service.name == LocalizedText(fi: "Esimerkki-Ohjaamo", sv: "Exempelnavigatorn"))
    #expect(service.alternativeName == LocalizedText(fi: "Nuorten esimerkkipiste"))
    #expect(service.texts.summary == LocalizedText(fi: "Ohjausta nuorille."))
    #expect(service.texts.instruction == LocalizedText(fi: "Tule ilman ajanvarausta."))
    #expect(service.texts.chargeNote == LocalizedText(fi: "Kaikki on maksutonta."))
    #expect(service.texts.requirement == LocalizedText(fi: "Alle 30-vuotiaille."))
    #expect(service.charge == .free)
    #expect(service.languages == ["fi", "sv", "ar"])
    #expect(service.classes == ["P28.5", "P6.4"])
    #expect(service.targetGroups == ["KR1.3"])
    #expect(service.lifeEvents == ["KE5"])
    #expect(service.terms == ["http://www.yso.fi/onto/koko/p1"])
    #expect(service.generalDescription == nil)
    #expect(service.status == .published)
    #expect(service.modified == CivilDate("2026-10-02"))
    #expect(service.organisations.map(\.kind) == [.responsible, .producer])
    #expect(service.organisations.map(\.name.fi) == ["Esimerkkikunta", "Esimerkkiyhdistys"])
    #expect(service.organisations.map(\.organisation).last == .some(nil))
  }

  @Test func `areas give municipalities where they list them and stay codes where not`() throws {
    let area = try service("service-v11").area
    #expect(area.extent == .limited)
    #expect(area.municipalities == ["092", "245"])
    #expect(area.unlisted == [PTVArea.Unlisted(kind: "Region", code: "19")])
  }

  @Test func `what a service says of one channel stays with their link`() throws {
    let links = try service("service-v11").links
    #expect(links.map(\.name) == ["Esimerkkipiste", "Numero"])
    let link = try #require(links.first)
    #expect(link.channel == "00000000-0000-4000-8000-000000000011")
    #expect(link.charge == .free)
    #expect(link.note == LocalizedText(fi: "Toinen kerros."))
    #expect(link.hours.map(\.isByAppointment) == [true])
    let tuesday = ServiceHours.Span(firstWeekday: 1, lastWeekday: nil, opens: 720, closes: 960)
    #expect(link.hours.flatMap(\.spans) == [tuesday])
    #expect(link.contacts.phones.map(\.number) == ["000000001"])
  }

  @Test func `a service of version 8 is read under its older words`() throws {
    let service = try service("service-v8")
    #expect(service.kind == .permit)
    #expect(service.alternativeName == LocalizedText(fi: "Lupa"))
    #expect(service.charge == .chargeable)
    #expect(service.area.extent == .nationwideExceptAland)
    #expect(service.texts.summary == LocalizedText(fi: "Lyhyesti."))
    #expect(service.texts.description == LocalizedText())
    #expect(service.generalDescription == "00000000-0000-4000-8000-000000000099")
    #expect(service.status == .withdrawn)
    #expect(service.links.isEmpty && service.organisations.isEmpty && service.classes.isEmpty)
  }

  @Test func `a service of version 12 is read from its language versions and bare codes`() throws {
    let service = try service("service-v12")
    #expect(service.id == "00000000-0000-4000-8000-000000000003")
    #expect(service.kind == .service)
    #expect(
      service.name
        == LocalizedText(fi: "Kotoutumisen esimerkkineuvonta", en: "Example integration advice")
    )
    #expect(service.alternativeName == LocalizedText(en: "Advice"))
    #expect(service.texts.instruction == LocalizedText(fi: "Varaa aika."))
    #expect(service.texts.requirement == LocalizedText(fi: "Asut alueella."))
    #expect(service.charge == .free)
    #expect(service.classes == ["P4.11", "P22.3"])
    #expect(service.targetGroups == ["KR1"])
    #expect(service.terms == ["http://www.yso.fi/onto/koko/p2"])
    #expect(service.languages == ["fi", "en", "so"])
    #expect(service.area.extent == .limited)
    #expect(service.area.municipalities == ["753"])
    #expect(service.area.unlisted.map(\.code) == ["04"])
    #expect(service.status == .published)
    #expect(service.modified == CivilDate("2026-11-03"))
    let roles = service.organisations.map(\.kind)
    #expect(roles == [.responsible, .otherResponsible, .producer, .producer])
    #expect(service.organisations.last?.name == LocalizedText(fi: "Esimerkki Oy"))
  }
}
