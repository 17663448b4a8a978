@testable import Workbooks

/// Reads the input as a file of each format; text that starts as XML is also read as each part of
/// a spreadsheet, since a changed archive seldom keeps its checksums.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  for name in ["form.csv", "form.md", "form"] {
    _ = try? readWorkbook(bytes, named: name)
  }
  if bytes.first == UInt8(ascii: "<") { readParts(bytes) }
  return 0
}

private func readParts(_ bytes: [UInt8]) {
  _ = try? Relationships(bytes, folder: "xl")
  _ = try? WorkbookPart(bytes)
  var context = CellContext()
  context.strings = (try? readSharedStrings(bytes)) ?? ["text"]
  context.formats = (try? CellFormats(bytes)) ?? .none
  var cellsLeft = 10_000
  var reader = SheetReader(bytes, named: "survey", context: context)
  try? reader.read(cellsLeft: &cellsLeft)
}
