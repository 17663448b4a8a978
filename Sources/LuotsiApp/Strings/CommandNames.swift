import Languages

extension Command {
  /// What the footer and the help call the command.
  public func name(in context: KeyContext) -> Phrase {
    switch self {
    case .open: context.openName
    case .newCase: Phrase(fi: "Uusi asiakas", sv: "Ny klient", en: "New client")
    case .next: context.nextName
    case .forward: Phrase(fi: "Eteenpäin", sv: "Framåt", en: "Forward")
    case .search: Phrase(fi: "Hae", sv: "Sök", en: "Search")
    case .back: Phrase(fi: "Edellinen", sv: "Föregående", en: "Back")
    case .dontKnow: Phrase(fi: "Ei tiedä", sv: "Vet inte", en: "Don't know")
    case .refuse: Phrase(fi: "Ei halua", sv: "Vill inte", en: "Rather not say")
    case .notApplicable: Phrase(fi: "Ei koske", sv: "Gäller inte", en: "Does not apply")
    case .removeInstance: Phrase(fi: "Poista kerta", sv: "Ta bort gång", en: "Remove entry")
    case .remark: Phrase(fi: "Muistiinpano", sv: "Anteckning", en: "Remark")
    case .why: Phrase(fi: "Miksi kysytään", sv: "Varför frågan", en: "Why it is asked")
    case .undo: Phrase(fi: "Kumoa", sv: "Ångra", en: "Undo")
    case .showList: Phrase(fi: "Lista", sv: "Lista", en: "List")
    case .clientLanguage: Phrase(fi: "Rinnakkaiskieli", sv: "Andra språk", en: "Second language")
    case .page: Phrase(fi: "Sivu", sv: "Sida", en: "Page")
    case .sections: Phrase(fi: "Jaksot", sv: "Avsnitt", en: "Sections")
    case .finish: EndingText.finish
    case .choose:
      context == .searchingSeveral
        ? Phrase(fi: "Valmis", sv: "Klar", en: "Done")
        : context.chooseName
    case .details: context.detailsName
    case .pathways: Phrase(fi: "Opintopolut", sv: "Studievägar", en: "Pathways")
    case .occupations: Phrase(fi: "Muu ammatti", sv: "Annat yrke", en: "Other occupation")
    case .services: Phrase(fi: "Palvelut", sv: "Tjänster", en: "Services")
    case .radar: Phrase(fi: "Päivät", sv: "Dagar", en: "Days")
    case .labour: LabourScreenText.title
    case .otherArea: Phrase(fi: "Toinen alue", sv: "Annat område", en: "Other area")
    case .compare: Phrase(fi: "Vertaa", sv: "Jämför", en: "Compare")
    case .openings: OpeningsText.title
    case .swapTest: Phrase(fi: "Yhdenvertaisuus", sv: "Likabehandling", en: "Fairness")
    case .catalogue: BrowserText.title
    case .importCatalogue: ImportScreenText.title
    case .offering: Phrase(fi: "Tiedot", sv: "Uppgifter", en: "About it")
    case .whatIf: Phrase(fi: "Mitä jos", sv: "Vad om", en: "What if")
    case .pin: Phrase(fi: "Kiinnitä", sv: "Fäst", en: "Pin")
    case .hide: Phrase(fi: "Piilota", sv: "Dölj", en: "Hide")
    case .weights: Phrase(fi: "Painot", sv: "Vikter", en: "Weights")
    case .useWeights: Phrase(fi: "Ota käyttöön", sv: "Ta i bruk", en: "Use")
    case .increase: Phrase(fi: "Enemmän", sv: "Mer", en: "More")
    case .decrease: Phrase(fi: "Vähemmän", sv: "Mindre", en: "Less")
    case .raise: Phrase(fi: "Ylemmäs", sv: "Uppåt", en: "Up")
    case .lower: Phrase(fi: "Alemmas", sv: "Nedåt", en: "Down")
    case .filter: Phrase(fi: "Rajaa", sv: "Begränsa", en: "Narrow")
    case .clear:
      context == .weights
        ? Phrase(fi: "Sääntöpaketin painot", sv: "Regelpaketets vikter", en: "Rule pack's weights")
        : Phrase(fi: "Poista rajaus", sv: "Ta bort begränsning", en: "Clear")
    case .review: ReviewScreenText.title
    case .transfers: TransferScreenText.title
    case .receive: Phrase(fi: "Ota vastaan", sv: "Ta emot", en: "Take in")
    case .card: Phrase(fi: "Käyntikortti", sv: "Visitkort", en: "Card")
    case .accept: context.acceptName
    case .change: Phrase(fi: "Muuta", sv: "Ändra", en: "Change")
    case .reject: context.rejectName
    case .toggle: context.toggleName
    case .keepForm:
      Phrase(fi: "Jatka vanhalla", sv: "Fortsätt med det gamla", en: "Keep the old form")
    case .leave: context.leaveName
    case .language: Phrase(fi: "På svenska", sv: "In English", en: "Suomeksi")
    case .help: Phrase(fi: "Apua", sv: "Hjälp", en: "Help")
    case .keeping: KeepingText.title
    case .plan: PlanText.title
    case .rights: RightsText.shortTitle
    case .difference: DifferenceText.title
    case .disagree: PlanText.disagree
    case .addToPlan: context.addName
    case .clientScreen: Phrase(fi: "Asiakasnäyttö", sv: "Klientskärm", en: "Client screen")
    case .cover: Phrase(fi: "Peitä näyttö", sv: "Täck skärmen", en: "Cover the screen")
    case .readingOrder: Phrase(fi: "Lukusuunta", sv: "Läsriktning", en: "Reading direction")
    case .lock: Phrase(fi: "Lukitse", sv: "Lås", en: "Lock")
    case .otherWay: context == .recovering ? UnlockText.passphrase : UnlockText.recoveryKey
    case .palette: KeyContext.palette.title
    case .jump: Phrase(fi: "Siirry", sv: "Gå till", en: "Go to")
    case .quit: Phrase(fi: "Lopeta", sv: "Avsluta", en: "Quit")
    }
  }
}

