/// Where rows of a catalogue come from; the raw value stands in the database and on command lines.
public enum CatalogueSource: String, CaseIterable, Codable, Sendable {
  /// The files that come with the program: code sets and example data.
  case bundled
  /// Opintopolku's public interface.
  case konfo
  /// Opintopolku's documents from the authoring side.
  case kouta
  case ptv
  case statfin
  case barometer
  /// Code sets and classifications.
  case codes
  /// Tables of our own, filled in with a spreadsheet.
  case csv
  case jod
}
