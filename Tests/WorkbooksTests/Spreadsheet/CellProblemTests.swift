import Languages
import Testing

@testable import Workbooks

struct CellProblemTests {
  @Test(arguments: [
    (#"<c r="B3"><f>1+1</f></c>"#, CellProblem.formulaWithoutValue),
    (#"<c r="B3"><f>1+1</f><v/></c>"#, .formulaWithoutValue),
    (#"<c r="B3" t="e"><v>#REF!</v></c>"#, .errorValue("#REF!")),
    (#"<c r="B3"><v>viisi</v></c>"#, .notANumber("viisi")),
    (#"<c r="B3"><v>0x10</v></c>"#, .notANumber("0x10")),
    (#"<c r="B3"><v>nan</v></c>"#, .notANumber("nan")),
    (
      "<c r=\"B3\"><v>\(String(repeating: "x", count: 41))</v></c>",
      .notANumber(String(repeating: "x", count: 40) + "…"),
    ),
    (#"<c r="B3"><v>1234567890123456</v></c>"#, .longNumber("1234567890123456")),
  ])
  func `a cell that cannot be taken as it is becomes a problem with its place`(
    cell: String,
    expected: CellProblem,
  ) throws {
    #expect(
      try TestSpreadsheet.survey(cell).read().problems == [
        WorkbookProblem(
          sheet: "survey",
          row: 3,
          column: "B",
          code: expected.code,
          message: expected.message,
          suggestion: expected.suggestion,
        )
      ]
    )
  }

  @Test func `a formula whose stored value is the empty text is no problem`() throws {
    let form = TestSpreadsheet.survey(#"<c r="A1" t="str"><f>IF(1,"")</f><v></v></c>"#)
    #expect(try form.read().problems.isEmpty)
    #expect(try form.rows().isEmpty)
  }

  @Test func `merged cells are reported when they hold a value, and only the first has it`() throws
  {
    let form = TestSpreadsheet.survey(
      #"<c r="A2" t="str"><v>text</v></c><c r="B2" t="str"><v>nimi</v></c>"#,
      after: #"<mergeCells><mergeCell ref="A2:A4"/><mergeCell ref="C7:D7"/></mergeCells>"#,
    )
    let book = try form.read()
    #expect(book.sheets[0].rows == [[], ["text", "nimi"]])
    #expect(book.problems.map(\.code) == ["merged-cells"])
    #expect(book.problems[0].message.en == "The cells A2:A4 are merged: only A2 has the value.")
  }

  @Test func `cells of sheets that are no part of the form are not reported`() throws {
    let form = TestSpreadsheet(sheets: [
      ("survey", "<sheetData/>"),
      ("Muistio", #"<sheetData><c r="A1" t="e"><v>#N/A</v></c></sheetData>"#),
    ])
    #expect(try form.read().problems.isEmpty)
  }

  @Test func `a hundred problems of a sheet are listed, then one that there are more`() throws {
    let cells = (1...300).map { "<c r=\"A\($0)\" t=\"e\"><v>#N/A</v></c>" }.joined()
    let problems = try TestSpreadsheet.survey(cells).read().problems
    #expect(problems.count == 101)
    #expect(problems[100].code == "more-problems")
    #expect(problems[100].row == 101)
    #expect(
      problems[100].message.en == "From this row on there are more problems, which are not listed."
    )
  }

  @Test(arguments: [
    (
      CellProblem.formulaWithoutValue,
      "The formula of this cell has no stored value, so the cell is blank.",
      "Open the file in a spreadsheet program and save it, or type the value.",
    ),
    (
      .errorValue("#REF!"), "The value of this cell is the error #REF!, so the cell is blank.",
      "Correct the formula, or type the value.",
    ),
    (
      .notANumber("viisi"), "This cell should be a number but holds 'viisi'.",
      "Format the cell as text and type the value again.",
    ),
    (
      .notADate("-5"), "This cell is formatted as a date, but -5 is no day.",
      "Format the cell as text and type the value again.",
    ),
    (
      .longNumber("1234567890123456"),
      "The number 1234567890123456 has more digits than a spreadsheet keeps.",
      "Format the cell as text and check the digits.",
    ),
    (
      .mergedCells("A2:A4", first: "A2"), "The cells A2:A4 are merged: only A2 has the value.",
      "Unmerge the cells and fill in each of them.",
    ),
  ])
  func `a problem says what is wrong and what to do`(
    problem: CellProblem,
    message: String,
    suggestion: String,
  ) {
    #expect(problem.message.en == message)
    #expect(problem.suggestion.en == suggestion)
  }

  @Test func `problems are worded in Finnish and Swedish too`() {
    let merged = CellProblem.mergedCells("A2:A4", first: "A2")
    #expect(merged.message.fi == "Solut A2:A4 on yhdistetty: vain solussa A2 on arvo.")
    #expect(merged.message.sv == "Cellerna A2:A4 är sammanfogade: bara A2 har ett värde.")
    #expect(merged.suggestion.fi == "Pura yhdistäminen ja täytä jokainen solu.")
    #expect(merged.suggestion.sv == "Dela upp cellerna och fyll i var och en.")
  }
}
