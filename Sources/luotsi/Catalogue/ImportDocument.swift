import CatalogueStore
import Foundation

/// An import as `luotsi-import/1`: UTF-8 JSON with sorted keys.
func importDocument(_ report: ImportReport, isTrial: Bool) throws -> Data {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  return try encoder.encode(ImportDocument(report, isTrial: isTrial))
}

private struct ImportDocument: Encodable {
  struct Count: Encodable {
    let kind: String
    let read: Int
    let added: Int
    let changed: Int
    let unchanged: Int
    let removed: Int
  }

  struct LeftOut: Encodable {
    let file: String
    let line: Int
    let id: String?
    let path: String
    let message: String
  }

  struct Field: Encodable {
    let name: String
    let before: String?
    let after: String?
  }

  struct Difference: Encodable {
    let subject: String
    let id: String
    let name: String?
    let change: String
    let fields: [Field]
  }

  let schema = "luotsi-import/1"
  let source: String
  let trial: Bool
  let files: [String]
  let ignored: [String]
  let counts: [Count]
  let leftOutCount: Int
  let leftOut: [LeftOut]
  let notOffered: [String: Int]
  let servicesGivenWay: Int
  let differences: [Difference]

  init(_ report: ImportReport, isTrial: Bool) {
    source = report.source.rawValue
    trial = isTrial
    files = report.files
    ignored = report.ignored
    counts = report.counts.map {
      Count(
        kind: $0.kind,
        read: $0.read,
        added: $0.added,
        changed: $0.changed,
        unchanged: $0.unchanged,
        removed: $0.removed,
      )
    }
    leftOutCount = report.leftOutCount
    leftOut = report.leftOut.map {
      LeftOut(
        file: $0.place.file,
        line: $0.place.line,
        id: $0.id,
        path: $0.problem.path,
        message: $0.problem.description,
      )
    }
    notOffered = Dictionary(
      uniqueKeysWithValues: report.notOffered.map { ($0.key.rawValue, $0.value) }
    )
    servicesGivenWay = report.servicesGivenWay
    differences = report.differences.map(Difference.init)
  }
}

extension ImportDocument.Difference {
  init(_ difference: CatalogueDifference) {
    subject = difference.subject.rawValue
    id = difference.id
    name = difference.name
    switch difference.change {
    case .added:
      change = "added"
      fields = []
    case .removed:
      change = "removed"
      fields = []
    case .changed(let changed):
      change = "changed"
      fields = changed.map {
        ImportDocument.Field(name: $0.name, before: $0.before, after: $0.after)
      }
    }
  }
}
