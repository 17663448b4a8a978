import CatalogueStore
import JSONDocuments
import Languages
import Registers

extension ImportFailure {
  /// Where, what happened and what to do; the catalogue is as it was.
  public var phrase: Phrase {
    switch self {
    case .document(let fault):
      Phrase(
        fi: "\(fault.place.phrase.fi): \(fault.cause.phrase.fi) \(unchanged.fi)",
        sv: "\(fault.place.phrase.sv): \(fault.cause.phrase.sv) \(unchanged.sv)",
        en: description,
      )
    case .table(let fault, let file):
      Phrase(
        fi: "\(file), rivi \(fault.line): \(fault.cause.phrase.fi) \(unchanged.fi)",
        sv: "\(file), rad \(fault.line): \(fault.cause.phrase.sv) \(unchanged.sv)",
        en: description,
      )
    case .catalogue(let error): catalogueSentence(error)
    case .noFiles(let endings):
      {
        let names = endings.map { ".\($0)" }.joined(separator: ", ")
        return Phrase(
          fi: "Tuotavaa tiedostoa ei ole. Anna tiedostoja, joiden pääte on \(names), tai kansio.",
          sv: "Det finns ingen fil att importera. Ge filer som slutar på \(names), eller en mapp.",
          en: description,
        )
      }()
    case .cancelled:
      Phrase(
        fi: "Tuonti keskeytettiin. Aineistoa ei muutettu.",
        sv: "Importen avbröts. Materialet ändrades inte.",
        en: description,
      )
    case .nothingToUse(let first):
      Phrase(
        fi: "Tiedostoissa ei ollut mitään käytettävää, joten aineistoa ei muutettu."
          + (first.map { " Ensimmäinen syy: \($0.phrase.fi)" } ?? ""),
        sv: "Inget i filerna kunde användas, så materialet ändrades inte."
          + (first.map { " Den första orsaken: \($0.phrase.sv)" } ?? ""),
        en: description,
      )
    }
  }
}

private let unchanged = (fi: "Aineistoa ei muutettu.", sv: "Materialet ändrades inte.")

extension DocumentFault.Cause {
  fileprivate var phrase: (fi: String, sv: String) {
    switch self {
    case .unreadable(let reason):
      (
        fi: "tätä ei voi lukea (\(reason)). Tarkista, että saat lukea sen ja että levy on ehjä.",
        sv:
          "detta kan inte läsas (\(reason)). Kontrollera att du får läsa det och att disken är hel.",
      )
    case .missing:
      (fi: "siellä ei ole mitään. Tarkista polku.", sv: "där finns inget. Kontrollera sökvägen.")
    case .notAnArchive:
      (
        fi: "tämä ei ole ehjä zip-tiedosto. Kopioi se uudelleen.",
        sv: "detta är ingen hel zip-fil. Kopiera den på nytt.",
      )
    case .lockedArchive:
      (
        fi: "tämä zip-tiedosto kysyy salasanaa. Pura se ensin ja tuo tiedostot.",
        sv: "denna zip-fil frågar efter lösenord. Packa upp den först och importera filerna.",
      )
    case .corruptEntry:
      (
        fi: "tämä osa zip-tiedostosta ei pura. Kopioi tiedosto uudelleen.",
        sv: "denna del av zip-filen går inte att packa upp. Kopiera filen på nytt.",
      )
    case .cutShort:
      (
        fi: "tiedosto loppuu kesken asiakirjan, joka alkaa tästä. Vie tai kopioi se uudelleen.",
        sv: "filen tar slut mitt i dokumentet som börjar här. Exportera eller kopiera den på nytt.",
      )
    case .misplacedComma:
      (
        fi:
          "luettelossa asiakirjojen välissä on yksi pilkku, muualla ei yhtään. Vie tiedosto uudelleen.",
        sv: "i en lista står ett komma mellan dokumenten, annars inget. Exportera filen på nytt.",
      )
    case .unopened:
      (
        fi: "tässä sulkeutuu sulje, jota ei avattu. Vie tiedosto uudelleen.",
        sv: "här stängs en parentes som aldrig öppnades. Exportera filen på nytt.",
      )
    case .tooLarge(let most):
      (
        fi: "tämä asiakirja on yli \(most / 1_000_000) Mt, joten se ei ole rekisterin asiakirja. "
          + "Tarkista, että tiedosto on oikea.",
        sv:
          "detta dokument är större än \(most / 1_000_000) MB, så det är ingen post i ett register. "
          + "Kontrollera att filen är rätt.",
      )
    case .tooLargeUnpacked(let most):
      (
        fi:
          "tämä osa zip-tiedostosta on purettuna yli \(most / 1_000_000) Mt, joten se ei ole rekisterin "
          + "taulukko. Tarkista, että tiedosto on oikea.",
        sv:
          "denna del av zip-filen är uppackad större än \(most / 1_000_000) MB, så den är ingen tabell "
          + "i ett register. Kontrollera att filen är rätt.",
      )
    case .json(let fault): fault.phrase
    case .utf16:
      (
        fi: "tämä on UTF-16 eikä UTF-8. Tallenna tiedosto UTF-8-muodossa.",
        sv: "detta är UTF-16 och inte UTF-8. Spara filen som UTF-8.",
      )
    case .empty:
      (fi: "tiedosto on tyhjä. Vie se uudelleen.", sv: "filen är tom. Exportera den på nytt.")
    }
  }
}

