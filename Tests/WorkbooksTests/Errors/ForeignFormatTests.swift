import Languages
import Testing

@testable import Workbooks

struct ForeignFormatSentenceTests {
  @Test(arguments: [
    (
      ForeignFormat.oldExcel,
      "this is Excel's old .xls format. Open it in a spreadsheet program and save it as .xlsx.",
    ),
    (
      .protected,
      "it is protected with a password. Open it, remove the password and save it again.",
    ),
    (
      .openDocument,
      "this is an OpenDocument file. Open it in a spreadsheet program and save it as .xlsx.",
    ),
    (
      .pdf,
      "this is a PDF file, and no form can be read from it. Ask for the spreadsheet behind it.",
    ),
    (.otherArchive, "this packed file is no .xlsx spreadsheet. Save the form as .xlsx."),
    (
      .unknown,
      "the format of this file is not known. Save the form as .xlsx, 'CSV UTF-8' or .md.",
    ),
  ])
  func `a format that is not read is named with what to do about it`(
    format: ForeignFormat,
    sentence: String,
  ) {
    #expect(WorkbookError.foreign(file: "a", format).description == "a: " + sentence)
  }

  @Test func `formats are named in Finnish and Swedish too`() {
    #expect(
      WorkbookError.foreign(file: "a.xlsx", .oldExcel).sentence.fi
        == "a.xlsx: tämä on Excelin vanhaa .xls-muotoa. "
        + "Avaa se taulukkolaskennassa ja tallenna muodossa .xlsx."
    )
    #expect(
      WorkbookError.foreign(file: "a.xlsx", .protected).sentence.sv
        == "a.xlsx: filen är skyddad med ett lösenord. "
        + "Öppna den, ta bort lösenordet och spara på nytt."
    )
  }
}
