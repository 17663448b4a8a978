import CivilDates
import Guidance
import Languages
import Reports

/// What is said of a client's rights.
enum RightsText {
  static let title = Phrase(
    fi: "Oikeudet ja suostumukset",
    sv: "Rättigheter och samtycken",
    en: "Rights and consents",
  )
  static let shortTitle = Phrase(fi: "Oikeudet", sv: "Rättigheter", en: "Rights")
  static let toldTitle = Phrase(
    fi: "Kerrottu asiakkaalle",
    sv: "Berättat för klienten",
    en: "Told to the client",
  )
  static let consentsTitle = Phrase(fi: "Suostumukset", sv: "Samtycken", en: "Consents")
  static let rightsTitle = Phrase(
    fi: "Mitä asiakas voi pyytää",
    sv: "Vad klienten kan be om",
    en: "What the client may ask for",
  )
  static let notTold = Phrase(fi: "ei kirjattu", sv: "inte antecknat", en: "not noted")
  static let notTakenOver = Phrase(
    fi: "! kuitattu kartoituksessa: Enter kirjaa tähän",
    sv: "! kvitterat i kartläggningen: Enter antecknar här",
    en: "! acknowledged in the interview: Enter notes it here",
  )
  static let toldExplained = Phrase(
    fi: "Jokaiselle kerrotaan, mitä kirjataan, miksi ja miten kauan, ja mitä hän voi pyytää. "
      + "Tämä on velvollisuus, ei suostumus: siihen ei kysytä lupaa.",
    sv: "Alla får veta vad som skrivs upp, varför och hur länge, och vad de kan be om. "
      + "Det är en skyldighet, inget samtycke: ingen lov frågas.",
    en: "Everybody is told what is written down, why, for how long, and what they may ask for. "
      + "This is a duty, not a consent: no permission is asked.",
  )
  static let notAsked = Phrase(fi: "ei kysytty", sv: "inte frågat", en: "not asked")
  static let withInterpreter = Phrase(fi: "tulkki mukana", sv: "med tolk", en: "with interpreter")
  static let withoutInterpreter = Phrase(
    fi: "ilman tulkkia",
    sv: "utan tolk",
    en: "no interpreter",
  )
  static let noCorrections = Phrase(
    fi: "Mitään ei ole korjattu myöhemmällä käynnillä.",
    sv: "Inget har rättats vid ett senare besök.",
    en: "Nothing has been corrected at a later sitting.",
  )
  static let correctionsExplained = Phrase(
    fi: "Mitä kohdassa luki ennen kuin se korjattiin myöhemmällä käynnillä, ja kuka korjasi.",
    sv: "Vad som stod före en rättelse vid ett senare besök, och vem som rättade.",
    en: "What stood there before it was corrected at a later sitting, and who corrected it.",
  )
  static let wasRemoved = Phrase(fi: "poistettu", sv: "borttaget", en: "removed")
  static let kept = Phrase(fi: "Säilytetään", sv: "Sparas till", en: "Kept until")

  static func given(_ day: CivilDate) -> Phrase {
    Phrase(
      fi: "annettu \(day.asWritten)",
      sv: "gett \(day.asWritten)",
      en: "given on \(day.shortText(in: .en))",
    )
  }

  static func refused(_ day: CivilDate) -> Phrase {
    Phrase(
      fi: "kieltäytyi tai perui \(day.asWritten)",
      sv: "nekat eller återtaget \(day.asWritten)",
      en: "refused or withdrawn on \(day.shortText(in: .en))",
    )
  }

  static func corrections(_ count: Int) -> Phrase {
    Phrase(
      fi: "Korjaukset (\(count))",
      sv: "Rättelser (\(count))",
      en: "Corrections (\(count))",
    )
  }

  static func keptUntil(_ day: CivilDate?) -> Phrase {
    let english = day?.shortText(in: .en) ?? "–"
    let day = day?.asWritten ?? "–"
    return Phrase(
      fi: "Tiedot poistetaan \(day) jälkeen. Päivän vaihtaa asiakaslistan k.",
      sv: "Uppgifterna tas bort efter \(day). k i klientlistan ändrar dagen.",
      en: "The data is deleted after \(english). k in the list of clients changes it.",
    )
  }

