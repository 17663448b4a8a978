import Catalogue
import CivilDates
import Languages
import Testing

@testable import Matching
@testable import Reports

@Suite struct ServiceWordingTests {
  private let wording: RuleWording

  init() throws {
    var catalogue = sampleCatalogue()
    catalogue.municipalities = [("092", "Vantaa", "Vanda"), ("753", "Sipoo", "Sibbo")].map {
      Municipality(
        id: MunicipalityCode($0.0),
        name: LocalizedText(fi: $0.1, sv: $0.2, en: $0.1),
        region: nil,
        employmentArea: nil,
      )
    }
    wording = RuleWording(rules: try shippedRules(), names: CatalogueNames(catalogue))
  }

  private func texts(_ reason: ServiceReason) -> [String] {
    Language.allCases.map { wording.text(of: reason, in: $0) }
  }

  @Test func `a need is named and its sign told`() throws {
    let need = ShownNeed(
      sign: "lowWorkAbility",
      need: .workAbility,
      strength: 3,
      arguments: [.workAbility: .number(4)],
      source: SourceReference(name: "x", date: nil, isRead: true),
    )
    #expect(
      texts(.need(need)) == [
        "Työkyky: Asiakkaan oma arvio työkyvystä on 4/10.",
        "Arbetsförmåga: Klienten uppskattar sin arbetsförmåga till 4/10.",
        "Work ability: The client's own estimate of work ability is 4/10.",
      ]
    )
  }

  @Test func `the home municipality is said, asked or missing`() {
    #expect(
      texts(.servesHome("092")) == [
        "Kotikunta Vantaa: palvelu on sen asukkaille.",
        "Hemkommun Vanda: tjänsten är för dess invånare.",
        "Home municipality Vantaa: the service is for its residents.",
      ]
    )
    #expect(
      texts(.servesArea(home: "753", responsible: "092"))[0]
        == "Kotikunta Sipoo: työllisyyspalvelut järjestää Vantaa."
    )
    #expect(
      texts(.otherMunicipality("753"))[0]
        == "Kotikunta Sipoo: palvelu on toisten kuntien asukkaille."
    )
    #expect(
      texts(.homeUnknown)[0] == "Kysy kotikunta, jotta matka-aika ja palvelut selviävät."
    )
    #expect(
      texts(.noHome)[0] == "Palvelu on kunnan asukkaille, eikä asiakkaalla ole kotikuntaa."
    )
    #expect(texts(.servesEveryone)[0] == "Palvelu ei katso kotikuntaa.")
  }

  @Test func `an age gate says how many days are left`() {
    #expect(
      texts(.closes(atAge: 30, inDays: 66...66)) == [
        "Palvelu sulkeutuu: 30 v täyttyy 66 päivän päästä.",
        "Tjänsten stängs: klienten fyller 30 om 66 dagar.",
        "The service closes: the client turns 30 in 66 days.",
      ]
    )
    #expect(
      texts(.closes(atAge: 30, inDays: 36...66))[0]
        == "Palvelu sulkeutuu: 30 v täyttyy 36–66 päivän päästä."
    )
    #expect(
      texts(.tooYoung(minimum: 16, inDays: 0...1)) == [
        "Palvelu alkaa 16 vuoden iässä: viimeistään 1 päivän päästä.",
        "Tjänsten börjar vid 16 år: senast om 1 dag.",
        "The service begins at the age of 16: in 1 day at the latest.",
      ]
    )
    #expect(texts(.tooOld(maximum: 29))[0] == "Palvelu on alle 30-vuotiaille.")
  }

  @Test func `use and unchecked details are said`() {
    #expect(texts(.alreadyThere)[0] == "Asiakas käyttää palvelua jo: ei ohjata uudelleen.")
    #expect(
      texts(.notVerified)[2]
        == "The service's details have not been checked: ask the service before referring."
    )
  }

  @Test func `every question of the interview has words of its own`() {
    for question in ClientQuestion.allCases {
      for language in Language.allCases {
        #expect(question.text(in: language) != question.rawValue, "\(question)")
      }
    }
  }

  @Test func `the languages of a service are named, and one without a name keeps its code`() {
    let codes: [LanguageCode] = ["fi", "sv", "so"]
    #expect(codes.map { $0.text(in: .fi) } == ["suomi", "ruotsi", "so"])
    #expect(codes.map { $0.text(in: .sv) } == ["finska", "svenska", "so"])
  }
}
