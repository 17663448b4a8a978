import Testing

@testable import Workbooks

struct LimitSentenceTests {
  @Test(arguments: [
    (
      Limit.fileBytes,
      "The file is larger than 50 megabytes. Remove pictures and unneeded sheets.",
    ),
    (
      .partBytes,
      "The content unpacks to over 64 megabytes. Remove unneeded sheets and formats.",
    ),
    (
      .unpackedBytes,
      "The content unpacks to over 128 megabytes. Remove unneeded sheets and formats.",
    ),
    (
      .packingRatio,
      "The content grows more than 100 times by unpacking, so it is not unpacked. "
        + "Copy the form's cells into a new file.",
    ),
    (.sheets, "There are more than 200 sheets. Remove unneeded sheets."),
    (
      .rows,
      "There are more than 100\u{A0}000 rows. Delete cells below blank rows, or split the sheet.",
    ),
    (
      .columns,
      "There are more than 1\u{A0}000 columns. Delete the cells to the right of the table.",
    ),
    (.cells, "There are more than 2\u{A0}000\u{A0}000 cells. Remove unneeded sheets and cells."),
    (
      .cellCharacters,
      "A cell has more than 32\u{A0}767 characters. Shorten the text or split the question.",
    ),
    (.depth, "The file nests more than 64 levels deep. Save it again."),
  ])
  func `a limit is named with its number and what to do`(limit: Limit, sentence: String) {
    #expect(limit.sentence.en == sentence)
  }

  @Test func `limits are worded in Finnish and Swedish too`() {
    #expect(
      Limit.rows.sentence.fi
        == "Rivejä on yli 100\u{A0}000. Poista tyhjien rivien alla olevat solut tai jaa taulukko."
    )
    #expect(
      Limit.rows.sentence.sv
        == "Det finns fler än 100\u{A0}000 rader. "
        + "Ta bort celler under tomma rader eller dela bladet."
    )
  }
}