extension KeyContext {
  fileprivate var openName: Phrase {
    switch self {
    case .newCase: Phrase(fi: "Luo", sv: "Skapa", en: "Create")
    case .transfers: Phrase(fi: "Valitse", sv: "Välj", en: "Choose")
    case .reviewing: EndingText.toQuestion
    case .sections: Phrase(fi: "Siirry", sv: "Gå dit", en: "Go there")
    case .plan: Phrase(fi: "Muuta", sv: "Ändra", en: "Change")
    case .formChange:
      Phrase(fi: "Jatka uudella lomakkeella", sv: "Fortsätt med det nya", en: "Use the new form")
    default: Phrase(fi: "Avaa", sv: "Öppna", en: "Open")
    }
  }

  fileprivate var chooseName: Phrase {
    switch self {
    case .palette: Phrase(fi: "Tee", sv: "Gör", en: "Do it")
    case .jumping, .finding: Phrase(fi: "Siirry", sv: "Gå dit", en: "Go there")
    default: Phrase(fi: "Valitse", sv: "Välj", en: "Choose")
    }
  }

  fileprivate var nextName: Phrase {
    switch self {
    case .writing, .keeping, .planEntry, .telling: Phrase(fi: "Tallenna", sv: "Spara", en: "Keep")
    case .repeatPrompt: Phrase(fi: "Valitse", sv: "Välj", en: "Choose")
    case .importing: Phrase(fi: "Kokeile", sv: "Pröva", en: "Try out")
    case .ending, .transferForm: Phrase(fi: "Jatka", sv: "Fortsätt", en: "Go on")
    default: Phrase(fi: "Seuraava", sv: "Nästa", en: "Next")
    }
  }

  fileprivate var addName: Phrase {
    self == .plan
      ? Phrase(fi: "Uusi", sv: "Ny", en: "New")
      : Phrase(fi: "Suunnitelmaan", sv: "Till planen", en: "To the plan")
  }

  fileprivate var acceptName: Phrase {
    switch self {
    case .rights: Phrase(fi: "Suostuu", sv: "Samtycker", en: "Agrees")
    case .transferPreview: Phrase(fi: "Ota vastaan", sv: "Ta emot", en: "Take in")
    case .importTried: Phrase(fi: "Tuo", sv: "Importera", en: "Import")
    default: Phrase(fi: "Hyväksy", sv: "Godkänn", en: "Accept")
    }
  }

  fileprivate var rejectName: Phrase {
    switch self {
    case .rights: Phrase(fi: "Kieltäytyy", sv: "Nekar", en: "Refuses")
    case .plan: Phrase(fi: "Poista", sv: "Ta bort", en: "Remove")
    case .transfers: Phrase(fi: "Unohda työpiste", sv: "Glöm stället", en: "Forget the desk")
    default: Phrase(fi: "Hylkää", sv: "Förkasta", en: "Reject")
    }
  }

  fileprivate var toggleName: Phrase {
    self == .plan
      ? Phrase(fi: "Tila", sv: "Läge", en: "Outcome")
      : Phrase(fi: "Merkitse", sv: "Markera", en: "Mark")
  }

  fileprivate var detailsName: Phrase {
    switch self {
    case .pathways: Phrase(fi: "Askeleet", sv: "Steg", en: "Steps")
    case .services, .openings, .labour: Phrase(fi: "Tiedot", sv: "Uppgifter", en: "Details")
    default: Phrase(fi: "Perustelut", sv: "Motivering", en: "Reasons")
    }
  }

  fileprivate var leaveName: Phrase {
    switch self {
    case .waiting: WorkText.leave
    case .newCase, .keeping, .writing, .weights, .planEntry, .telling, .settingUp, .unlocking,
      .recovering, .transferForm, .transferPreview:
      Phrase(fi: "Peru", sv: "Avbryt", en: "Cancel")
    case .caseList, .help, .palette, .jumping, .finding, .filtering, .narrowing, .directoryFilter,
      .sections:
      Phrase(fi: "Sulje", sv: "Stäng", en: "Close")
    case .searching, .searchingSeveral, .searchingCases:
      Phrase(fi: "Sulje haku", sv: "Stäng sökningen", en: "Close the search")
    case .clientPicking, .clientTyping, .clientSearching, .clientSearchingSeveral, .clientReading:
      Phrase(fi: "Ohjaajan näyttö", sv: "Handledarens skärm", en: "Advisor's screen")
    case .covered: Phrase(fi: "Näytä taas", sv: "Visa igen", en: "Show again")
    case .choosingOrder: Phrase(fi: "Päätä myöhemmin", sv: "Besluta senare", en: "Decide later")
    case .repeatPrompt, .reviewing, .ending:
      Phrase(fi: "Asiakkaat", sv: "Klienter", en: "Clients")
    case .picking, .longList, .typing, .ranking, .formChange, .pathways, .occupations, .services,
      .radar, .compare, .whatIf,
      .openings, .swapTest, .review, .browsing, .offering, .labour, .directory, .servicePage,
      .transfers, .transferReport, .conflicts, .importing, .importTried, .importTaken,
      .plan, .rights, .difference:
      Phrase(fi: "Takaisin", sv: "Tillbaka", en: "Back")
    }
  }
}
