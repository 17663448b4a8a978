import Catalogue
import RepeatableNumbers

/// Names what a catalogue says: 16 hexadecimal digits, equal for equal content.
///
/// The order of rows and the snapshot's own `hash` have no part in it; the order inside an
/// offering's or an occupation's lists has. For rows under local knowledge see
/// ``Catalogue/LocalKnowledge/hash(over:)``.
public func contentHash(of snapshot: CatalogueSnapshot) -> String {
  var hash = FNV1a()
  hash.add(set: "field", snapshot.fields.map(\.canonicalCells))
  hash.add(set: "activity", snapshot.activities.map(\.canonicalCells))
  hash.add(set: "occupation", snapshot.occupations.map(\.canonicalCells))
  hash.add(set: "provider", snapshot.providers.map(\.canonicalCells))
  hash.add(set: "offering", snapshot.offerings.map(\.canonicalCells))
  hash.add(set: "labour", snapshot.labourDemand.map(\.canonicalCells))
  hash.add(set: "travel", snapshot.travelTimes.map(\.canonicalCells))
  hash.add(set: "unit", snapshot.units.map(\.canonicalCells))
  hash.add(set: "service", snapshot.services.map(\.canonicalCells))
  hash.add(set: "employer", snapshot.employerNeeds.map(\.canonicalCells))
  hash.add(set: "municipality", snapshot.municipalities.map(\.canonicalCells))
  return hash.hexadecimal
}

extension FNV1a {
  /// Adds rows in an order of their own; an absent cell differs from an empty one.
  fileprivate mutating func add(set name: String, _ rows: [[String?]]) {
    let lines = rows.map { cells in
      // The length before each cell keeps "ab", "c" apart from "a", "bc".
      cells.map { cell in cell.map { "\($0.utf8.count):\($0)" } ?? "-" }.joined(separator: ",")
    }
    for line in [name] + lines.sorted() { add("\(line)\n") }
  }
}
