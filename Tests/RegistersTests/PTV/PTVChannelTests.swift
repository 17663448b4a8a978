import Catalogue
import CivilDates
import Languages
import Registers
import Testing

@Suite("Channels, organisations and links of PTV")
struct PTVChannelTests {
  @Test func `a place is read with its contacts`() throws {
    let place = try channel("channel-place")
    let contacts = place.channel.contacts
    #expect(place.channel.kind == .place)
    #expect(place.channel.name == LocalizedText(fi: "Esimerkkipiste"))
    #expect(place.alternativeName == LocalizedText(fi: "Piste"))
    #expect(place.channel.languages == ["fi", "en"])
    #expect(place.organisation == "00000000-0000-4000-8000-000000000021")
    #expect(place.links.map(\.service) == ["00000000-0000-4000-8000-000000000001"])
    #expect(contacts.phones.map(\.kind) == [.phone, .fax])
    let phone = try #require(contacts.phones.first)
    #expect(phone.prefix == "+358" && phone.number == "000000000")
    #expect(phone.charge == .chargeable && phone.chargeNote == "pvm/mpm" && phone.note == "Vaihde")
    #expect(contacts.emails.map(\.address) == ["piste@example.com"])
    #expect(contacts.pages.map(\.url) == ["https://example.com/piste"])
    let street = try #require(contacts.addresses.first)
    #expect(street.kind == .visiting)
    #expect(street.street == LocalizedText(fi: "Esimerkkitie", sv: "Exempelvägen"))
    #expect(street.number == "2 B" && street.postalCode == "01300")
    #expect(street.municipality == "092")
    #expect(street.note == LocalizedText(fi: "Ovi pihalta"))
    #expect(street.location == MapPoint(northing: 6_686_000, easting: 391_000.25))
    #expect(contacts.addresses.map(\.street.fi) == ["Esimerkkitie", "PL 1", nil])
    #expect(contacts.addresses.map(\.kind) == [.visiting, .postal, .visiting])
  }

  @Test func `hours are read with their days, exceptions and nights`() throws {
    let hours = try channel("channel-place").channel.hours
    #expect(hours.map(\.kind) == [.weekly, .exceptional, .unbroken])
    #expect(
      hours[0].spans == [
        ServiceHours.Span(firstWeekday: 0, lastWeekday: nil, opens: 480, closes: 960),
        ServiceHours.Span(firstWeekday: 1, lastWeekday: 3, opens: 600, closes: 1080),
      ]
    )
    #expect(hours[0].note == LocalizedText(fi: "Ei loma-aikoina"))
    #expect(hours[1].isClosed)
    #expect(hours[1].firstDay == CivilDate("2026-12-24"))
    #expect(hours[1].lastDay == CivilDate("2026-12-26"))
    #expect(
      hours[2].spans == [
        ServiceHours.Span(firstWeekday: 4, lastWeekday: 5, opens: 1200, closes: 120)
      ]
    )
  }

  @Test func `the other four types are read`() throws {
    let phone = try channel("channel-phone").channel
    #expect(phone.kind == .phone && phone.hours.map(\.isAlwaysOpen) == [true])
    #expect(phone.contacts.phones.map(\.kind) == [.sms])
    #expect(phone.contacts.emails.map(\.address) == ["tuki@example.com"])
    let online = try channel("channel-online").channel
    #expect(online.kind == .online && online.requiresSigningIn == true)
    #expect(online.contacts.phones.count == 1 && online.contacts.pages.count == 1)
    let web = try channel("channel-web").channel
    #expect(web.kind == .web && web.contacts.pages.map(\.name) == ["Sivu"])
    let form = try channel("channel-form").channel
    #expect(form.kind == .form)
    #expect(form.contacts.pages.map(\.url) == ["https://example.com/lomake.pdf"])
    #expect(form.contacts.addresses.map(\.kind) == [.delivery])
    #expect(form.contacts.addresses.map(\.note.fi) == ["Tuo neuvontaan."])
  }

  @Test func `a channel of version 12 is read with its week, exception and open nights`() throws {
    let place = try channel("channel-v12")
    let contacts = place.channel.contacts
    #expect(place.channel.kind == .place && place.status == .published)
    #expect(contacts.phones.map(\.prefix) == ["+358"])
    #expect(contacts.phones.map(\.language) == ["fi"])
    #expect(contacts.addresses.map(\.kind) == [.visiting, .postal])
    #expect(contacts.addresses.map(\.number) == ["4 A", nil])
    #expect(
      contacts.addresses.first?.location == MapPoint(northing: 6_694_000, easting: 402_000.5)
    )
    let hours = place.channel.hours
    #expect(hours.map(\.kind) == [.weekly, .exceptional, .unbroken, .weekly])
    let odd = ServiceHours.Span(
      firstWeekday: 0,
      lastWeekday: nil,
      opens: 540,
      closes: 900,
      weeks: .odd,
    )
    #expect(hours[0].spans == [odd])
    #expect(hours[0].note == LocalizedText(fi: "Neuvonta: myös puhelimella"))
    #expect(hours[1].isClosed && hours[1].spans.isEmpty)
    #expect(hours[2].isByAppointment && hours[2].spans.map(\.closes) == [360])
    #expect(hours[3].isAlwaysOpen)
  }

  @Test func `a link of version 12 joins a service and a channel`() throws {
    let reading = try readPTVText(fixture("ptv/link-v12.json"))
    guard case .link(let link)? = reading.records.first else { throw NotThatRecord() }
    #expect(link.service == "00000000-0000-4000-8000-000000000003")
    #expect(link.channel == "00000000-0000-4000-8000-000000000013")
    #expect(link.charge == .other)
    #expect(link.note == LocalizedText(fi: "Kysy neuvojaa."))
    #expect(link.chargeNote == LocalizedText(fi: "Tulkki on maksuton."))
    #expect(link.contacts.phones.map(\.chargeNote) == ["2 e/min"])
    #expect(link.contacts.emails.map(\.address) == ["esimerkki@example.com"])
    #expect(link.contacts.pages.map(\.url) == ["https://example.com/"])
  }

  @Test func `an organisation is read with its municipality and contacts`() throws {
    let reading = try readPTVText(fixture("ptv/organisation.json"))
    guard case .organisation(let found)? = reading.records.first else { throw NotThatRecord() }
    #expect(found.name == LocalizedText(fi: "Esimerkkikunta", sv: "Exempelkommunen"))
    #expect(found.kind == "Municipality" && found.businessCode == "0000000-0")
    #expect(found.municipality == "092")
    #expect(found.area.extent == .nationwide)
    #expect(found.contacts.emails.map(\.note) == ["Kirjaamo"])
    #expect(found.contacts.addresses.map(\.postalCode) == ["01300"])
  }
}