  /// What the client may ask for and how it is done, one line each.
  static func requests(of code: String) -> [Phrase] {
    [
      Phrase(
        fi: "Kopio kaikesta: luotsi case export \(code) --as text",
        sv: "Kopia av allt: luotsi case export \(code) --as text",
        en: "A copy of everything: luotsi case export \(code) --as text",
      ),
      Phrase(
        fi: "Korjaus: vastaus vaihdetaan kartoituksessa (PgUp), tai luotsi case correct \(code). "
          + "Vanha arvo jää korjauksiin.",
        sv: "Rättelse: svaret ändras i kartläggningen (PgUp), eller luotsi case correct \(code). "
          + "Det gamla värdet står kvar bland rättelserna.",
        en: "Correction: the answer is changed in the interview (PgUp), or luotsi case correct "
          + "\(code). The old value stays among the corrections.",
      ),
      Phrase(
        fi: "Poisto heti: luotsi case erase \(code)",
        sv: "Borttagning genast: luotsi case erase \(code)",
        en: "Deletion at once: luotsi case erase \(code)",
      ),
    ]
  }
}

extension Purpose {
  public var title: Phrase {
    switch self {
    case .support:
      Phrase(
        fi: "Toimintakyky ja tuki (osa H)",
        sv: "Funktionsförmåga och stöd (del H)",
        en: "Functional ability and support (part H)",
      )
    case .handOver:
      Phrase(
        fi: "Siirto toisen organisaation ohjaajalle",
        sv: "Överföring till en annan organisation",
        en: "Handing over to another organisation",
      )
    case .supportHandOver:
      Phrase(
        fi: "Tuen tiedot mukaan siirtoon",
        sv: "Stöduppgifterna med i överföringen",
        en: "Support data along with it",
      )
    case .school:
      Phrase(fi: "Paketti koululle", sv: "Paket till skolan", en: "Packet for a school")
    case .employer:
      Phrase(
        fi: "Kortti työnantajalle",
        sv: "Kort till arbetsgivaren",
        en: "Card for an employer",
      )
    case .followUp:
      Phrase(
        fi: "Saa kysyä myöhemmin, miten meni",
        sv: "Får fråga senare hur det gick",
        en: "May ask later how it went",
      )
    }
  }

  /// What the client says yes or no to.
  var explanation: Phrase {
    switch self {
    case .support:
      Phrase(
        fi: "Saa kirjata, mikä rajoittaa ja mikä auttaa. Ilman lupaa osaa H ei kysytä.",
        sv: "Får skriva upp vad som begränsar och hjälper. Utan lov frågas inte del H.",
        en: "Limits and what helps may be written down. Without it, part H is not asked.",
      )
    case .handOver:
      Phrase(
        fi: "Saa antaa vastaukset ja suunnitelman toisen organisaation ohjaajalle.",
        sv: "Får ge svaren och planen till en handledare i en annan organisation.",
        en: "Answers and plan may be given to an advisor of another organisation.",
      )
    case .supportHandOver:
      Phrase(
        fi: "Vapaaehtoinen osa H saa mennä mukana, kun jotain luovutetaan.",
        sv: "Den frivilliga delen H får följa med då något lämnas ut.",
        en: "The voluntary part H may go along where something is handed over.",
      )
    case .school:
      Phrase(
        fi: "Saa antaa koululle, johon asiakas hakee, mitä haku ja tuki tarvitsevat.",
        sv: "Får ge skolan som klienten söker till det som ansökan och stödet kräver.",
        en: "A school at which the client applies may get what applying and support need.",
      )
    case .employer:
      Phrase(
        fi: "Saa antaa työnantajalle kortin: osaaminen ja toiveet, ei muuta.",
        sv: "Får ge arbetsgivaren ett kort: kunnande och önskemål, inget annat.",
        en: "An employer may get a card: skills and wishes, nothing else.",
      )
    case .followUp:
      Phrase(
        fi: "Ohjaaja saa ottaa yhteyttä ja kysyä, miten suunnitelma toteutui.",
        sv: "Handledaren får ta kontakt och fråga hur planen gick.",
        en: "The advisor may get in touch and ask how the plan went.",
      )
    }
  }
}

extension Consent? {
  public var phrase: Phrase {
    guard let self else { return RightsText.notAsked }
    return self.isGiven ? RightsText.given(self.on) : RightsText.refused(self.on)
  }
}
