import Languages
import Matching

extension SituationContradiction {
  var phrase: Phrase {
    switch self {
    case .jobseekerWithFullTimeWork(let hours): .jobseekerWithFullTimeWork(hours)
    case .employedYetWithoutWork: .employedYetWithoutWork
    case .citizenWithoutRightToWork: .citizenWithoutRightToWork
    case .noPlanYetDescribed: .noPlanYetDescribed
    case .careNotNeededYetMissing: .careNotNeededYetMissing
    case .nothingToConsiderYetDescribed: .nothingToConsiderYetDescribed
    case .noServiceWantedYetWished: .noServiceWantedYetWished
    }
  }
}

extension Phrase {
  fileprivate static func jobseekerWithFullTimeWork(_ hours: Int) -> Phrase {
    Phrase(
      fi: "Asiakas on työnhakija ja töissä \(hours) tuntia viikossa. Kysy, onko työnhaku "
        + "vielä voimassa ja jatkuuko työ.",
      sv: "Klienten är arbetssökande och arbetar \(hours) timmar i veckan. Fråga om "
        + "jobbsökningen ännu gäller och om arbetet fortsätter.",
      en: "The client is a registered jobseeker and works \(hours) hours a week. Ask whether the "
        + "job search is still valid and whether the job goes on.",
    )
  }

  fileprivate static let employedYetWithoutWork = Phrase(
    fi: "Asiakas on töissä, mutta on vastannut myös, kuinka kauan on ollut ilman työtä. Kysy, mitä "
      + "asiakas tekee nyt.",
    sv: "Klienten arbetar, men har också svarat hur länge hen har varit utan arbete. Fråga "
      + "vad klienten gör nu.",
    en: "The client has work, and has also said how long they have been without it. Ask what the "
      + "client does now.",
  )

  fileprivate static let citizenWithoutRightToWork = Phrase(
    fi: "Suomen kansalainen saa tehdä työtä, mutta vastaus on toinen. Kysy, mihin oleskelu "
      + "perustuu.",
    sv: "En finsk medborgare får arbeta, men svaret är ett annat. Fråga vad vistelsen grundar sig "
      + "på.",
    en: "A Finnish citizen may work, and the answer says otherwise. Ask what the stay is based on.",
  )

  fileprivate static let noPlanYetDescribed = Phrase(
    fi: "Suunnitelmaa ei ole, mutta sillä on loppupäivä. Kysy, onko suunnitelma voimassa.",
    sv: "Det finns ingen plan, men den har en sista dag. Fråga om en plan gäller.",
    en: "There is no plan, and yet it has a last day. Ask whether a plan is valid.",
  )

  fileprivate static let careNotNeededYetMissing = Phrase(
    fi: "Hoitoa ei tarvita, mutta jokin hoito puuttuu. Kysy, tarvitaanko hoitoa opintojen ajaksi.",
    sv: "Vård behövs inte, men någon vård saknas. Fråga om vård behövs under studierna.",
    en: "No care is needed, and yet some care is missing. Ask whether care is needed during the "
      + "studies.",
  )

  fileprivate static let nothingToConsiderYetDescribed = Phrase(
    fi: "Mitään ei tarvitse ottaa huomioon, mutta rajoite tai tuki on kirjattu. Kysy, saako sen "
      + "pitää kirjattuna.",
    sv: "Inget behöver beaktas, men en begränsning eller ett stöd är antecknat. Fråga om det får "
      + "stå kvar.",
    en: "There is nothing to take into account, and yet a limit or a support is written down. Ask "
      + "whether it may stay.",
  )

  fileprivate static let noServiceWantedYetWished = Phrase(
    fi: "Asiakas ei halua apua ajan varaamiseen, mutta palvelu on valittu. Kysy, haluaako asiakas "
      + "ajan.",
    sv: "Klienten vill inte ha hjälp med att boka tid, men en tjänst är vald. Fråga om klienten "
      + "vill ha en tid.",
    en: "The client wants no help with booking, and yet a service is chosen. Ask whether the "
      + "client wants a time.",
  )
}
