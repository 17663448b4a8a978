import Languages
import Testing

@testable import Workbooks

struct WorkbookErrorTests {
  @Test(arguments: [
    (
      WorkbookError.missing(file: "a.xlsx"),
      Phrase(
        fi: "a.xlsx: tiedostoa tai kansiota ei ole. Tarkista nimi ja polku.",
        sv: "a.xlsx: filen eller mappen finns inte. Kontrollera namnet och sökvägen.",
        en: "a.xlsx: there is no such file or folder. Check the name and the path.",
      ),
    ),
    (
      .notPermitted(file: "a.xlsx"),
      Phrase(
        fi: "a.xlsx: tätä ei saa lukea. Pyydä lukuoikeus sen omistajalta.",
        sv: "a.xlsx: det här får inte läsas. Be ägaren om läsrättighet.",
        en: "a.xlsx: this may not be read. Ask its owner for permission to read.",
      ),
    ),
    (
      .unreadable(file: "a.xlsx", reason: "Input/output error"),
      Phrase(
        fi: "a.xlsx: tätä ei voi lukea (Input/output error). "
          + "Kopioi se toiseen paikkaan ja yritä uudelleen.",
        sv: "a.xlsx: det här kan inte läsas (Input/output error). "
          + "Kopiera det till en annan plats och försök igen.",
        en: "a.xlsx: this cannot be read (Input/output error). "
          + "Copy it to another place and try again.",
      ),
    ),
    (
      .empty(file: "a.xlsx"),
      Phrase(
        fi: "a.xlsx: tiedosto on tyhjä. Tallenna lomake uudelleen.",
        sv: "a.xlsx: filen är tom. Spara formuläret på nytt.",
        en: "a.xlsx: the file is empty. Save the form again.",
      ),
    ),
    (
      .noSurvey(folder: "lomake"),
      Phrase(
        fi: "lomake: kansiossa ei ole tiedostoa survey.csv. Nimeä kansio, jossa se on.",
        sv: "lomake: mappen har ingen survey.csv. Ange mappen där den finns.",
        en: "lomake: the folder has no survey.csv. Name the folder that holds it.",
      ),
    ),
    (
      .damagedArchive(file: "a.xlsx"),
      Phrase(
        fi: "a.xlsx: tiedosto on vioittunut tai katkennut. Kopioi tai lataa se uudelleen.",
        sv: "a.xlsx: filen är skadad eller avhuggen. Kopiera eller ladda ner den på nytt.",
        en: "a.xlsx: the file is damaged or cut short. Copy or download it again.",
      ),
    ),
    (
      .badTable(file: "a.csv", CSVError(.utf16, row: 1, line: 1, column: 1)),
      Phrase(
        fi: "a.csv: Tiedosto on UTF-16-tekstiä. "
          + "Tallenna taulukko uudelleen muodossa 'CSV UTF-8'.",
        sv: "a.csv: Filen är UTF-16-text. Spara bladet på nytt som 'CSV UTF-8'.",
        en: "a.csv: The file is UTF-16 text. Save the sheet again as 'CSV UTF-8'.",
      ),
    ),
    (
      .badText(file: "a.md", .notUTF8(line: 2, byte: 3)),
      Phrase(
        fi: "a.md: Tiedosto ei ole UTF-8-tekstiä, ensimmäisen kerran rivillä 2, tavussa 3. "
          + "Tallenna se UTF-8-tekstinä.",
        sv: "a.md: Filen är inte UTF-8-text, först på rad 2, byte 3. Spara den som UTF-8-text.",
        en: "a.md: The file is not UTF-8 text, first at line 2, byte 3. Save it as UTF-8 text.",
      ),
    ),
    (
      .unnamedSheet(file: "survey.csv"),
      Phrase(
        fi: "survey.csv: tässä on yksi taulukko ilman nimeä. Anna kansio, jossa survey.csv on, "
          + "tai kirjoita taulukon nimi sen yläpuolelle sarakkeeseen 1.",
        sv: "survey.csv: det här är ett enda blad utan namn. Ange mappen där survey.csv finns, "
          + "eller skriv bladets namn ovanför det i kolumn 1.",
        en: "survey.csv: this is a single sheet without a name. Give the folder that holds "
          + "survey.csv, or write the sheet's name above it in column 1.",
      ),
    ),
    (
      .noSheets(file: "a.md"),
      Phrase(
        fi: "a.md: tässä ei ole yhtään taulukkoa. Kirjoita taulukon nimi, esimerkiksi survey, "
          + "omalle rivilleen sarakkeeseen 1.",
        sv: "a.md: här finns inget blad. Skriv bladets namn, till exempel survey, "
          + "på en egen rad i kolumn 1.",
        en: "a.md: there is no sheet in it. Write the sheet's name, such as survey, "
          + "in column 1 on a line of its own.",
      ),
    ),
  ])
  func `a refusal says where, what and what to do in every language`(
    error: WorkbookError,
    sentence: Phrase,
  ) {
    #expect(error.sentence == sentence)
    #expect(error.description == sentence.en)
  }

  @Test func `a sheet beyond a limit is named`() {
    let error = WorkbookError.overLimit(file: "a.xlsx", sheet: "survey", .columns)
    #expect(
      error.description
        == "a.xlsx: survey: There are more than 1\u{A0}000 columns. "
        + "Delete the cells to the right of the table."
    )
    let whole = WorkbookError.overLimit(file: "a.xlsx", sheet: nil, .sheets)
    #expect(
      whole.sentence.fi == "a.xlsx: Taulukoita on yli 200. Poista turhat taulukot."
    )
  }
}
