import Catalogue
import CivilDates
import Foundation
import Languages

/// One row under its column names, and readings of its cells that say what is wrong with them.
///
/// Blanks at the ends of a cell have no meaning. An empty cell is nil: not stated.
struct CSVRow<Column: CaseIterable & Hashable & RawRepresentable<String>> {
  private let file: String
  let line: Int
  private let cells: [String: String]

  init(_ record: CSVRecord, header: [String], file: String) throws(LeftOutRow) {
    self.file = file
    line = record.line
    var cells: [String: String] = [:]
    for (name, cell) in zip(header, record.cells) {
      let text = cell.drop(while: \.isWhitespace)
      if let end = text.lastIndex(where: { !$0.isWhitespace }) {
        cells[name] = String(text[...end])
      }
    }
    self.cells = cells
    guard record.cells.count == header.count else {
      throw leftOut(nil, .cellCount(found: record.cells.count, expected: header.count))
    }
  }

  /// The cells that are filled, under their columns' names, as JSON.
  func written() throws(LeftOutRow) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(cells), as: UTF8.self)
    } catch {
      throw leftOut(nil, .notInForm("\(error)", form: "UTF-8"))
    }
  }

  func leftOut(_ column: Column?, _ problem: LeftOutRow.Problem) -> LeftOutRow {
    LeftOutRow(file: file, line: line, column: column?.rawValue, problem: problem)
  }

  subscript(column: Column) -> String? { cells[column.rawValue] }

  func text(_ column: Column) throws(LeftOutRow) -> String {
    guard let text = self[column] else { throw leftOut(column, .empty) }
    return text
  }

  func name(_ fi: Column, _ sv: Column, _ en: Column) throws(LeftOutRow) -> LocalizedText {
    let name = LocalizedText(fi: self[fi], sv: self[sv], en: self[en])
    guard name != LocalizedText() else { throw leftOut(nil, .nameless) }
    return name
  }

  /// A text that may be missing in every language.
  func optionalName(_ fi: Column, _ sv: Column, _ en: Column) -> LocalizedText {
    LocalizedText(fi: self[fi], sv: self[sv], en: self[en])
  }

  func number(_ column: Column, in range: ClosedRange<Int>) throws(LeftOutRow) -> Int? {
    guard let text = self[column] else { return nil }
    guard let number = WrittenNumber(text), number.isWhole, range.contains(number.whole) else {
      throw leftOut(column, .notAWholeNumber(text, in: range))
    }
    return number.whole
  }

  /// Whole hours: a part of an hour is left out, so that no limit is reached by rounding.
  func hours(_ column: Column) throws(LeftOutRow) -> Int? {
    guard let text = self[column] else { return nil }
    let range = OfferingFact.hours
    guard let number = WrittenNumber(text), range.contains(number.whole) else {
      throw leftOut(column, .notAWholeNumber(text, in: range))
    }
    return number.whole
  }

  /// 1 yes, 0 no, or the word.
  func flag(_ column: Column) throws(LeftOutRow) -> Bool? {
    guard let text = self[column] else { return nil }
    guard let flag = writtenFlag(text) else { throw leftOut(column, .notAFlag(text)) }
    return flag
  }

  /// ISO 8601, or as spreadsheets in Finland write it.
  func date(_ column: Column) throws(LeftOutRow) -> CivilDate? {
    guard let text = self[column] else { return nil }
    guard let date = CivilDate(text) ?? CivilDate(finnish: text) else {
      throw leftOut(column, .notInForm(text, form: "YYYY-MM-DD"))
    }
    return date
  }

  func word<Word: CaseIterable & RawRepresentable<String>>(
    _ column: Column,
    _ type: Word.Type = Word.self,
  ) throws(LeftOutRow) -> Word? {
    guard let text = self[column] else { return nil }
    return try word(text, in: column)
  }

  /// A cell of words with blanks between.
  func words<Word: CaseIterable & RawRepresentable<String>>(
    _ column: Column
  ) throws(LeftOutRow) -> [Word] {
    var words: [Word] = []
    for part in parts(of: column) { words.append(try word(part, in: column)) }
    return words
  }

  /// A code of exactly `digits` digits.
  func digits<Set>(_ column: Column, count: Int) throws(LeftOutRow) -> Code<Set> {
    let text = try text(column)
    let isNumber = text.unicodeScalars.allSatisfy { ("0"..."9").contains($0) }
    guard isNumber, text.unicodeScalars.count == count else {
      throw leftOut(column, .notDigits(text, count: count))
    }
    return Code(text)
  }

  func optionalDigits<Set>(_ column: Column, count: Int) throws(LeftOutRow) -> Code<Set>? {
    self[column] == nil ? nil : try digits(column, count: count)
  }

  /// Codes of two or three small letters, as in ISO 639, with blanks between.
  func languages(_ column: Column) throws(LeftOutRow) -> [LanguageCode] {
    var languages: [LanguageCode] = []
    for part in parts(of: column) {
      let isCode = part.unicodeScalars.allSatisfy { ("a"..."z").contains($0) }
      guard isCode, (2...3).contains(part.unicodeScalars.count) else {
        throw leftOut(column, .notInForm(part, form: "fi or smn (ISO 639)"))
      }
      languages.append(LanguageCode(part))
    }
    return languages
  }

  func code<Set>(_ column: Column, in list: CodeList<Set>) throws(LeftOutRow) -> Code<Set>? {
    guard let text = self[column] else { return nil }
    return try code(text, in: list, column)
  }

  /// A cell of codes with blanks between, each of them once.
  func codes<Set>(_ column: Column, in list: CodeList<Set>) throws(LeftOutRow) -> [Code<Set>] {
    var codes: [Code<Set>] = []
    for part in parts(of: column) {
      let code = try code(part, in: list, column)
      guard !codes.contains(code) else { throw leftOut(column, .repeated(part)) }
      codes.append(code)
    }
    return codes
  }

  /// What a column that must not be empty was read as.
  func required<Value>(_ column: Column, _ value: Value?) throws(LeftOutRow) -> Value {
    guard let value else { throw leftOut(column, .empty) }
    return value
  }

  private func parts(of column: Column) -> [String] {
    guard let text = self[column] else { return [] }
    return text.split(separator: " ").map(String.init)
  }

  private func word<Word: CaseIterable & RawRepresentable<String>>(
    _ text: String,
    in column: Column,
  ) throws(LeftOutRow) -> Word {
    guard let word = Word(rawValue: text) else {
      throw leftOut(column, .notOneOf(text, allowed: Word.allCases.map(\.rawValue)))
    }
    return word
  }

  private func code<Set>(
    _ text: String,
    in list: CodeList<Set>,
    _ column: Column,
  ) throws(LeftOutRow) -> Code<Set> {
    if let code = list[text] { return code }
    for zeros in 1...3 {
      let meant = String(repeating: "0", count: zeros) + text
      guard !list.codes.contains(Code(meant)) else {
        throw leftOut(column, .lostZeros(text, meant: meant))
      }
    }
    throw leftOut(column, .unknownCode(text, listedIn: list.file))
  }
}

/// 1 and 0, or yes and no in our languages.
func writtenFlag(_ text: String) -> Bool? {
  switch text.lowercased() {
  case "1", "yes", "kyllä", "ja": true
  case "0", "no", "ei", "nej": false
  default: nil
  }
}

/// The codes that other files may refer to, and the file that lists them.
struct CodeList<Set> {
  let file: String
  let codes: Swift.Set<Code<Set>>
  /// Codes by names that may be written for them, in small letters.
  private let named: [String: Code<Set>]

  init(_ file: String, _ codes: some Sequence<Code<Set>>, named: [String: Code<Set>] = [:]) {
    self.file = file
    self.codes = Swift.Set(codes)
    self.named = named
  }

  subscript(text: String) -> Code<Set>? {
    codes.contains(Code(text)) ? Code(text) : named[text.lowercased()]
  }
}
