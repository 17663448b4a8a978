import CivilDates
import Foundation
import Interview
import Matching

@testable import CaseStore

/// A fresh folder for one test's store, removed with the value that names it.
final class StoreFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "luotsi-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
  }

  deinit {
    do {
      try FileManager.default.removeItem(at: url)
    } catch {
      print("Left behind \(url.path()): \(error)")
    }
  }

  var store: URL { url.appending(path: "cases.sqlite") }
  var path: String { store.path(percentEncoded: false) }

  func open() throws(StoreError) -> CaseDatabase { try CaseDatabase.openForPractice(at: store) }

  /// What lies in all of the folder's files, as raw bytes.
  func bytes() throws -> Data {
    try FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)
      .map { try Data(contentsOf: $0) }.reduce(Data(), +)
  }

  func permissions(of file: String) throws -> Int? {
    let attributes = try FileManager.default.attributesOfItem(
      atPath: url.appending(path: file).path(percentEncoded: false)
    )
    return attributes[.posixPermissions] as? Int
  }
}

/// `seconds` after an arbitrary moment in November 2026.
func moment(_ seconds: Double) -> Date { Date(timeIntervalSince1970: 1_795_503_600 + seconds) }

let halfWay = InterviewProgress(answered: 1, asked: 35)

extension CaseDatabase {
  static func openForPractice(
    at url: URL,
    patience: Double = 5,
  ) throws(StoreError) -> CaseDatabase {
    try openForPractice(at: url, time: moment(0), patience: patience)
  }

  func load(_ id: GuidanceCase.ID) throws(StoreError) -> GuidanceCase {
    try load(id, at: moment(0))
  }

  func deleteCase(_ id: GuidanceCase.ID) throws(StoreError) { try deleteCase(id, at: moment(0)) }

  /// Adds a real case with the code KIVI-1.
  func createSample() throws(StoreError) -> GuidanceCase.ID {
    try createCase(code: "KIVI-1", isExample: false, at: moment(0)).id
  }
}