extension JSONFault {
  fileprivate var phrase: (fi: String, sv: String) {
    switch self {
    case .notUTF8:
      (
        fi: "tästä alkava asiakirja ei ole UTF-8-tekstiä. Tallenna tiedosto siinä muodossa.",
        sv: "dokumentet som börjar här är inte text i UTF-8. Spara filen i den formen.",
      )
    case .tooDeep(let most):
      (
        fi:
          "tästä alkavassa asiakirjassa on yli \(most) sisäkkäistä luetteloa. Mikään rekisteri ei "
          + "kirjoita niin; tarkista, että tiedosto on oikea.",
        sv:
          "i dokumentet som börjar här står listor mer än \(most) djupt i varandra. Så skriver inget "
          + "register; kontrollera att filen är rätt.",
      )
    case .notJSON:
      (
        fi: "tästä alkava asiakirja ei ole JSONia. Tarkista, että tiedosto on oikea ja ehjä.",
        sv: "dokumentet som börjar här är inte JSON. Kontrollera att filen är rätt och hel.",
      )
    case .noMemory:
      (
        fi:
          "muisti ei riitä tästä alkavalle asiakirjalle. Sulje muita ohjelmia ja yritä uudelleen.",
        sv:
          "minnet räcker inte för dokumentet som börjar här. Stäng andra program och försök igen.",
      )
    }
  }
}

extension TableFault.Cause {
  fileprivate var phrase: (fi: String, sv: String) {
    switch self {
    case .notUTF8:
      (
        fi:
          "tämä ei ole UTF-8-tekstiä vaan ehkä Windows-1252. Tallenna tai vie tiedosto UTF-8-muodossa.",
        sv:
          "detta är inte text i UTF-8 utan kanske Windows-1252. Spara eller exportera filen som UTF-8.",
      )
    case .utf16:
      (
        fi: "tämä on UTF-16 eikä UTF-8. Tallenna tai vie tiedosto UTF-8-muodossa.",
        sv: "detta är UTF-16 och inte UTF-8. Spara eller exportera filen som UTF-8.",
      )
    case .unclosedQuote:
      (
        fi: "tässä avautuu lainausmerkki, joka ei sulkeudu. Vie tiedosto uudelleen.",
        sv: "här öppnas ett citattecken som inte stängs. Exportera filen på nytt.",
      )
    case .empty:
      (fi: "tiedosto on tyhjä. Vie se uudelleen.", sv: "filen är tom. Exportera den på nytt.")
    case .noColumns(let names):
      (
        fi:
          "mikään rivi ei nimeä sarakkeita \(names.joined(separator: ", ")). Tarkista, että tiedosto ja "
          + "muoto kuuluvat yhteen.",
        sv:
          "ingen rad namnger kolumnerna \(names.joined(separator: ", ")). Kontrollera att filen och "
          + "formatet hör ihop.",
      )
    }
  }
}
