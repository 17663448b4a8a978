import Catalogue
import CivilDates

/// How one kind of value stands in a profile's JSON.
struct FactCodec<Value: Sendable>: Sendable {
  /// Nil, with a problem noted, when the JSON is no such value.
  let read: @Sendable (JSONValue, _ path: String, inout [ProfileProblem]) -> Value?
  let write: @Sendable (Value) -> JSONValue
  /// The paths of the facts inside, where the value is a record.
  var parts: [String] = []
}

extension FactCodec where Value == Int {
  /// A whole number, also when it arrives as text, as a form's calculation gives it.
  static func whole(_ range: ClosedRange<Int>) -> FactCodec {
    FactCodec(
      read: { json, path, problems in
        let number: Int? =
          switch json {
          case .number(let value): Int(exactly: value)
          case .text(let text): Int(text)
          default: nil
          }
        guard let number else {
          let expectation =
            "a whole number from \(range.lowerBound) to \(range.upperBound)"
          problems.append(ProfileProblem(path: path, cause: .unexpected(expectation)))
          return nil
        }
        guard range.contains(number) else {
          problems.append(ProfileProblem(path: path, cause: .outOfRange(number, range)))
          return nil
        }
        return number
      },
      write: { .number(Double($0)) },
    )
  }
}

extension FactCodec where Value == Bool {
  static let yesOrNo = FactCodec(
    read: { json, path, problems in
      switch json {
      case .boolean(let value): return value
      case .text("yes"): return true
      case .text("no"): return false
      case .text(let code):
        problems.append(
          ProfileProblem(path: path, cause: .unknownCode(code, allowed: ["yes", "no"]))
        )
      default:
        problems.append(ProfileProblem(path: path, cause: .unexpected("\"yes\" or \"no\"")))
      }
      return nil
    },
    write: { .text($0 ? "yes" : "no") },
  )
}

extension FactCodec where Value == CivilDate {
  static let day = FactCodec(
    read: { json, path, problems in
      if case .text(let text) = json, let date = CivilDate(text) { return date }
      problems.append(ProfileProblem(path: path, cause: .unexpected("a day as YYYY-MM-DD")))
      return nil
    },
    write: { .text($0.description) },
  )
}

extension FactCodec where Value == String {
  /// A word, or several joined by one space as in an XLSForm `select_multiple`.
  static let words = FactCodec(
    read: { json, path, problems in
      let words = json.words
      if words == nil {
        problems.append(ProfileProblem(path: path, cause: .unexpected("a text")))
      }
      return words?.joined(separator: " ")
    },
    write: { .text($0) },
  )
}

extension FactCodec where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  static var code: FactCodec {
    FactCodec(
      read: { json, path, problems in
        let allowed = Value.allCases.map(\.rawValue)
        guard case .text(let text) = json else {
          let expectation = "one of: \(allowed.joined(separator: ", "))"
          problems.append(ProfileProblem(path: path, cause: .unexpected(expectation)))
          return nil
        }
        if let value = Value(rawValue: text) { return value }
        problems.append(ProfileProblem(path: path, cause: .unknownCode(text, allowed: allowed)))
        return nil
      },
      write: { .text($0.rawValue) },
    )
  }
}

extension FactCodec {
  /// A code of an open set, which only the catalogue can check, or one of a few reserved words.
  static func word(
    _ value: @escaping @Sendable (String) -> Value,
    _ text: @escaping @Sendable (Value) -> String,
  ) -> FactCodec {
    FactCodec(
      read: { json, path, problems in
        if case .text(let code) = json, !code.isEmpty { return value(code) }
        problems.append(ProfileProblem(path: path, cause: .unexpected("a code")))
        return nil
      },
      write: { .text(text($0)) },
    )
  }

  /// A list of values, or their texts joined by spaces; an unreadable one is left out and noted.
  static func list<Element>(of element: FactCodec<Element>) -> FactCodec where Value == [Element] {
    FactCodec(
      read: { json, path, problems in
        guard let items = json.items else {
          problems.append(ProfileProblem(path: path, cause: .unexpected("a list")))
          return nil
        }
        return items.enumerated().compactMap { index, item in
          element.read(item, "\(path).\(index)", &problems)
        }
      },
      write: { .list($0.map(element.write)) },
      parts: element.parts,
    )
  }

  /// A ranked list, or its words, in which each place may itself be unknown.
  static func places<Element>(
    of element: FactCodec<Element>
  ) -> FactCodec where Value == [Fact<Element>] {
    FactCodec(
      read: { json, path, problems in
        guard let items = json.items else {
          problems.append(ProfileProblem(path: path, cause: .unexpected("a list")))
          return nil
        }
        return items.enumerated().map { index, item in
          item.fact(by: element, at: "\(path).\(index)", noting: &problems)
        }
      },
      write: { .list($0.map { fact in .fact(fact, by: element) ?? .null }) },
    )
  }
}
