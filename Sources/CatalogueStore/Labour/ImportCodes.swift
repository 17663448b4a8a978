import Foundation
import GRDB
import JSONDocuments
import Languages
import Registers

/// Imports code sets: Ammattiluokitus 2010, ESCO's occupations and Koodisto's sets.
func importCodes(
  _ files: InputFiles,
  into session: ImportSession,
  progress: (Int) throws -> Void,
) throws {
  try readMixedFiles(files, progress: progress) { file in
    do {
      if isEsco(file.table) {
        try importEsco(file, into: session)
      } else {
        try importCodeTable(file, into: session)
      }
    } catch let fault as TableFault {
      try session.leaveOut(fault, of: file)
    }
  } documents: { place, value, text in
    let code: CodeRecord
    do throws(RecordProblem) {
      code = try readKoodistoCode(value)
    } catch {
      return session.leaveOut(error, id: nil, at: place)
    }
    let arrival = try session.keep(code.set, id: code.code, original: text.bytes, at: place)
    guard let number = arrival.toWrite else { return }
    try keep([code], document: number, in: session.db)
  }
}

private func isEsco(_ table: SeparatedTable) -> Bool {
  table.rows[0].cells.contains { $0.lowercased() == "concepturi" }
}

private func importEsco(_ file: TableFile, into session: ImportSession) throws {
  // ESCO names its files by language: `occupations_sv.csv`.
  let ending = file.name.lowercased().split { $0 == "_" || $0 == "." }
  let language = Language.allCases.first { ending.contains(Substring($0.rawValue)) } ?? .en
  let reading = try readEsco(file.table, language: language)
  session.leaveOut(reading.problems, of: file.path)
  guard !reading.concepts.isEmpty else { return }
  let spoken = reading.concepts.first?.label
  let said = Language.allCases.first { code in
    switch code {
    case .fi: spoken?.fi != nil
    case .sv: spoken?.sv != nil
    case .en: spoken?.en != nil
    }
  }
  guard let number = try keep(file, as: "esco \((said ?? language).rawValue)", in: session) else {
    return
  }
  try keep(reading.concepts, document: number, in: session.db)
}

private func importCodeTable(_ file: TableFile, into session: ImportSession) throws {
  let reading = try readCodes(file.table)
  session.leaveOut(reading.problems, of: file.path)
  guard let first = reading.codes.first,
    let number = try keep(file, as: "codes \(first.set)", in: session)
  else { return }
  try keep(reading.codes, document: number, in: session.db)
}

/// The number of the file's document; nil where it stood earlier in the same import.
private func keep(_ file: TableFile, as kind: String, in session: ImportSession) throws -> Int? {
  let place = DocumentPlace(file: file.path, line: 1)
  return try file.bytes.withUnsafeBytes { bytes in
    try session.keep(kind, id: file.name, original: bytes, at: place).number
  }
}
