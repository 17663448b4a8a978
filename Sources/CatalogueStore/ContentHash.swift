import Catalogue
import Languages
import RepeatableNumbers

/// Names what a catalogue says: 16 hexadecimal digits, equal for equal content.
///
/// The order of rows and the snapshot's own `hash` have no part in it; the order inside an
/// offering's or an occupation's lists has.
public func contentHash(of snapshot: CatalogueSnapshot) -> String {
  var hash = FNV1a()
  hash.add(set: "field", snapshot.fields.map(\.canonicalCells))
  hash.add(set: "activity", snapshot.activities.map(\.canonicalCells))
  hash.add(set: "occupation", snapshot.occupations.map(\.canonicalCells))
  hash.add(set: "provider", snapshot.providers.map(\.canonicalCells))
  hash.add(set: "offering", snapshot.offerings.map(\.canonicalCells))
  hash.add(set: "labour", snapshot.labourDemand.map(\.canonicalCells))
  hash.add(set: "travel", snapshot.travelTimes.map(\.canonicalCells))
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

extension LocalizedText {
  fileprivate var canonicalCells: [String?] { [fi, sv, en] }
}

extension Field {
  fileprivate var canonicalCells: [String?] { [id.rawValue] + name.canonicalCells }
}

extension Activity {
  fileprivate var canonicalCells: [String?] {
    [id.rawValue, field.rawValue] + name.canonicalCells
  }
}

extension Occupation {
  fileprivate var canonicalCells: [String?] {
    [id.rawValue] + name.canonicalCells
      + requirements.flatMap { [$0.activity.rawValue, String($0.importance)] }
  }
}

extension Provider {
  fileprivate var canonicalCells: [String?] { [id.rawValue] + name.canonicalCells + [oid] }
}

extension Offering {
  fileprivate var canonicalCells: [String?] { identityCells + entryCells + scheduleCells }

  private var identityCells: [String?] {
    [id.rawValue, kind.rawValue, field?.rawValue] + name.canonicalCells + [
      qualification?.rawValue, provider.rawValue, place, municipality.rawValue,
      occupations.map(\.rawValue).joined(separator: " "),
      teaches.map(\.rawValue).joined(separator: " "), String(isExample),
    ]
  }

  private var entryCells: [String?] {
    [
      teachingLanguage.rawValue, minimumLevel?.rawValue, languageSupport.map(String.init),
      entrySchooling?.rawValue, minimumAge.map(String.init), maximumAge.map(String.init),
      requiresJobseeker.map(String.init), hasSafetyConditions.map(String.init),
    ]
  }

  private var scheduleCells: [String?] {
    [
      start?.description, String(hasContinuousStart), applicationEnd?.description,
      durationMonths.map(String.init), modes.map(\.rawValue).joined(separator: " "),
      times.map(\.rawValue).joined(separator: " "), weeklyHours.map(String.init), String(isPaid),
    ]
  }
}

extension LabourDemand {
  fileprivate var canonicalCells: [String?] {
    [
      occupation.rawValue, region.rawValue, month.description, balance.rawValue, String(degree),
      unemployed.map(String.init), vacancies.map(String.init), source, String(isExample),
    ]
  }
}

extension TravelTime {
  fileprivate var canonicalCells: [String?] { [from.rawValue, to.rawValue, String(minutes)] }
}
