import Catalogue
import Languages

/// Reads ESCO's CSV of occupations, of which there is one file a language.
///
/// `language` is that of the labels where their columns do not say it, as the official ones never do.
/// - Throws: when the columns are not ESCO's.
/// - SeeAlso: esco.ec.europa.eu, the download in CSV, `occupations_fi.csv`.
public func readEsco(
  _ table: SeparatedTable,
  language: Language,
) throws(TableFault) -> EscoReading {
  let named: [(Language, String)] = Language.allCases.map { ($0, "preferredlabel_\($0.rawValue)") }
  let wanted = ["preferredlabel"] + named.map(\.1)
  let rows = try NamedRows(table, wanted: [["concepturi"], wanted])
  let said = named.first { rows.header.contains($0.1) }?.0
  var reading = EscoReading()
  var seen: Set<String> = []
  for row in rows.rows {
    do throws(RecordProblem) {
      let concept = try concept(row, language: said ?? language, isNamed: said != nil)
      guard seen.insert(concept.uri).inserted else {
        throw RecordProblem("", .repeated(concept.uri))
      }
      reading.concepts.append(concept)
    } catch {
      reading.problems.append(PlacedProblem(line: row.line, error))
    }
  }
  return reading
}

private func concept(
  _ row: NamedRows.Row,
  language: Language,
  isNamed: Bool,
) throws(RecordProblem) -> EscoConcept {
  let ending = isNamed ? "_\(language.rawValue)" : ""
  guard let uri = row["concepturi"] else { throw RecordProblem("conceptUri", .missing) }
  guard let text = row["preferredlabel\(ending)"] else {
    throw RecordProblem("preferredLabel", .missing)
  }
  var occupation: OccupationCode?
  if let group = row["iscogroup"] {
    let code = padded(group.hasPrefix("C") ? String(group.dropFirst()) : group, to: 4)
    guard code.count == 4, Int(code) != nil else {
      throw RecordProblem("iscoGroup", .unknownCode(group, set: CodeRecord.isco))
    }
    occupation = OccupationCode(code)
  }
  let others = row["altlabels\(ending)"] ?? ""
  return EscoConcept(
    uri: uri,
    kind: row["concepttype"] ?? "Occupation",
    occupation: occupation,
    code: row["code"],
    label: LocalizedText(text, in: language),
    otherLabels: [
      language: others.split { $0.isNewline || $0 == "|" }.map { String($0.trimmingBlanks) }
    ].filter { !$0.value.isEmpty },
  )
}

extension LocalizedText {
  fileprivate init(_ text: String, in language: Language) {
    self.init()
    switch language {
    case .fi: fi = text
    case .sv: sv = text
    case .en: en = text
    }
  }
}
