/// Sides without their values, as they are written: a text for each, and the names of people once.
///
/// A case has some hundred of them and is written after every answer; as an object each they would
/// take longer than everything else that a save does.
struct SideLines: Codable, Equatable {
  /// One side's account of itself.
  struct Line: Equatable {
    let field: CaseField
    let version: Version
    let at: Int64
    let by: String
  }

  private var people: [String] = []
  /// Version, time, the place of a name among ``people`` and the field, between blanks.
  private var sides: [String] = []

  init(_ lines: some Sequence<Line>) {
    var places: [String: Int] = [:]
    for line in lines {
      let place = places[line.by] ?? people.count
      if place == people.count {
        places[line.by] = place
        people.append(line.by)
      }
      sides.append("\(line.version.text) \(line.at) \(place) \(line.field.name)")
    }
  }

  /// In the order in which they were written; nil where one of them makes no sense.
  var lines: [Line]? {
    var lines: [Line] = []
    lines.reserveCapacity(sides.count)
    for side in sides {
      // By bytes: texts in plain ASCII need no look at what makes up a character.
      let parts = side.utf8.split(
        separator: UInt8(ascii: " "),
        maxSplits: 3,
        omittingEmptySubsequences: false,
      )
      guard parts.count == 4, let version = Version(text: Substring(parts[0])),
        let at = Int64(Substring(parts[1])), let place = Int(Substring(parts[2])),
        people.indices.contains(place), let field = CaseField(name: String(Substring(parts[3])))
      else { return nil }
      lines.append(Line(field: field, version: version, at: at, by: people[place]))
    }
    return lines
  }
}
