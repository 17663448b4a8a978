import Foundation
import Testing

@testable import Workbooks

/// Runs a test in a new folder `kysely` with those files, and removes it afterwards.
private func inFolder(_ files: [String: String], _ test: (URL) throws -> Void) throws {
  let parent = URL.temporaryDirectory.appending(path: "workbooks-\(UUID().uuidString)")
  let folder = parent.appending(path: "kysely")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: parent) }
  for (name, content) in files {
    try Data(content.utf8).write(to: folder.appending(path: name))
  }
  try test(folder)
}

struct CSVFolderTests {
  @Test func `every file of the form in the folder is a sheet`() throws {
    let files = [
      "survey.csv": "type,name\n\ntext,a\n", "Choices.CSV": "list_name,name\n",
      "external_choices.csv": "list_name\n", "kunnat.csv": "name\n",
    ]
    try inFolder(files) { folder in
      let book = try readWorkbook(at: folder)
      #expect(book.name == "kysely")
      #expect(book.folder == folder)
      #expect(book.sheets.map(\.name) == ["survey", "choices", "external_choices"])
      #expect(book.sheets[0].rows == [["type", "name"], [], ["text", "a"]])
    }
  }

  @Test func `a folder without survey is refused`() throws {
    try inFolder(["choices.csv": "name"]) { folder in
      let path = folder.path(percentEncoded: false)
      #expect(throws: WorkbookError.noSurvey(folder: path)) { try readWorkbook(at: folder) }
    }
  }

  @Test func `a mistake in one file names that file`() throws {
    try inFolder(["survey.csv": "type", "settings.csv": "\"a"]) { folder in
      let path = folder.appending(path: "settings.csv").path(percentEncoded: false)
      let error = CSVError(.unterminatedQuote, row: 1, line: 1, column: 1)
      #expect(throws: WorkbookError.badTable(file: path, error)) { try readWorkbook(at: folder) }
    }
  }

  @Test func `a file is read where it lies, and its folder is known`() throws {
    try inFolder(["lomake ä.v2.md": "| survey |\n| | type | name |\n"]) { folder in
      let book = try readWorkbook(at: folder.appending(path: "lomake ä.v2.md"))
      #expect(book.name == "lomake ä.v2")
      #expect(book.folder?.lastPathComponent == "kysely")
    }
  }

  @Test func `a missing file is refused`() throws {
    try inFolder([:]) { folder in
      let file = folder.appending(path: "a.xlsx")
      let path = file.path(percentEncoded: false)
      #expect(throws: WorkbookError.missing(file: path)) { try readWorkbook(at: file) }
    }
  }

  // Root may read everything, so there is nothing to see.
  @Test(.enabled(if: geteuid() != 0))
  func `a file or folder that may not be read is refused`() throws {
    try inFolder(["survey.csv": "type"]) { folder in
      let file = folder.appending(path: "survey.csv").path(percentEncoded: false)
      let path = folder.path(percentEncoded: false)
      chmod(file, 0)
      #expect(throws: WorkbookError.notPermitted(file: file)) { try readWorkbook(at: folder) }
      chmod(path, 0)
      #expect(throws: WorkbookError.notPermitted(file: path)) { try readWorkbook(at: folder) }
      chmod(path, 0o700)
    }
  }

  @Test func `an endless file is read no further than the limit`() {
    #expect(throws: WorkbookError.overLimit(file: "/dev/zero", sheet: nil, .fileBytes)) {
      try readWorkbook(at: URL(filePath: "/dev/zero"))
    }
  }
}
