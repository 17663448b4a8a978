import Catalogue
import CivilDates
import Testing

@testable import Matching

@Suite struct ServiceReferralTests {
  private func referral(
    to service: Service,
    of client: Profile,
    on date: CivilDate? = nil,
  ) throws -> ServiceMatch? {
    try matcher(with: [service]).services(for: client, on: date ?? sampleDay()).first
  }

  @Test func `a service of the home municipality that answers a need is open, with its reasons`()
    throws
  {
    let match = try #require(try referral(to: sampleService(), of: clientInNeed()))
    #expect(match.verdict == .open)
    #expect(match.needs.map(\.sign) == ["moneyHelp"])
    #expect(match.reasons.dropFirst() == [.servesHome("092")])
  }

  @Test func `without a need nothing is referred to`() throws {
    #expect(try referral(to: sampleService(), of: Profile()) == nil)
    #expect(try referral(to: sampleService(needs: [.housing]), of: clientInNeed()) == nil)
  }

  @Test func `an unknown municipality is asked, never guessed`() throws {
    let match = try #require(try referral(to: sampleService(), of: clientInNeed(home: nil)))
    #expect(match.verdict == .check)
    #expect(match.reasons.contains(.homeUnknown))
    #expect(match.questions == [.homeMunicipality])
  }

  @Test func `a municipality's service is not for one who has no home municipality`() throws {
    let match = try #require(
      try referral(to: sampleService(), of: clientInNeed(home: HomeMunicipality.none))
    )
    #expect(match.verdict == .excluded)
    #expect(match.reasons.contains(.noHome))
  }

  @Test func `another municipality's service is not for the client`() throws {
    let match = try #require(
      try referral(to: sampleService(), of: clientInNeed(home: .municipality("245")))
    )
    #expect(match.verdict == .excluded)
    #expect(match.reasons.contains(.otherMunicipality("245")))
  }

  @Test func `a service for every municipality does not ask where one lives`() throws {
    let match = try #require(
      try referral(to: sampleService(municipalities: []), of: clientInNeed(home: nil))
    )
    #expect(match.verdict == .open)
  }

  @Test(arguments: [
    ("092", Verdict.excluded), ("245", .open), ("753", .open), ("186", .excluded),
  ])
  func `employment services follow the employment area: Kerava's serve Sipoo, not Vantaa`(
    home: String,
    verdict: Verdict,
  ) throws {
    let service = sampleService(
      kind: .employmentServices,
      municipalities: ["245"],
      needs: [.money],
    )
    let client = clientInNeed(home: .municipality(MunicipalityCode(home)))
    #expect(try referral(to: service, of: client)?.verdict == verdict)
  }

  @Test func `other services do not follow the employment area`() throws {
    let client = clientInNeed(home: .municipality("753"))
    let service = sampleService(municipalities: ["245"])
    #expect(try referral(to: service, of: client)?.verdict == .excluded)
  }

  @Test func `what nobody has checked is to be checked`() throws {
    let match = try #require(
      try referral(to: sampleService(isVerified: false), of: clientInNeed())
    )
    #expect(match.verdict == .check)
    #expect(match.reasons.last == .notVerified)
  }

  @Test func `a service in use is said and comes after those to refer to`() throws {
    var client = clientInNeed()
    client.birthYear = .known(2005)
    client.youthServices = .known([.ohjaamo])
    let services = [
      sampleService("a", kind: .ohjaamo, name: "A"),
      sampleService("b", kind: .workshop, name: "B"),
    ]
    let found = try matcher(with: services).services(for: client, on: sampleDay())
    #expect(found.map(\.service) == ["b", "a"])
    #expect(found.map(\.isInUse) == [false, true])
  }

  @Test func `a service in use is said without any need, and another town's is not it`() throws {
    var client = Profile()
    client.birthYear = .known(2005)
    client.homeMunicipality = .known(.municipality("092"))
    client.youthServices = .known([.ohjaamo])
    let services = [
      sampleService("kerava", kind: .ohjaamo, municipalities: ["245"]),
      sampleService("vantaa", kind: .ohjaamo),
    ]
    let found = try matcher(with: services).services(for: client, on: sampleDay())
    #expect(found.map(\.service) == ["vantaa"])
  }

  @Test func `stronger needs come first, then more of them, then the name`() throws {
    var client = clientInNeed()
    client.housingSecure = .known(.uncertain)
    let services = [
      sampleService("1", name: "Ö", needs: [.money]),
      sampleService("2", name: "A", needs: [.housing]),
      sampleService("3", name: "B", needs: [.money]),
      sampleService("4", name: "Z", needs: [.money, .housing]),
    ]
    let found = try matcher(with: services).services(for: client, on: sampleDay())
    #expect(found.map(\.service) == ["4", "3", "1", "2"])
  }

  @Test func `the order of the catalogue's rows changes nothing`() throws {
    let services = (1...6).map {
      sampleService(Service.ID("\($0)"), name: $0 < 4 ? "Sama" : "Toinen")
    }
    let client = clientInNeed()
    #expect(
      try matcher(with: services).services(for: client, on: sampleDay())
        == matcher(with: services.reversed()).services(for: client, on: sampleDay())
    )
  }

  @Test func `referrals leave the ranking to its caller`() throws {
    let matcher = try matcher(with: [sampleService()])
    var ranking = matcher.rank(clientInNeed(), on: try sampleDay())
    #expect(ranking.services.isEmpty)
    ranking.services = matcher.services(for: clientInNeed(), on: try sampleDay())
    #expect(ranking.services.count == 1)
  }
}
