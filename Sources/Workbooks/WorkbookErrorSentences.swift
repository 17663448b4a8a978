import Languages

extension WorkbookError {
  /// Says where, what happened and what to do.
  package var sentence: Phrase {
    switch self {
    case .missing(let file):
      about(
        file,
        fi: "tiedostoa tai kansiota ei ole. Tarkista nimi ja polku.",
        sv: "filen eller mappen finns inte. Kontrollera namnet och sökvägen.",
        en: "there is no such file or folder. Check the name and the path.",
      )
    case .notPermitted(let file):
      about(
        file,
        fi: "tätä ei saa lukea. Pyydä lukuoikeus sen omistajalta.",
        sv: "det här får inte läsas. Be ägaren om läsrättighet.",
        en: "this may not be read. Ask its owner for permission to read.",
      )
    case .unreadable(let file, let reason):
      about(
        file,
        fi: "tätä ei voi lukea (\(reason)). Kopioi se toiseen paikkaan ja yritä uudelleen.",
        sv: "det här kan inte läsas (\(reason)). Kopiera det till en annan plats och försök igen.",
        en: "this cannot be read (\(reason)). Copy it to another place and try again.",
      )
    case .empty(let file):
      about(
        file,
        fi: "tiedosto on tyhjä. Tallenna lomake uudelleen.",
        sv: "filen är tom. Spara formuläret på nytt.",
        en: "the file is empty. Save the form again.",
      )
    case .noSurvey(let folder):
      about(
        folder,
        fi: "kansiossa ei ole tiedostoa survey.csv. Nimeä kansio, jossa se on.",
        sv: "mappen har ingen survey.csv. Ange mappen där den finns.",
        en: "the folder has no survey.csv. Name the folder that holds it.",
      )
    case .foreign(let file, let format): about(file, format.sentence)
    case .damagedArchive(let file):
      about(
        file,
        fi: "tiedosto on vioittunut tai katkennut. Kopioi tai lataa se uudelleen.",
        sv: "filen är skadad eller avhuggen. Kopiera eller ladda ner den på nytt.",
        en: "the file is damaged or cut short. Copy or download it again.",
      )
    case .damagedPart(let file, let part, let fault): about(file, fault.sentence(of: part))
    case .overLimit(let file, let sheet, let limit):
      about(sheet.map { "\(file): \($0)" } ?? file, limit.sentence)
    case .badTable(let file, let error): about(file, error.message, error.suggestion)
    case .badText(let file, let fault): about(file, fault.message, saveAsUTF8)
    case .unnamedSheet(let file): about(file, singleSheetAdvice)
    case .noSheets(let file): about(file, noSheetAdvice)
    }
  }
}

private let singleSheetAdvice = Phrase(
  fi: "tässä on yksi taulukko ilman nimeä. Anna kansio, jossa survey.csv on, "
    + "tai kirjoita taulukon nimi sen yläpuolelle sarakkeeseen 1.",
  sv: "det här är ett enda blad utan namn. Ange mappen där survey.csv finns, "
    + "eller skriv bladets namn ovanför det i kolumn 1.",
  en: "this is a single sheet without a name. Give the folder that holds survey.csv, "
    + "or write the sheet's name above it in column 1.",
)

private let noSheetAdvice = Phrase(
  fi: "tässä ei ole yhtään taulukkoa. Kirjoita taulukon nimi, esimerkiksi survey, "
    + "omalle rivilleen sarakkeeseen 1.",
  sv: "här finns inget blad. Skriv bladets namn, till exempel survey, på en egen rad i kolumn 1.",
  en: "there is no sheet in it. Write the sheet's name, such as survey, "
    + "in column 1 on a line of its own.",
)

private let saveAsUTF8 = Phrase(
  fi: "Tallenna se UTF-8-tekstinä.",
  sv: "Spara den som UTF-8-text.",
  en: "Save it as UTF-8 text.",
)

private func about(_ file: String, fi: String, sv: String, en: String) -> Phrase {
  about(file, Phrase(fi: fi, sv: sv, en: en))
}

private func about(_ file: String, _ sentences: Phrase...) -> Phrase {
  Phrase(
    fi: "\(file): " + sentences.map(\.fi).joined(separator: " "),
    sv: "\(file): " + sentences.map(\.sv).joined(separator: " "),
    en: "\(file): " + sentences.map(\.en).joined(separator: " "),
  )
}
