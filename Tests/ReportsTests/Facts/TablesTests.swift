import Foundation
import Testing

@testable import Reports

@Suite struct TablesTests {
  @Test func `a missing cell is empty, and an empty text is quoted`() {
    #expect(csvLine([nil, "", "a", nil]) == ",\"\",a,\r\n")
  }

  @Test func `commas, quotes, ends of lines and the end of data are quoted`() {
    #expect(
      csvLine(["a,b", "\"c\"", "d\ne", "f\r\ng", "\\.", "å b"])
        == "\"a,b\",\"\"\"c\"\"\",\"d\ne\",\"f\r\ng\",\"\\.\",å b\r\n"
    )
  }

  @Test func `a text of the catalogue comes on one line`() {
    #expect(onOneLine("a\r\n\\.\nb\u{0}c") == "a  \\. b c")
  }

  @Test func `the key of the client is a foreign key, and texts of SQL double their quotes`() {
    let creation = ClientTables.interest.definition.creation
    #expect(
      creation.contains(
        "FOREIGN KEY (export_id, client_id) REFERENCES luotsi_facts.client ON DELETE CASCADE"
      )
    )
    #expect(quoted("it's") == "'it''s'")
  }

  @Test func `every table and column stands in the manual with its type`() throws {
    let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let manual = try String(contentsOf: project.appending(path: "docs/facts.md"), encoding: .utf8)
    for table in FactsTables.definitions {
      for column in table.columns where column.name != "export_id" {
        let row = "| `\(table.name)` | `\(column.name)` | \(column.kind.type)"
        #expect(manual.contains(row), "\(row)")
      }
    }
    for view in factsViews { #expect(manual.contains("`\(view.name)`")) }
    for (index, step) in GeneralisationStep.order.enumerated() {
      let loss = step.loss == .coarser ? "coarser" : "NULL"
      #expect(manual.contains("\(index + 1). `\(step.column.rawValue)`: \(loss)"), "\(index + 1)")
    }
  }
}
