import Foundation
import Testing

@testable import LuotsiApp

/// A person's file of settings as a change leaves it.
@Suite final class SettingsFileTests {
  private let folder: URL
  private var file: URL { folder.appending(path: "luotsi/settings.json") }

  init() {
    folder = FileManager.default.temporaryDirectory.appending(path: "luotsi-\(UUID().uuidString)")
  }

  deinit {
    do {
      try FileManager.default.removeItem(at: folder)
    } catch {
      Issue.record("\(folder.path) was left behind: \(error)")
    }
  }

  private func place(_ text: String) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true,
    )
    try Data(text.utf8).write(to: file)
  }

  private var text: String {
    get throws { String(decoding: try Data(contentsOf: file), as: UTF8.self) }
  }

  @Test func `the first change makes the folder and a file with that change alone`() throws {
    try writeSettings([.theme: .text("plain")], to: file)
    #expect(try text == "{\n  \"theme\" : \"plain\"\n}\n")
  }

  @Test func `what else stands there stays, known or not`() throws {
    try place(#"{"keepMonths": 24, "later": {"list": [1, 2.5, null, "x"]}, "mouse": true}"#)
    try writeSettings([.mouse: .flag(false)], to: file)
    let members = try JSONDecoder().decode([String: SettingValue].self, from: Data(text.utf8))
    #expect(
      members == [
        "keepMonths": .number(24), "mouse": .flag(false),
        "later": .table(["list": .list([.number(1), .decimal(2.5), .nothing, .text("x")])]),
      ]
    )
  }

  @Test func `a link to a file elsewhere stays a link`() throws {
    try place("{}")
    let link = folder.appending(path: "link.json")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
    try writeSettings([.mouse: .flag(false)], to: link)
    #expect(try text == "{\n  \"mouse\" : false\n}\n")
    let kind = try FileManager.default.attributesOfItem(atPath: link.path)[.type]
    #expect(kind as? FileAttributeType == .typeSymbolicLink)
  }

  @Test func `nothing is left beside the file`() throws {
    try place("{}")
    try writeSettings([.mouse: .flag(false)], to: file)
    let names = try FileManager.default.contentsOfDirectory(
      atPath: file.deletingLastPathComponent().path
    )
    #expect(names == ["settings.json"])
  }

  @Test func `a file that is none of settings is left alone and named`() throws {
    try place("keepMonths = 12")
    let path = file.path(percentEncoded: false)
    let fault = #expect(throws: SettingsFault.self) {
      try writeSettings([.mouse: .flag(false)], to: file)
    }
    #expect(fault == .notSettings(path: path))
    #expect(
      fault.map(settingsSentence)?.en
        == "The setting holds only now: \(path) is no file of settings. Correct or remove it."
    )
    #expect(try text == "keepMonths = 12")
  }

  @Test func `a folder that cannot be made, and a file that cannot be read, are named`() throws {
    try place("{}")
    let below = file.appending(path: "luotsi/settings.json")
    let unwritable = #expect(throws: SettingsFault.self) {
      try writeSettings([.mouse: .flag(false)], to: below)
    }
    #expect(
      unwritable.map(settingsSentence)?.en
        == "The setting holds only now: the file \(below.path(percentEncoded: false)) cannot be "
        + "written. Check the folder's permissions and the space on the disk."
    )
    let isFolder = folder.appending(path: "luotsi")
    let unreadable = #expect(throws: SettingsFault.self) {
      try writeSettings([.mouse: .flag(false)], to: isFolder)
    }
    #expect(
      unreadable.map(settingsSentence)?.en
        == "The setting holds only now: the file \(isFolder.path(percentEncoded: false)) cannot "
        + "be read. Check its permissions."
    )
  }
}
