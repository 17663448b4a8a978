import Languages

extension WhyNot {
  /// One sentence, with what to do where that is not plain.
  var sentence: Phrase {
    switch self {
    case .nothingToUndo: WhyNotText.nothingToUndo
    case .noCases: WhyNotText.noCases
    case .nothingFound: WhyNotText.nothingFound
    case .emptyList: WhyNotText.emptyList
    case .noRowOfThatKind: WhyNotText.noRowOfThatKind
    case .isNoConsent: WhyNotText.isNoConsent
    case .isNoDesk: WhyNotText.isNoDesk
    case .isNoExample: WhyNotText.isNoExample
    case .isNoEntry: WhyNotText.isNoEntry
    case .hasNoOutcome: WhyNotText.hasNoOutcome
    case .belongsToList: WhyNotText.belongsToList
    case .nothingToAccept: WhyNotText.nothingToAccept
    case .isAccepted: WhyNotText.isAccepted
    case .isRejected: WhyNotText.isRejected
    case .cannotBeRejected: WhyNotText.cannotBeRejected
    case .nothingTried: WhyNotText.nothingTried
    case .notNarrowed: WhyNotText.notNarrowed
    case .noPathway: WhyNotText.noPathway
    case .takesNoAnswer: WhyNotText.takesNoAnswer
    case .firstQuestion: WhyNotText.firstQuestion
    case .noReasonGiven: WhyNotText.noReasonGiven
    case .nothingToRemove: WhyNotText.nothingToRemove
    case .oneLanguage: WhyNotText.oneLanguage
    case .isFinished: WhyNotText.isFinished
    case .nothingAsked: WhyNotText.nothingAsked
    case .somethingMissing: WhyNotText.somethingMissing
    case .nothingToLookOver: WhyNotText.nothingToLookOver
    case .runsFromLeft: WhyNotText.runsFromLeft
    case .nothingForClient: WhyNotText.nothingForClient
    case .isFirst: WhyNotText.isFirst
    case .isLast: WhyNotText.isLast
    case .onlyField: WhyNotText.onlyField
    case .oneArea: WhyNotText.oneArea
    case .noMorePoints: WhyNotText.noMorePoints
    case .noFewerPoints: WhyNotText.noFewerPoints
    case .hasStandardWeights: WhyNotText.hasStandardWeights
    case .nothingTyped: WhyNotText.nothingTyped
    case .detailsAreOpen: WhyNotText.detailsAreOpen
    case .isReading: WhyNotText.isReading
    case .isBusy: WhyNotText.isBusy
    case .firstStep: WhyNotText.firstStep
    case .notInPractice: WhyNotText.notInPractice
    case .isLocked: WhyNotText.isLocked
    case .noRecoveryKey: WhyNotText.noRecoveryKey
    case .formIsGone: WhyNotText.formIsGone
    case .demandIsCapped: WeightsText.capped
    case .elsewhere(let context):
      Phrase(
        fi: "Toisella näytöllä: \(context.title.fi).",
        sv: "På en annan skärm: \(context.title.sv).",
        en: "On another screen: \(context.title.en).",
      )
    }
  }
}

