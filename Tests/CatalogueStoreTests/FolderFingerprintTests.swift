import Foundation
import Testing

@testable import CatalogueStore

@Suite struct FolderFingerprintTests {
  @Test func `a fingerprint follows the bytes of the CSV files and nothing else`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
    let file = folder.appending(path: "travel.csv")
    try Data("from,to\n".utf8).write(to: file)
    let first = try folderFingerprint(of: [folder])
    try Data("notes".utf8).write(to: folder.appending(path: "SOURCES.md"))
    #expect(try folderFingerprint(of: [folder]) == first)
    try Data("from,To\n".utf8).write(to: file)
    #expect(try folderFingerprint(of: [folder]) != first)
  }

  @Test func `a folder that is not there is named`() {
    let missing = URL(filePath: "/nowhere/catalogue")
    #expect(throws: CatalogueError(.unreadableFile, path: "/nowhere/catalogue")) {
      try folderFingerprint(of: [missing])
    }
  }
}
