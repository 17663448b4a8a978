import Testing

@testable import Workbooks

struct SheetTests {
  @Test func `cells stand where their references say, and gaps are blank`() throws {
    let cells = """
      <row r="2"><c r="C2"><v>1</v></c></row>\
      <row r="5" hidden="1"><c r="A5"><v>2</v></c></row>
      """
    #expect(try TestSpreadsheet.survey(cells).rows() == [[], ["", "", "1"], [], [], ["2"]])
  }

  @Test func `cells and rows without references follow one another`() throws {
    let cells = """
      <row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c/><c><v>3</v></c></row>
      """
    #expect(try TestSpreadsheet.survey(cells).rows() == [["1", "2"], [], ["", "3"]])
  }

  @Test func `a cell outside any row stands in the first`() throws {
    #expect(try TestSpreadsheet.survey("<c><v>1</v></c>").rows() == [["1"]])
  }

  @Test func `rows in the wrong order are put in the right one`() throws {
    let cells = """
      <row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row>\
      <row r="1"><c r="A1"><v>1</v></c></row>
      """
    #expect(try TestSpreadsheet.survey(cells).rows() == [["1"], ["3", "4"]])
  }

  @Test func `cells that are only formatted take no room`() throws {
    let cells = #"<c r="A1"><v>1</v></c><c r="XFD1048576" s="4"/>"#
    #expect(try TestSpreadsheet.survey(cells).rows() == [["1"]])
  }

  @Test func `sheets keep their order and names, hidden ones too`() throws {
    let form = TestSpreadsheet(sheets: [
      ("Survey", "<sheetData/>"), ("R&amp;D ", "<sheetData/>"),
      ("choices\" state=\"hidden", #"<sheetData><c r="A1"><v>1</v></c></sheetData>"#),
    ])
    let sheets = try form.read().sheets
    #expect(sheets.map(\.name) == ["Survey", "R&D ", "choices"])
    #expect(sheets[2].rows == [["1"]])
  }

  @Test func `two sheets of one name are both read and reported`() throws {
    let form = TestSpreadsheet(sheets: [("survey", ""), (" Survey", "")])
    let book = try form.read()
    #expect(book.sheets.count == 2)
    #expect(book.problems.map(\.message.en) == ["Another sheet has the same name ' Survey'."])
    #expect(book.problems.map(\.suggestion.en) == ["Join them, or remove one."])
    #expect(book.problems.map(\.message.fi) == ["Toisella taulukolla on sama nimi ' Survey'."])
    #expect(book.problems.map(\.message.sv) == ["Ett annat blad har samma namn ' Survey'."])
  }

  @Test func `extensions after the cells are passed over`() throws {
    let after = "<extLst><ext><x14:c r=\"A1\"><xm:f>1</xm:f><v>9</v></x14:c></ext></extLst>"
    #expect(try TestSpreadsheet.survey("<c r=\"A1\"><v>1</v></c>", after: after).rows() == [["1"]])
  }

  @Test func `the name of the file stands in for an id, and bytes have no folder`() throws {
    let book = try TestSpreadsheet.survey("").read()
    #expect(book.name == "form")
    #expect(book.folder == nil)
  }
}

struct SheetPlacesTests {
  /// A file whose parts have other names and prefixes than Excel gives them.
  private func unusual(target: String) -> [UInt8] {
    var zip = ZipWriter()
    zip.add("_rels/.rels", relationships([("r1", "officeDocument", "/book/main.xml")]))
    zip.add(
      "book/main.xml",
      """
      \u{FEFF}<?xml version="1.0" encoding="UTF-8" standalone="yes"?><!-- own -->
      <x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheets>
      <x:sheet name='survey' sheetId='1' rel:id='a'/></x:sheets></x:workbook>
      """,
    )
    zip.add("book/_rels/main.xml.rels", relationships([("a", "worksheet", target)]))
    zip.add(
      "cells/one.xml",
      """
      <x:worksheet><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>type</x:t></x:is>
      </x:c></x:row></x:sheetData></x:worksheet>
      """,
    )
    return zip.archive
  }

  @Test(arguments: ["/cells/one.xml", "../cells/one.xml", "./../cells/./one.xml"])
  func `parts are found by their relationships, with any prefix and without shared strings`(
    target: String
  ) throws {
    let book = try readWorkbook(unusual(target: target), named: "form.xlsx")
    #expect(book.sheets == [WorkbookSheet(name: "survey", rows: [["type"]])])
  }
}