private enum WhyNotText {
  static let nothingToUndo = Phrase(
    fi: "Ei kumottavaa.",
    sv: "Inget att ångra.",
    en: "There is nothing to undo.",
  )
  static let noCases = Phrase(
    fi: "Asiakkaita ei ole vielä.",
    sv: "Det finns inga klienter ännu.",
    en: "There are no clients yet.",
  )
  static let nothingFound = Phrase(
    fi: "Mikään ei vastaa hakua.",
    sv: "Inget motsvarar sökningen.",
    en: "Nothing matches the search.",
  )
  static let emptyList = Phrase(
    fi: "Lista on tyhjä.",
    sv: "Listan är tom.",
    en: "The list is empty.",
  )
  static let noRowOfThatKind = Phrase(
    fi: "Valitse ensin rivi, jota tämä koskee.",
    sv: "Välj först en rad som detta gäller.",
    en: "First choose a row that this is about.",
  )
  static let isNoConsent = Phrase(
    fi: "Valitse ensin suostumus.",
    sv: "Välj först ett samtycke.",
    en: "First choose a consent.",
  )
  static let isNoExample = Phrase(
    fi: "Vain esimerkkiasiakkaan voi poistaa näin.",
    sv: "Bara en exempelklient kan tas bort så här.",
    en: "Only an example client can be removed this way.",
  )
  static let isNoDesk = Phrase(
    fi: "Valitse ensin työpiste.",
    sv: "Välj först ett arbetsställe.",
    en: "First choose a desk.",
  )
  static let isNoEntry = Phrase(
    fi: "Valitse ensin suunnitelman kohta.",
    sv: "Välj först en punkt i planen.",
    en: "First choose an entry of the plan.",
  )
  static let hasNoOutcome = Phrase(
    fi: "Erimielisyydelle ei merkitä tilaa.",
    sv: "En oenighet har inget läge.",
    en: "A disagreement has no outcome to mark.",
  )
  static let belongsToList = Phrase(
    fi: "Erimielisyys kirjataan ehdotusten listalla.",
    sv: "En oenighet antecknas i listan över förslag.",
    en: "A disagreement is noted on the list of suggestions.",
  )
  static let nothingToAccept = Phrase(
    fi: "Tässä ei ole hyväksyttävää. Enter kertoo tiedon.",
    sv: "Här finns inget att godkänna. Enter anger uppgiften.",
    en: "There is nothing to accept here. Enter states the fact.",
  )
  static let isAccepted = Phrase(
    fi: "Tämä on jo hyväksytty.",
    sv: "Detta är redan godkänt.",
    en: "This is accepted already.",
  )
  static let isRejected = Phrase(
    fi: "Tämä on jo hylätty.",
    sv: "Detta är redan förkastat.",
    en: "This is rejected already.",
  )
  static let cannotBeRejected = Phrase(
    fi: "Tässä ei ole hylättävää.",
    sv: "Här finns inget att förkasta.",
    en: "There is nothing to reject here.",
  )
  static let nothingTried = Phrase(
    fi: "Mitään ei ole kokeiltu.",
    sv: "Inget har prövats.",
    en: "Nothing has been tried.",
  )
  static let notNarrowed = Phrase(
    fi: "Listaa ei ole rajattu.",
    sv: "Listan är inte begränsad.",
    en: "The list is not narrowed.",
  )
  static let noPathway = Phrase(
    fi: "Polkua ei ole.",
    sv: "Det finns ingen väg.",
    en: "There is no pathway.",
  )
  static let takesNoAnswer = Phrase(
    fi: "Tähän kohtaan ei vastata.",
    sv: "Den här punkten besvaras inte.",
    en: "This takes no answer.",
  )
  static let somethingMissing = Phrase(
    fi: "Yhteenvedon ensimmäiset rivit on ensin selvitettävä: vastaus puuttuu tai ei käy.",
    sv: "Sammandragets första rader ska först redas ut: ett svar saknas eller passar inte.",
    en: "The first rows of the summary come first: an answer is missing or does not fit.",
  )
  static let runsFromLeft = Phrase(
    fi: "Mikään tässä ei ole oikealta vasemmalle kirjoitettua.",
    sv: "Inget här skrivs från höger till vänster.",
    en: "Nothing here is written from right to left.",
  )
  static let nothingForClient = Phrase(
    fi: "Asiakasnäyttö on kysymyksissä ja ehdotuksissa.",
    sv: "Klientskärmen finns vid frågorna och förslagen.",
    en: "The client screen belongs to questions and suggestions.",
  )
  static let nothingToLookOver = Phrase(
    fi: "Tarkistettavia kysymyksiä ei ole.",
    sv: "Det finns inga frågor att se över.",
    en: "There are no questions to look over.",
  )
  static let firstQuestion = Phrase(
    fi: "Tämä on ensimmäinen kysymys.",
    sv: "Detta är den första frågan.",
    en: "This is the first question.",
  )
  static let noReasonGiven = Phrase(
    fi: "Lomake ei kerro, miksi tätä kysytään.",
    sv: "Formuläret säger inte varför detta frågas.",
    en: "The form does not say why this is asked.",
  )
  static let nothingToRemove = Phrase(
    fi: "Tässä ei ole kertaa, jonka voisi poistaa.",
    sv: "Här finns ingen gång att ta bort.",
    en: "There is no entry to remove here.",
  )
  static let oneLanguage = Phrase(
    fi: "Lomakkeella on vain yksi kieli.",
    sv: "Formuläret har bara ett språk.",
    en: "The form has one language only.",
  )
  static let isFinished = Phrase(
    fi: "Kartoitus on päätetty. PgUp avaa sen uudelleen.",
    sv: "Kartläggningen är avslutad. PgUp öppnar den på nytt.",
    en: "The assessment is finished. PgUp opens it again.",
  )
  static let nothingAsked = Phrase(
    fi: "Lomake ei kysy nyt mitään.",
    sv: "Formuläret frågar inget nu.",
    en: "The form asks nothing now.",
  )
  static let isFirst = Phrase(
    fi: "Tämä on ensimmäinen.",
    sv: "Detta är den första.",
    en: "This is the first one.",
  )
  static let isLast = Phrase(
    fi: "Tämä on viimeinen.",
    sv: "Detta är den sista.",
    en: "This is the last one.",
  )
  static let onlyField = Phrase(
    fi: "Kohtia on vain yksi.",
    sv: "Det finns bara ett fält.",
    en: "There is one field only.",
  )
  static let oneArea = Phrase(
    fi: "Muilta alueilta ei ole lukuja.",
    sv: "Det finns inga siffror om andra områden.",
    en: "There are no figures on other areas.",
  )
  static let noMorePoints = Phrase(
    fi: "Enempää pisteitä ei voi antaa.",
    sv: "Fler poäng kan inte ges.",
    en: "No more points can be given.",
  )
  static let noFewerPoints = Phrase(
    fi: "Vähempää pisteitä ei voi antaa.",
    sv: "Färre poäng kan inte ges.",
    en: "No fewer points can be given.",
  )
  static let hasStandardWeights = Phrase(
    fi: "Sääntöpaketin painot ovat jo tässä.",
    sv: "Regelpaketets vikter står redan här.",
    en: "These are the rule pack's weights already.",
  )
  static let nothingTyped = Phrase(
    fi: "Kirjoita ensin jotakin.",
    sv: "Skriv något först.",
    en: "Type something first.",
  )
  static let detailsAreOpen = Phrase(
    fi: "Sulje ensin tiedot: Esc.",
    sv: "Stäng först uppgifterna: Esc.",
    en: "Close the details first: Esc.",
  )
  static let isReading = Phrase(
    fi: "Tietoja luetaan vielä.",
    sv: "Uppgifterna läses ännu.",
    en: "This is still being read.",
  )
  static let isBusy = Phrase(
    fi: "Odota, kunnes tämä on valmis.",
    sv: "Vänta tills detta är klart.",
    en: "Wait until this is done.",
  )
  static let firstStep = Phrase(
    fi: "Täältä ei pääse taaksepäin.",
    sv: "Härifrån går det inte att gå tillbaka.",
    en: "There is no way back from here.",
  )
  static let notInPractice = Phrase(
    fi: "Harjoittelussa tätä ei ole.",
    sv: "Detta finns inte i övningen.",
    en: "Practice does not have this.",
  )
  static let isLocked = Phrase(
    fi: "Tiedot ovat jo lukossa.",
    sv: "Uppgifterna är redan låsta.",
    en: "This is locked already.",
  )
  static let noRecoveryKey = Phrase(
    fi: "Palautusavainta ei ole tehty.",
    sv: "Ingen återställningsnyckel har gjorts.",
    en: "No recovery key has been made.",
  )
  static let formIsGone = Phrase(
    fi: "Vanha lomake ei ole tallessa.",
    sv: "Det gamla formuläret finns inte kvar.",
    en: "The old form is not kept.",
  )
}
