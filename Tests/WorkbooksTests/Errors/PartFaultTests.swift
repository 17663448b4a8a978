import Languages
import Testing

@testable import Workbooks

private func sentence(_ fault: PartFault) -> Phrase {
  WorkbookError.damagedPart(file: "a.xlsx", part: "xl/b.xml", fault).sentence
}

struct PartFaultTests {
  @Test(arguments: [
    (PartFault.absent, "se puuttuu", "den saknas", "it is missing"),
    (.corrupt, "sen tiedot ovat rikki", "dess data är trasiga", "its data are broken"),
    (
      .xml(.endsEarly, byte: 7), "se loppuu kesken, tavu 7", "den slutar för tidigt, byte 7",
      "it ends too early, byte 7",
    ),
    (
      .xml(.malformed, byte: 7), "sen merkinnät eivät ole XML:ää, tavu 7",
      "dess märkning är inte XML, byte 7", "its markup is not XML, byte 7",
    ),
    (
      .xml(.notUTF8, byte: 7), "se ei ole UTF-8-tekstiä, tavu 7", "den är inte UTF-8-text, byte 7",
      "it is not UTF-8 text, byte 7",
    ),
    (
      .xml(.forbiddenCharacter, byte: 7), "siinä on kielletty merkki, tavu 7",
      "den har ett otillåtet tecken, byte 7", "it has a forbidden character, byte 7",
    ),
    (
      .xml(.documentType, byte: 7), "siinä on asiakirjatyypin määrittely, tavu 7",
      "den har en dokumenttypsdeklaration, byte 7", "it declares a document type, byte 7",
    ),
    (
      .xml(.unknownEntity, byte: 7), "siinä on tuntematon entiteetti, tavu 7",
      "den har en okänd entitet, byte 7", "it has an unknown entity, byte 7",
    ),
  ])
  func `a damaged part is named with its fault and place`(
    fault: PartFault,
    fi: String,
    sv: String,
    en: String,
  ) {
    #expect(
      sentence(fault)
        == Phrase(
          fi: "a.xlsx: tiedoston osa xl/b.xml on vioittunut: \(fi). "
            + "Avaa tiedosto taulukkolaskennassa ja tallenna se uudelleen.",
          sv: "a.xlsx: filens del xl/b.xml är skadad: \(sv). "
            + "Öppna filen i ett kalkylprogram och spara den på nytt.",
          en: "a.xlsx: its part xl/b.xml is damaged: \(en). "
            + "Open the file in a spreadsheet program and save it again.",
        )
    )
  }
}
