import Languages

extension KeyContext {
  /// What the screen, or the part of it that takes the keys, is called.
  public var title: Phrase {
    switch self {
    case .unlocking: UnlockText.title
    case .recovering: UnlockText.recoveryKey
    case .settingUp: UnlockText.newTitle
    case .caseList: ScreenText.clients
    case .searchingCases: Phrase(fi: "Asiakkaan haku", sv: "Sök klient", en: "Finding a client")
    case .newCase: ScreenText.newCase
    case .keeping: KeepingText.title
    case .picking: Phrase(fi: "Kysymys", sv: "Fråga", en: "Question")
    case .longList: Phrase(fi: "Pitkä valintalista", sv: "Lång lista", en: "Long list of choices")
    case .searching: Phrase(fi: "Haku listasta", sv: "Sökning i listan", en: "Search of a list")
    case .searchingSeveral:
      Phrase(
        fi: "Haku, monta valintaa",
        sv: "Sökning, flera val",
        en: "Search for several",
      )
    case .typing:
      Phrase(fi: "Kirjoitettava vastaus", sv: "Skrivet svar", en: "Answer that is typed")
    case .writing:
      Phrase(fi: "Muistiinpano tai syy", sv: "Anteckning eller orsak", en: "Remark or reason")
    case .repeatPrompt: Phrase(fi: "Lisätäänkö kerta", sv: "En gång till", en: "One more entry")
    case .ending: Phrase(fi: "Kartoituksen loppu", sv: "Kartläggningens slut", en: "End")
    case .ranking: ScreenText.suggestions
    case .pathways: Phrase(fi: "Opintopolut", sv: "Studievägar", en: "Pathways")
    case .occupations: PathwayScreenText.occupations
    case .services: ServiceScreenText.services
    case .radar: Phrase(fi: "Päivät", sv: "Dagar", en: "Days")
    case .compare: Phrase(fi: "Vertailu", sv: "Jämförelse", en: "Comparison")
    case .whatIf: WhatIfText.title
    case .weights: WeightsText.title
    case .openings: OpeningsText.title
    case .swapTest: Phrase(fi: "Yhdenvertaisuus", sv: "Likabehandling", en: "Fairness")
    case .labour: LabourScreenText.title
    case .filtering: FilterText.title
    case .formChange:
      Phrase(fi: "Muuttunut lomake", sv: "Ändrat formulär", en: "A form that has changed")
    case .review: ReviewScreenText.title
    case .browsing: BrowserText.title
    case .narrowing:
      Phrase(
        fi: "Koulutusten rajaus",
        sv: "Begränsning av utbildningar",
        en: "Narrowing the trainings",
      )
    case .offering: OfferingPageText.title
    case .directory: DirectoryText.title
    case .directoryFilter: DirectoryText.narrow
    case .servicePage: Phrase(fi: "Palvelun tiedot", sv: "Om tjänsten", en: "About a service")
    case .transfers: TransferScreenText.title
    case .transferForm:
      Phrase(fi: "Siirron tiedot", sv: "Överföringens uppgifter", en: "What a transfer needs")
    case .transferPreview:
      Phrase(fi: "Ennen vastaanottoa", sv: "Före mottagandet", en: "Before taking in")
    case .transferReport:
      Phrase(fi: "Mitä otettiin vastaan", sv: "Vad som togs emot", en: "What was taken in")
    case .conflicts: Phrase(fi: "Ristiriita", sv: "Konflikt", en: "Conflict")
    case .plan: PlanText.title
    case .planEntry:
      Phrase(fi: "Suunnitelman kohta", sv: "Punkt i planen", en: "Entry of the plan")
    case .rights: RightsText.title
    case .telling: RightsText.toldTitle
    case .difference: DifferenceText.title
    case .sections: Phrase(fi: "Jaksot", sv: "Avsnitt", en: "Sections")
    case .reviewing: Phrase(fi: "Yhteenveto", sv: "Sammandrag", en: "Summary")
    case .clientPicking, .clientTyping, .clientSearching, .clientSearchingSeveral, .clientReading:
      Command.clientScreen.name(in: .picking)
    case .covered: Phrase(fi: "Peitetty näyttö", sv: "Täckt skärm", en: "Covered screen")
    case .choosingOrder: Command.readingOrder.name(in: .picking)
    case .importing: ImportScreenText.title
    case .importTried:
      Phrase(fi: "Mitä tuonti muuttaisi", sv: "Vad importen ändrar", en: "What an import would do")
    case .importTaken:
      Phrase(fi: "Mitä tuonti muutti", sv: "Vad importen ändrade", en: "What an import did")
    case .waiting: Phrase(fi: "Odotus", sv: "Väntan", en: "Waiting")
    case .help: ScreenText.keys
    case .palette: Phrase(fi: "Komennot", sv: "Kommandon", en: "Commands")
    case .jumping: Phrase(fi: "Siirry kysymykseen", sv: "Gå till fråga", en: "Go to a question")
    case .finding: Phrase(fi: "Hae listalta", sv: "Hitta i listan", en: "Find in the list")
    }
  }
}
