import CaseStore
import Foundation
import Languages
import TerminalUI

extension Settings {
  /// Why a file of settings cannot be used.
  public enum Mistake: Error, Equatable, Sendable {
    case notJSON
    case unknown(String)
    case outOfRange(Name, ClosedRange<Int>)
    case noneOf(Name, [String])
    case notTrueOrFalse(Name)
    case noTable(Name)
  }

  /// Takes over what a file sets and leaves the rest as it is; on a mistake all of it.
  public mutating func read(_ data: Data, of owner: Owner = .person) throws(Mistake) {
    var changed = self
    for (text, value) in try members(of: data).sorted(by: { $0.key < $1.key }) {
      guard let name = Name(rawValue: text) else { throw .unknown(text) }
      try changed.take(value, as: name)
      if owner == .organisation { changed.setByOrganisation.insert(name) }
    }
    self = changed
  }

  private mutating func take(_ value: SettingValue, as name: Name) throws(Mistake) {
    switch name {
    case .keepMonths:
      guard case .number(let months) = value, let set = Retention(months: months) else {
        throw .outOfRange(name, 1...120)
      }
      retention = set
    case .lockAfterMinutes:
      guard case .number(let minutes) = value, (1...60).contains(minutes) else {
        throw .outOfRange(name, 1...60)
      }
      lockAfterMinutes = minutes
    case .language: language = try value.oneOf(Language.self, as: name)
    case .theme: theme = try value.oneOf(Theme.self, as: name)
    case .mouse: mouse = try value.flag(as: name)
    case .tourSeen: tourSeen = try value.flag(as: name)
    case .rightToLeft:
      guard case .table(let table) = value else { throw .noTable(name) }
      var set: [String: RightToLeftOrder] = [:]
      for (terminal, value) in table {
        guard case .text(let text) = value, let way = RightToLeftOrder(rawValue: text) else {
          throw .noTable(name)
        }
        set[terminal] = way
      }
      rightToLeft = set
    }
  }

  /// A setting as a file writes it.
  public func value(of name: Name) -> SettingValue {
    switch name {
    case .keepMonths: .number(retention.months)
    case .lockAfterMinutes: .number(lockAfterMinutes)
    case .language: language.map { .text($0.rawValue) } ?? .nothing
    case .theme: .text(theme.rawValue)
    case .mouse: .flag(mouse)
    case .tourSeen: .flag(tourSeen)
    case .rightToLeft: .table(rightToLeft.mapValues { .text($0.rawValue) })
    }
  }
}

/// What a file of settings holds, known or not.
func members(of data: Data) throws(Settings.Mistake) -> [String: SettingValue] {
  do { return try JSONDecoder().decode([String: SettingValue].self, from: data) } catch {
    throw .notJSON
  }
}

extension SettingValue {
  fileprivate func oneOf<Value: CaseIterable & RawRepresentable<String>>(
    _ type: Value.Type,
    as name: Settings.Name,
  ) throws(Settings.Mistake) -> Value {
    guard case .text(let text) = self, let value = Value(rawValue: text) else {
      throw .noneOf(name, Value.allCases.map(\.rawValue))
    }
    return value
  }

  fileprivate func flag(as name: Settings.Name) throws(Settings.Mistake) -> Bool {
    guard case .flag(let flag) = self else { throw .notTrueOrFalse(name) }
    return flag
  }
}

extension Settings.Mistake: CustomStringConvertible {
  /// What is wrong and what to do; whoever reads the file says where.
  public var description: String {
    switch self {
    case .notJSON:
      "this is no JSON object of names and values. Write, for example, {\"keepMonths\": 12}."
    case .unknown(let name):
      "'\(name)' is no setting. The settings are \(listed(Settings.Name.allCases.map(\.rawValue)))."
    case .outOfRange(let name, let range):
      "'\(name.rawValue)' is a whole number from \(range.lowerBound) to \(range.upperBound)."
    case .noneOf(let name, let values):
      "'\(name.rawValue)' is one of \(listed(values.map { "\"\($0)\"" }))."
    case .notTrueOrFalse(let name):
      "'\(name.rawValue)' is true or false."
    case .noTable(let name):
      "'\(name.rawValue)' gives \"terminal\" or \"app\" for each terminal's name. "
        + "Write, for example, {\"\(name.rawValue)\": {\"xterm\": \"app\"}}."
    }
  }

  private func listed(_ words: [String]) -> String {
    words.dropLast().joined(separator: ", ") + " and " + (words.last ?? "")
  }
}
