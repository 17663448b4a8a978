import Foundation

/// Where a document is not JSON, or not what has to stand there.
enum JSONMistake: Error, Equatable {
  case broken(line: Int, column: Int)
  /// Deeper than 512 levels.
  case tooDeep(line: Int, column: Int)
  case notUTF8
  /// Broken, and the place is not known: for the most part an end that comes too early.
  case incomplete
  case missing(path: String)
  case unexpected(path: String, expected: String)
  case unfit(path: String, detail: String)
}

extension JSONMistake: CustomStringConvertible {
  /// Half a sentence, without a full stop.
  var description: String {
    switch self {
    case .broken(let line, let column): "it is not JSON at line \(line), column \(column)"
    case .tooDeep(let line, let column):
      "it is nested more than 512 levels deep at line \(line), column \(column)"
    case .notUTF8: "it is not text in UTF-8"
    case .incomplete: "it is not JSON, or ends too early"
    case .missing(let path): "'\(path)' is missing"
    case .unexpected("", let expected): "it is not \(expected)"
    case .unexpected(let path, let expected): "'\(path)' is not \(expected)"
    case .unfit(let path, let detail): "'\(path)': \(detail)"
    }
  }
}

/// Reads a value from JSON.
func readJSON<Value: Decodable>(
  _ type: Value.Type = Value.self,
  from data: Data,
) throws(JSONMistake) -> Value {
  do {
    return try JSONDecoder().decode(type, from: data)
  } catch let error as DecodingError {
    throw JSONMistake(error, in: data)
  } catch {
    throw JSONMistake.unfit(path: "", detail: "\(error)")
  }
}

extension JSONMistake {
  fileprivate init(_ error: DecodingError, in data: Data) {
    guard String(validating: data, as: UTF8.self) != nil else {
      self = .notUTF8
      return
    }
    switch error {
    case .keyNotFound(let key, let context):
      self = .missing(path: Self.path(context.codingPath + [key]))
    case .typeMismatch(let type, let context):
      self = .unexpected(path: Self.path(context.codingPath), expected: Self.name(of: type))
    case .valueNotFound(let type, let context):
      self = .unexpected(path: Self.path(context.codingPath), expected: Self.name(of: type))
    case .dataCorrupted(let context):
      if context.codingPath.isEmpty {
        self = Self.fault(in: data)
      } else {
        self = .unfit(path: Self.path(context.codingPath), detail: Self.detail(context))
      }
    @unknown default: self = .unfit(path: "", detail: "\(error)")
    }
  }

  /// `JSONDecoder` does not say where JSON is broken; `JSONSerialization` does, in its message.
  private static func fault(in data: Data) -> JSONMistake {
    do {
      _ = try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
    } catch {
      return place(in: data, from: "\((error as NSError).userInfo["NSDebugDescription"] ?? "")")
    }
    // Numbers that do not fit are called broken JSON too.
    do {
      let path = try JSONDecoder().decode(JSONValue.self, from: data).pathOfBrokenNumber
      return path.map { .unexpected(path: Self.path($0), expected: "a whole number") }
        ?? .incomplete
    } catch {
      return .incomplete
    }
  }

  private static func place(in data: Data, from message: String) -> JSONMistake {
    let offset = message.split(whereSeparator: { !$0.isNumber }).last.flatMap { Int($0) }
    guard let offset else { return .incomplete }
    let before = data.prefix(offset)
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? before.startIndex
    let column = String(decoding: before[start...], as: UTF8.self).count + 1
    return message.hasPrefix("Too many nested")
      ? .tooDeep(line: line, column: column) : .broken(line: line, column: column)
  }

  private static func name(of type: any Any.Type) -> String {
    switch type {
    case is Int.Type: "a whole number"
    case is String.Type: "a text"
    case is Bool.Type: "true or false"
    case is [Any].Type: "a list"
    default: "an object in braces"
    }
  }

  /// What is wrong with a value, without Swift's names for its type.
  private static func detail(_ context: DecodingError.Context) -> String {
    let detail = context.debugDescription
    if detail.hasPrefix("Cannot initialize") {
      return "it is none of the words that can stand there"
    }
    return detail.hasSuffix(".") ? String(detail.dropLast()) : detail
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    path(keys.map { $0.intValue.map(String.init) ?? $0.stringValue })
  }

  private static func path(_ keys: [String]) -> String { keys.joined(separator: ".") }
}

extension JSONValue {
  /// The way to the first number that is no `Int`.
  fileprivate var pathOfBrokenNumber: [String]? {
    switch self {
    case .null, .boolean, .text: return nil
    case .number(let number): return Int(exactly: number) == nil ? [] : nil
    case .list(let items): return Self.path(into: items.enumerated().map { ("\($0)", $1) })
    case .object(let members): return Self.path(into: members.sorted { $0.key < $1.key })
    }
  }

  private static func path(into members: [(key: String, value: JSONValue)]) -> [String]? {
    for (key, value) in members {
      if let rest = value.pathOfBrokenNumber { return [key] + rest }
    }
    return nil
  }
}
