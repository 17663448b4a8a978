import Catalogue
import CivilDates
import Testing

@testable import Matching

/// What the shipped rule pack takes for signs of a need.
@Suite struct ServiceNeedTests {
  private func signs(_ change: (inout Profile) throws -> Void) throws -> [NeedID] {
    var client = Profile()
    try change(&client)
    let matcher = Matcher(catalogue: sampleCatalogue(), rules: try shippedRules())
    return matcher.needs(of: client, on: try sampleDay()).map(\.sign)
  }

  @Test func `silence shows no need`() throws {
    #expect(try signs { _ in }.isEmpty)
  }

  @Test func `own estimates of work ability show a need at five and below`() throws {
    #expect(
      try signs { $0.workAbility = .known(5) } == ["lowWorkAbility", "lowWorkAbilityHealth"]
    )
    #expect(try signs { $0.workAbility = .known(6) }.isEmpty)
  }

  @Test func `the lowest everyday theme shows a need at three and below`() throws {
    #expect(try signs { $0.everydayThemes.home = .known(3) } == ["everydayLow"])
    #expect(try signs { $0.everydayThemes.money = .known(2) } == ["everydayMoney", "everydayLow"])
    #expect(try signs { $0.everydayThemes.home = .known(4) }.isEmpty)
  }

  @Test func `work ability and everyday themes never enter the score`() throws {
    let matcher = Matcher(catalogue: sampleCatalogue(), rules: try shippedRules())
    let client = try sampleClient()
    var other = client
    other.workAbility = .known(0)
    other.everydayThemes.energy = .known(0)
    other.moneyHelp = .known(true)
    other.housingSecure = .known(.no)
    #expect(
      matcher.rank(client, on: try sampleDay()).matches
        == matcher.rank(other, on: try sampleDay()).matches
    )
  }

  @Test func `under compulsory education one who does not study needs training most`() throws {
    let found = try signs { client in
      client.birthYear = .known(2009)
      client.status = .known(.atHome)
      client.municipalityKnows = .known(false)
    }
    #expect(found.prefix(2) == ["compulsoryEducation", "municipalityDoesNotKnow"])
    let student = try signs { client in
      client.birthYear = .known(2009)
      client.status = .known(.student)
    }
    #expect(!student.contains("compulsoryEducation"))
  }

  @Test func `free education counts to the end of the year of the 20th birthday`() throws {
    for (year, isFree) in [(2006, true), (2005, false)] {
      let found = try signs { client in
        client.birthYear = .known(year)
        client.qualification.level = .known(.none)
      }
      #expect(found.contains("freeEducation") == isFree)
    }
  }

  @Test func `Finnish below B1.1 shows a need of language, and unasked Swedish hides nothing`()
    throws
  {
    #expect(
      try signs { $0.languages.fi = skill(.a22, evidence: .test) } == ["languageBelowVocation"]
    )
    #expect(try signs { $0.languages.fi = skill(.a12, evidence: .test) } == ["languageBeginning"])
    #expect(try signs { $0.languages.fi = skill(.b11, evidence: .test) }.isEmpty)
  }

  @Test func `good Swedish is enough`() throws {
    let found = try signs { client in
      client.languages.fi = skill(.a12, evidence: .test)
      client.languages.sv = skill(.b21, evidence: .certificate)
    }
    #expect(found.isEmpty)
  }

  @Test func `an open list of wishes is no lack of wishes`() throws {
    #expect(try signs { $0.interests = .known([]) }.isEmpty)
    #expect(
      try signs { $0.interests = .known([.known(.noMore), .known(.noMore), .known(.noMore)]) }
        == ["noWishes"]
    )
  }

  @Test func `a wish is a strong need`() throws {
    let matcher = Matcher(catalogue: sampleCatalogue(), rules: try shippedRules())
    for wish in WishedService.allCases {
      var client = Profile()
      client.servicesWished = .known([wish])
      let needs = matcher.needs(of: client, on: try sampleDay())
      #expect(needs.map(\.strength) == [3], "\(wish)")
    }
  }

  @Test func `every need of the catalogue has a sign, and every text its three languages`() throws {
    let signs = try shippedRules().services.needs
    #expect(Set(signs.map(\.need)) == Set(ServiceNeed.allCases))
    for sign in signs { #expect(!sign.source.name.isEmpty) }
  }
}
