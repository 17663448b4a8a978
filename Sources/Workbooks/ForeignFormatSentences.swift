import Languages

extension ForeignFormat {
  /// What the file is, and how to make a readable one of it.
  var sentence: Phrase {
    switch self {
    case .oldExcel:
      Phrase(
        fi: "tämä on Excelin vanhaa .xls-muotoa. Avaa se taulukkolaskennassa ja "
          + "tallenna muodossa .xlsx.",
        sv: "det här är Excels gamla .xls-format. Öppna den i ett kalkylprogram och "
          + "spara den som .xlsx.",
        en: "this is Excel's old .xls format. Open it in a spreadsheet program and "
          + "save it as .xlsx.",
      )
    case .protected:
      Phrase(
        fi: "tiedosto on suojattu salasanalla. Avaa se, poista salasana ja tallenna uudelleen.",
        sv: "filen är skyddad med ett lösenord. Öppna den, ta bort lösenordet och spara på nytt.",
        en: "it is protected with a password. Open it, remove the password and save it again.",
      )
    case .openDocument:
      Phrase(
        fi: "tämä on OpenDocument-tiedosto. Avaa se taulukkolaskennassa ja "
          + "tallenna muodossa .xlsx.",
        sv: "det här är en OpenDocument-fil. Öppna den i ett kalkylprogram och "
          + "spara den som .xlsx.",
        en: "this is an OpenDocument file. Open it in a spreadsheet program and save it as .xlsx.",
      )
    case .pdf:
      Phrase(
        fi: "tämä on PDF-tiedosto, josta ei voi lukea lomaketta. Pyydä taulukko, josta se tehtiin.",
        sv: "det här är en PDF-fil, som inget formulär kan läsas ur. Be om kalkylbladet bakom den.",
        en:
          "this is a PDF file, and no form can be read from it. Ask for the spreadsheet behind it.",
      )
    case .otherArchive:
      Phrase(
        fi: "tämä pakattu tiedosto ei ole .xlsx-taulukko. Tallenna lomake muodossa .xlsx.",
        sv: "den här packade filen är inget .xlsx-kalkylblad. Spara formuläret som .xlsx.",
        en: "this packed file is no .xlsx spreadsheet. Save the form as .xlsx.",
      )
    case .unknown:
      Phrase(
        fi: "tiedoston muotoa ei tunneta. Tallenna lomake muodossa .xlsx, 'CSV UTF-8' tai .md.",
        sv: "filens format är okänt. Spara formuläret som .xlsx, 'CSV UTF-8' eller .md.",
        en: "the format of this file is not known. Save the form as .xlsx, 'CSV UTF-8' or .md.",
      )
    }
  }
}
