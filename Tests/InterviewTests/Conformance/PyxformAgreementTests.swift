import Foundation
import Testing

@testable import Interview

private let project = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
private let conformance = project.deletingLastPathComponent()
  .appending(path: "shared/conformance/forms")

/// pyxform as `.ci/pyxform` installs it; without it these tests are skipped, and say so.
private let pyxform = project.appending(path: ".build/pyxform")
private let hasPyxform = FileManager.default.fileExists(
  atPath: pyxform.appending(path: "pyxform").path
)
private let hasConformance = FileManager.default.fileExists(atPath: conformance.path)

private struct Outline: Decodable {
  struct Node: Decodable, Hashable {
    let path: String
    let type: String
    let list: String?
  }

  let path: String
  let accepted: Bool
  let warnings: [String]?
  let nodes: [Node]?
  let references: [String: String]?
}

/// What pyxform makes of the forms.
private func outlines(_ forms: [URL]) throws -> [Outline] {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  let script = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "pyxform_outline.py")
  process.arguments = ["python3", script.path] + forms.map(\.path)
  process.environment = ProcessInfo.processInfo.environment
    .merging(["PYTHONPATH": pyxform.path]) { _, ours in ours }
  let output = Pipe()
  process.standardOutput = output
  try process.run()
  let data = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  try #require(process.terminationStatus == 0)
  return try JSONDecoder().decode([Outline].self, from: data)
}

extension Form {
  fileprivate func path(of field: Int) -> String {
    let field = fields[field]
    return (field.parent.map(path(of:)) ?? "") + "/" + field.name
  }

  fileprivate var outline: Set<Outline.Node> {
    Set(
      fields.indices.dropFirst().map { index in
        let path = path(of: index)
        switch fields[index].kind {
        case .root, .group: return Outline.Node(path: path, type: "group", list: nil)
        case .repeatGroup: return Outline.Node(path: path, type: "repeat", list: nil)
        case .question(let question):
          return Outline.Node(
            path: path,
            type: questions[question].type.rawValue,
            list: questions[question].list,
          )
        }
      }
    )
  }
}

@Suite(.enabled(if: hasPyxform, "pyxform is not installed: run .ci/pyxform"))
struct PyxformAgreementTests {
  @Test func `pyxform converts our own form without a warning and reads it as we do`() throws {
    let folder = project.appending(path: "Resources/forms/alkukartoitus")
    let outline = try #require(try outlines([folder]).first)
    #expect(outline.accepted)
    #expect(outline.warnings == [])
    try expectAgreement(outline)
  }

  @Test(.enabled(if: hasConformance, "the conformance forms are not beside the project"))
  func `every form that pyxform accepts has the same names, types, lists and paths here`() throws {
    let forms = try FileManager.default
      .contentsOfDirectory(at: conformance, includingPropertiesForKeys: nil)
      .filter { $0.lastPathComponent != "README.md" }
      .sorted { $0.path < $1.path }
    let accepted = try outlines(forms).filter(\.accepted)
    #expect(accepted.count >= 10)
    for outline in accepted { try expectAgreement(outline) }
  }

  private func expectAgreement(_ outline: Outline) throws {
    let reading = try readForm(at: URL(filePath: outline.path))
    let name = URL(filePath: outline.path).lastPathComponent
    let form = try #require(reading.form, "\(name): \(reading.findings)")
    let theirs = Set(try #require(outline.nodes))
    let missing = theirs.subtracting(form.outline).map { "\($0)" }.sorted()
    let additional = form.outline.subtracting(theirs).map { "\($0)" }.sorted()
    #expect(missing == [], "\(name): only in pyxform")
    #expect(additional == [], "\(name): only here")
    for (reference, path) in try #require(outline.references) {
      let ours = form.fields.indices.filter { form.fields[$0].name == reference }
        .map { form.path(of: $0) }
      #expect(ours.contains(path), "\(name): ${\(reference)}")
    }
  }
}
