import Catalogue
import CivilDates
import Matching
import Testing

@testable import LuotsiApp

/// Referrals from the catalogue that ships, for clients of Vantaa, Kerava, Sipoo and nowhere.
@Suite struct LocalServicesTests {
  private func referrals(
    born year: Int,
    home: HomeMunicipality?,
    _ change: (inout Profile) -> Void = { _ in },
  ) throws -> [Service.ID: ServiceMatch] {
    var client = Profile()
    client.birthYear = .known(year)
    client.homeMunicipality = home.map(Fact.known) ?? .unanswered
    client.status = .known(.unemployed)
    client.jobSeeker = .known(false)
    change(&client)
    let desk = try bundledDesk()
    let found = desk.matcher.services(for: client, on: desk.today)
    return Dictionary(found.map { ($0.service, $0) }, uniquingKeysWith: { first, _ in first })
  }

  @Test func `a 19-year-old of Vantaa`() throws {
    let found = try referrals(born: 2007, home: .municipality("092"))
    #expect(found["employment-vantaa"]?.verdict == .open)
    #expect(found["employment-kerava-sipoo"]?.verdict == .excluded)
    #expect(found["ohjaamo-vantaa"]?.verdict == .open)
    #expect(found["ohjaamo-kerava"]?.verdict == .excluded)
    #expect(found["outreach-vantaa"]?.verdict == .check)
  }

  @Test func `a 45-year-old of Kerava whose work ability is low`() throws {
    let found = try referrals(born: 1981, home: .municipality("245")) { client in
      client.workAbility = .known(4)
      client.withoutWork = .known(.overTwoYears)
    }
    #expect(found["employment-kerava-sipoo"]?.verdict == .open)
    #expect(found["multi-sector-support"]?.verdict == .open)
    #expect(found["health-vake"]?.verdict == .check)
    #expect(found["ohjaamo-kerava"]?.verdict == .excluded)
    #expect(found["kela-nuotti"]?.verdict == .excluded)
  }

  @Test
  func `a client of Sipoo is served by Kerava's employment services and no other of Kerava's`()
    throws
  {
    let found = try referrals(born: 2003, home: .municipality("753"))
    #expect(found["employment-kerava-sipoo"]?.verdict == .open)
    #expect(found["employment-vantaa"]?.verdict == .excluded)
    #expect(found["ohjaamo-kerava"]?.verdict == .excluded)
    #expect(found["outreach-sipoo"]?.verdict == .check)
  }

  @Test func `no municipality's service is for a client without a home municipality`() throws {
    let desk = try bundledDesk()
    for (id, match) in try referrals(born: 2003, home: HomeMunicipality.none) {
      let service = try #require(desk.catalogue.services.first { $0.id == id })
      #expect((match.verdict == .excluded) == !service.municipalities.isEmpty, "\(id)")
    }
  }

  @Test func `an unknown home municipality is asked before any municipality's service`() throws {
    let desk = try bundledDesk()
    for (id, match) in try referrals(born: 2003, home: nil) {
      let service = try #require(desk.catalogue.services.first { $0.id == id })
      let asks = match.questions.contains(.homeMunicipality)
      #expect(asks == !service.municipalities.isEmpty, "\(id)")
      if asks { #expect(match.verdict == .check, "\(id)") }
    }
  }

  @Test func `every kind of service in the catalogue answers a need that answers can show`() throws
  {
    let desk = try bundledDesk()
    let shown = Set(desk.rules.services.needs.map(\.need))
    for service in desk.catalogue.services {
      #expect(!shown.isDisjoint(with: service.needs), "\(service.id)")
    }
  }

  @Test func `every municipality that the interview offers is in the catalogue`() throws {
    let desk = try bundledDesk()
    let question = try #require(desk.form.question("home_municipality"))
    let offered = question.choices.map(\.name).filter { $0 != "none" }
    #expect(offered.count >= 26)
    for code in offered {
      var client = Profile()
      client.homeMunicipality = .known(.municipality(MunicipalityCode(code)))
      #expect(desk.matcher.unknownCodes(of: client).isEmpty, "\(code)")
    }
  }
}
