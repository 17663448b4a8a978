import Languages

/// Reads a code set from a table: Ammattiluokitus 2010 (ISCO-08) or a set of Koodisto.
///
/// Codes may lack the zeros at their beginning; an occupation's level says how many there are. A
/// code without a name is kept.
/// - Throws: when the columns are of no code set.
public func readCodes(_ table: SeparatedTable) throws(TableFault) -> CodeReading {
  let rows = try NamedRows(table, wanted: [["koodiuri", "kunta_koodiuri"] + codeNames])
  var reading = CodeReading()
  var seen: Set<[String]> = []
  let isOccupations = rows.header.contains { ["level", "taso"].contains($0) }
  for row in rows.rows {
    do throws(RecordProblem) {
      let code = try isOccupations ? occupation(row) : koodisto(row)
      guard seen.insert([code.set, code.code]).inserted else {
        throw RecordProblem("", .repeated(code.code))
      }
      reading.codes.append(code)
    } catch {
      reading.problems.append(PlacedProblem(line: row.line, error))
    }
  }
  return reading
}

private let codeNames = ["code", "koodi", "koodiarvo", "isco4"]

private func occupation(_ row: NamedRows.Row) throws(RecordProblem) -> CodeRecord {
  guard let code = row["code", "koodi", "koodiarvo", "isco4"] else {
    throw RecordProblem("code", .missing)
  }
  let isCode = code.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "X") }
  guard let text = row["level", "taso"], let level = Int(text), (1...5).contains(level) else {
    throw RecordProblem("level", .notANumber(row["level", "taso"] ?? ""))
  }
  guard isCode, code.count <= level else {
    throw RecordProblem("code", .unknownCode(code, set: CodeRecord.isco))
  }
  let name = name(of: row)
  guard name != LocalizedText() else { throw RecordProblem("nimi", .missing) }
  return CodeRecord(
    set: CodeRecord.isco,
    code: padded(code, to: level),
    name: name,
    parent: row["parent"].map { padded($0, to: level - 1) },
  )
}

private func koodisto(_ row: NamedRows.Row) throws(RecordProblem) -> CodeRecord {
  let uri = row["koodiuri", "kunta_koodiuri"]
  guard let set = uri.flatMap(koodistoSet) ?? row["facet"] else {
    throw RecordProblem("koodiUri", .missing)
  }
  let named = uri.map { $0.split(separator: "#")[0] }.map { uri in
    koodistoSet(of: String(uri)) == nil ? String(uri) : String(uri.dropFirst(set.count + 1))
  }
  guard let code = row["koodiarvo", "koodi"] ?? named else {
    throw RecordProblem("koodiArvo", .missing)
  }
  return CodeRecord(
    set: set,
    code: digits(of: set).map { padded(code, to: $0) } ?? code,
    version: row["versio"].flatMap { Int($0) },
    name: name(of: row),
    parent: row["parent"] ?? row["maakunta"].map { padded($0, to: 2) },
  )
}

private func name(of row: NamedRows.Row) -> LocalizedText {
  LocalizedText(
    fi: row["nimi_fi", "name_fi", "nimi"],
    sv: row["nimi_sv", "name_sv"],
    en: row["nimi_en", "name_en"],
  )
}
