import Foundation

extension LocalFileKind {
  /// A file to start from: the columns and one row that is an example, in UTF-8 with a byte order
  /// mark and semicolons, which spreadsheets in Finland open as a table.
  public var template: Data {
    let cells = columns.map { exampleCells[$0, default: ""] }
    let lines = [columns, cells].map { $0.joined(separator: ";") + "\r\n" }
    return Data(("\u{FEFF}" + lines.joined()).utf8)
  }

  private var exampleCells: [String: String] {
    switch self {
    case .trainings:
      [
        "id": "example-workshop", "kind": "workshop", "name_fi": "Esimerkkipaja",
        "provider_name": "Esimerkkipajan järjestäjä", "municipality": "092",
        "teaching_language": "fi", "continuous_start": "1", "example": "1",
      ]
    case .employers:
      [
        "id": "example-employer", "employer": "Esimerkki Oy", "occupation": "9112",
        "municipality": "092", "work_language": "fi", "weekly_hours": "37,5",
        "start": "11.1.2027", "places": "1", "apprenticeship": "1", "example": "1",
      ]
    case .services:
      [
        "id": "example-service", "kind": "ohjaamo", "name_fi": "Esimerkkipalvelu",
        "runner_fi": "Esimerkkikaupunki", "municipalities": "092", "source": "esimerkki",
        "example": "1",
      ]
    case .links:
      [
        "qualification": "381141", "occupation": "9112", "weight": "800", "origin": "advisor",
        "verdict": "accepted", "reviewed_by": "N.N.", "reviewed_on": "30.11.2026",
      ]
    case .overlays:
      [
        "qualification": "381141", "topic": "minimum_level", "value": "A2.2",
        "note": "esimerkki: oppilaitoksen sivu", "stated_by": "N.N.", "stated_on": "30.11.2026",
      ]
    case .providers: ["id": "example-provider", "name_fi": "Esimerkkikoulu"]
    }
  }
}
