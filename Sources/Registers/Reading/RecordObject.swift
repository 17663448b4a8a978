import Catalogue
import CivilDates
import JSONDocuments

/// What is found to be wrong while one document is read.
final class ProblemLog {
  private(set) var problems: [RecordProblem] = []

  func add(_ path: String, _ problem: RecordProblem.Problem) {
    problems.append(RecordProblem(path, problem))
  }
}

/// An object in a document with the path that leads to it, so that what is wrong can be placed.
struct RecordObject {
  let value: JSONValue
  let path: String
  let log: ProblemLog

  func path(of key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  func report(_ key: String, _ problem: RecordProblem.Problem) {
    log.add(key.isEmpty ? path : path(of: key), problem)
  }

  func has(_ key: String) -> Bool { value[named: key] != nil }

  /// Without blanks at its ends; nil when nothing is left.
  func text(_ key: String) -> String? { value[named: key]?.text?.strippedText }

  /// The first of some members that is there: registers rename them between versions.
  func text(_ keys: [String]) -> String? {
    for key in keys { if let text = text(key) { return text } }
    return nil
  }

  func flag(_ key: String) -> Bool? { value[named: key]?.flag }

  func object(_ key: String) -> RecordObject? {
    value[named: key].flatMap {
      $0.isObject ? RecordObject(value: $0, path: path(of: key), log: log) : nil
    }
  }

  /// The objects of a list; none for `null`, for no list and for what is no object.
  func objects(_ key: String) -> [RecordObject] {
    elements(key).compactMap { index, element in
      element.isObject
        ? RecordObject(value: element, path: "\(path(of: key))[\(index)]", log: log) : nil
    }
  }

  /// The texts of a list, numbers as they are written.
  func texts(_ key: String) -> [String] {
    elements(key).compactMap { $0.value.text?.strippedText ?? $0.value.whole.map(String.init) }
  }

  private func elements(_ key: String) -> [(index: Int, value: JSONValue)] {
    guard let list = value[named: key] else { return [] }
    return list.elements.enumerated().map { ($0.offset, $0.element) }
  }

  /// A number, also one that stands as a text, as registers write coordinates.
  func number(_ key: String) -> Double? {
    guard let member = value[named: key] else { return nil }
    if let number = member.number { return number }
    guard let text = member.text?.strippedText else { return nil }
    guard let number = Double(text), number.isFinite else {
      report(key, .notANumber(text))
      return nil
    }
    return number
  }

  /// A whole number that is not below zero.
  func count(_ key: String) -> Int? {
    guard let member = value[named: key] else { return nil }
    if let number = member.whole, (0...1_000_000).contains(number) { return number }
    report(key, .notANumber(member.text ?? member.number.map { "\($0)" } ?? "?"))
    return nil
  }

  /// The day of a moment in ISO 8601, as it is written.
  func day(_ key: String) -> CivilDate? {
    guard let text = text(key) else { return nil }
    guard let day = CivilDate(String(text.prefix(10))),
      text.count == 10 || text.dropFirst(10).first == "T"
    else {
      report(key, .notADate(text))
      return nil
    }
    return day
  }
}

extension String {
  /// Without blanks and line ends at either end; nil when nothing is left.
  var strippedText: String? {
    let text = drop(while: \.isWhitespace)
    guard let last = text.lastIndex(where: { !$0.isWhitespace }) else { return nil }
    return String(text[...last])
  }
}
