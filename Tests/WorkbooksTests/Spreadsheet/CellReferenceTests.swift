import Testing

@testable import Workbooks

struct CellReferenceTests {
  @Test(arguments: [
    ("A1", 0, 0), ("B12", 11, 1), ("AA3", 2, 26), ("XFD1048576", 1_048_575, 16_383),
  ])
  func `a reference names a row and a column and can be written again`(
    text: String,
    row: Int,
    column: Int,
  ) {
    let reference = CellReference(text)
    #expect(reference == CellReference(row: row, column: column))
    #expect(reference?.text == text)
  }

  @Test(arguments: ["", "A", "1", "A0", "1A", "A1B", "XFE1", "A1048577", "a1", "$A$1"])
  func `anything else is no reference`(text: String) {
    #expect(CellReference(text) == nil)
  }
}
