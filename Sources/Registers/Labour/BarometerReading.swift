import Catalogue
import CivilDates
import JSONDocuments
import Languages

/// The name under which the barometer's figures are kept.
public let barometerSource = "Työvoimabarometri"

/// Gathers Työvoimabarometri's documents, whose rows name occupations and regions by ids of its own.
///
/// The rows of `kohtaanto` come together with the lists of occupations (`/api/ammatit`), regions
/// (`/api/Paikka/regions`) and sectors (`/api/Toimiala`), in any order of the files. Rows do not say
/// of which occupation they are: their file's name does, by the occupation's id or its four digits,
/// or the object that holds them.
/// - SeeAlso: tyovoimabarometri.fi, `/api/Tyollisyys/kohtaanto/Ammatti/{id}/{yyyy-mm}`.
public struct BarometerGathering {
  /// A row of which the ids are not resolved yet.
  struct PendingRow {
    let place: DocumentPlace
    let occupation: String?
    let values: BarometerRow
  }

  var occupations: [String: BarometerOccupation] = [:]
  var regions: [String: RegionCode] = [:]
  var sectors: [String: Sector] = [:]
  var rows: [PendingRow] = []
  var problems: [PlacedProblem] = []

  public init() {}

  /// Takes in one document of a file.
  /// - Throws: `anotherKind` for what is none of the barometer's documents.
  public mutating func add(_ document: JSONValue, from place: DocumentPlace) throws(RecordProblem) {
    guard try !take(document, of: nil, from: place) else { return }
    let occupation = document.first(of: "ammattiId", "ammatti", "occupationId", "id")
    let lists = document.members.map(\.value).filter { $0.isArray }
    var taken = 0
    for row in lists.flatMap({ $0.elements.map { $0 } }) {
      taken += try take(row, of: occupation, from: place) ? 1 : 0
    }
    guard taken > 0 else { throw RecordProblem("", .anotherKind(found: nil)) }
  }

  /// Whether the value is a row or an entry of a list, by the members that it has.
  private mutating func take(
    _ value: JSONValue,
    of occupation: String?,
    from place: DocumentPlace,
  ) throws(RecordProblem) -> Bool {
    if value["groupingId"] != nil {
      let own = value.first(of: "ammattiId", "occupationId") ?? occupation
      let row = try BarometerRow(value, place: place, problems: &problems)
      rows.append(PendingRow(place: place, occupation: own, values: row))
      return true
    }
    guard let id = value.first(of: "id")?.lowercased(), let name = value["nimi"]?.text else {
      return false
    }
    if let code = value.first(of: "koodi") {
      if value["toimialaId"] != nil || code.count == 4 {
        occupations[id] = BarometerOccupation(value, code: code, name: name)
      } else if let region = RegionCode(padding: code) {
        regions[id] = region
      } else {
        let problem = RecordProblem("koodi", .unknownCode(code, set: "maakunta"))
        problems.append(PlacedProblem(file: place.file, line: place.line, problem))
      }
      return true
    }
    sectors[id] = Sector(barometer: name)
    return true
  }
}

struct BarometerOccupation {
  let code: OccupationCode
  let name: String
  let sector: String?

  init(_ value: JSONValue, code: String, name: String) {
    let padding = String(repeating: "0", count: max(0, 4 - code.count))
    self.code = OccupationCode(padding + code)
    self.name = name
    sector = value.first(of: "toimialaId")?.lowercased()
  }
}

extension Sector {
  /// The barometer numbers its sectors in their names: `7. Sosiaali-, terveys- ja hyvinvointiala`.
  init(barometer name: String) {
    let parts = name.split(separator: ".", maxSplits: 1)
    if parts.count == 2, let number = Int(parts[0]) {
      self.init(code: "\(number)", name: LocalizedText(fi: String(parts[1].trimmingBlanks)))
    } else {
      self.init(code: name, name: LocalizedText(fi: name))
    }
  }
}

extension RegionCode {
  /// Two digits, of which spreadsheets and numbers lose the first when it is 0.
  init?(padding code: String) {
    guard let number = Int(code), (1...99).contains(number), code.count <= 2 else { return nil }
    self.init(number < 10 ? "0\(number)" : "\(number)")
  }
}

extension JSONValue {
  /// The first of the members that is a text or a whole number, as a text.
  func first(of names: String...) -> String? {
    for name in names {
      guard let value = self[named: name] else { continue }
      if let text = value.text ?? value.whole.map(String.init) { return text }
    }
    return nil
  }
}
