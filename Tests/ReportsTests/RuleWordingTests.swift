import Catalogue
import CivilDates
import Languages
import Testing

@testable import Matching
@testable import Reports

@Suite struct RuleWordingTests {
  private let wording: RuleWording

  init() throws {
    wording = RuleWording(rules: try shippedRules(), names: CatalogueNames(sampleCatalogue()))
  }

  private func texts(
    _ rule: RuleID,
    _ clause: String,
    _ outcome: Reason.Outcome = .failed,
    arguments: [RuleFact: Argument] = [:],
    missing: [MissingFact] = [],
  ) -> [String] {
    let reason = Reason(
      rule: rule,
      clause: clause,
      outcome: outcome,
      verdict: .check,
      arguments: arguments,
      missing: missing,
      source: SourceReference(name: "531/2017", date: nil, isRead: true),
      steps: [],
    )
    return Language.allCases.map { wording.text(of: reason, in: $0) }
  }

  @Test func `a level below the minimum`() {
    let levels: [RuleFact: Argument] = [
      .teachingLanguage: .codes(["sv"]), .languageLowest: .level(.belowA11),
      .minimumLevel: .level(.a13),
    ]
    #expect(
      texts("E2", "level", arguments: levels) == [
        "Ruotsin kielen heikoin taito on alle A1.1. Koulutukseen tarvitaan A1.3.",
        "Den svagaste färdigheten i svenska är under A1.1. Utbildningen kräver A1.3.",
        "The weakest skill in Swedish is below A1.1. The training asks for A1.3.",
      ]
    )
  }

  @Test func `a missing certificate is said to be no obstacle`() {
    #expect(
      texts("E6", "sufficient") == [
        "Peruskoulun päättötodistusta ei ole. Se ei ole este: koulu voi hyväksyä muuten riittävät "
          + "tiedot ja taidot.",
        "Avgångsbetyg från grundskolan saknas. Det är inget hinder: skolan kan godkänna kunskaper "
          + "som annars är tillräckliga.",
        "There is no basic education certificate. That is no obstacle: the school may accept "
          + "otherwise sufficient skills.",
      ]
    )
  }

  @Test func `cards are called what people call them`() {
    let needed: [RuleFact: Argument] = [.requiredCards: .codes(["first_aid", "hygiene_passport"])]
    #expect(
      texts("E23", "cards", .unknown, arguments: needed, missing: [.client(.cards)]) == [
        "Koulutukseen tarvitaan: ensiapukurssi (EA1), hygieniapassi. Kysy, mitkä näistä "
          + "asiakkaalla on voimassa.",
        "Utbildningen kräver: första hjälpen (FHJ 1), hygienpass. Fråga vilka av dem klienten "
          + "har och som ännu gäller.",
        "The training asks for: first aid course, hygiene passport. Ask which of these the "
          + "client has that are still valid.",
      ]
    )
    let lacking = texts("E23", "cards", arguments: [.cardsMissing: .codes(["hot_work"])])
    #expect(lacking[0].hasPrefix("Koulutukseen tarvitaan kortti, jota asiakkaalla ei ole: tulityö"))
  }

  @Test func `dates are written as each language writes them`() throws {
    #expect(
      texts("E21", "closed", arguments: [.applicationEnd: .day(try day("2026-12-06"))]) == [
        "Haku päättyi 6.12.2026.",
        "Ansökningstiden gick ut 6.12.2026.",
        "Applications closed on 6 December 2026.",
      ]
    )
  }

  @Test func `what is not known is asked of the one who knows`() {
    #expect(
      texts("E11", "limit", .unknown, missing: [.travelTime])[2]
        == "The travel time from home is not in the data. Look it up in the journey planner."
    )
    #expect(
      texts("E20", "minimum", .unknown, missing: [.dayOfBirth]) == [
        "Syntymäpäivä on samassa kuussa kuin koulutus alkaa. Tarkista ikä alkamispäivänä.",
        "Födelsedagen är i samma månad som utbildningen börjar. Kontrollera åldern på startdagen.",
        "The birthday is in the month in which the training starts. Check the age on that day.",
      ]
    )
  }

  @Test func `a reason of a rule that the pack no longer has names the rule`() {
    #expect(texts("E99", "gone")[2] == "E99: check.")
    #expect(texts("E8", "gone", .unknown)[0] == "Oppisopimus: tarkista.")
  }

  @Test func `steps say what to do and how long it takes`() {
    let step = UnlockStep(
      template: "language",
      action: .language(.fi, from: .belowA11, to: .a13),
      months: 9,
      isStudy: true,
      arguments: [
        .teachingLanguage: .codes(["fi"]), .languageLowest: .level(.belowA11),
        .minimumLevel: .level(.a13),
      ],
    )
    #expect(
      Language.allCases.map { wording.text(of: step, in: $0) } == [
        "Suomen kielen opinnot: alle A1.1 → A1.3", "Studier i finska: under A1.1 → A1.3",
        "Study Finnish: below A1.1 → A1.3",
      ]
    )
    #expect(
      Language.allCases.map { step.durationText(in: $0) } == [
        "noin 9 kk", "cirka 9 mån", "about 9 months",
      ]
    )
    let registering = UnlockStep(
      template: "registerAsJobseeker",
      action: .registerAsJobseeker,
      months: 0,
    )
    #expect(registering.durationText(in: .fi) == nil)
  }
}
