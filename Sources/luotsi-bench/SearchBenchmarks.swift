import Catalogue
import CatalogueStore
import CivilDates
import Foundation

/// Words typed key by key into the search over `rows` offerings: each key is one search; and
/// decisions about a link of the qualification that most of them have, each written with its words.
func measureCatalogueSearch(
  _ subject: Subject,
  name: String,
  rows: Int,
) throws -> [Measurement] {
  var catalogue = try nationalCatalogue(subject, rows: rows)
  let counts = Dictionary(grouping: catalogue.offerings.compactMap(\.qualification), by: \.self)
  guard let commonest = counts.max(by: { $0.value.count < $1.value.count })?.key,
    let occupation = catalogue.occupations.first?.id
  else { preconditionFailure("a catalogue that has qualifications and occupations") }
  catalogue.offerings = catalogue.offerings.map {
    $0.qualification == commonest ? $0.withoutOccupations() : $0
  }
  guard let today = CivilDate("2026-11-24") else { preconditionFailure("a day that is") }
  let folder = FileManager.default.temporaryDirectory.appending(path: "luotsi-\(UUID())")
  let database = try CatalogueDatabase.open(at: folder.appending(path: "catalogue.sqlite"))
  try database.replaceContents(with: catalogue, from: "generated", importedOn: today)
  var found = 0
  var first: [Double] = []
  let keys = try texts.flatMap { text in
    try (0..<5).flatMap { _ in
      try (1...text.count).map { length in
        let typed = String(text.prefix(length))
        let time = try milliseconds { found += try database.rows(matching: typed).rows.count }
        if length == 1 { first.append(time) }
        return time
      }
    }
  }
  let link = QualificationLink(
    QualificationLink.ID(commonest, occupation),
    weight: 500,
    origin: .official,
  )
  let decisions = try (0..<20).flatMap { _ in
    try [LocalChange.putLink(link), .removeLink(link.id)].map { change in
      try milliseconds { try database.change([change]) }
    }
  }
  try FileManager.default.removeItem(at: folder)
  precondition(found > 0, "nothing was found")
  return [
    Measurement(name, unit: "ms", samples: keys),
    Measurement(name + "-first-letter", unit: "ms", samples: first),
    Measurement(name + "-decision", unit: "ms", samples: decisions),
  ]
}

private let texts = [
  "lähihoitaja kerava", "perustutkinto vantaa", "siivous oppisopimus", "kokki", "närvårdare",
  "suomen kieli ilta", "5321", "varia hiekkaharju", "apprenticeship", "hämeenkylä",
]
