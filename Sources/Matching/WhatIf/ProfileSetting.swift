import Catalogue

/// A reason why a fact of a profile cannot be set.
public enum ProfileSettingError: Error, Equatable, Sendable {
  case emptyPath
  /// A list has `count` items, and the path names one beyond the next.
  case noSuchItem(path: String, count: Int)
  case notReadable(ProfileProblem)
}

extension ProfileSettingError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .emptyPath:
      "The path of the fact is empty. Write a field of luotsi-profile/1, such as 'travelMinutes'."
    case .noSuchItem(let path, let count):
      count == 0
        ? "'\(path)' is beyond the end of its list, which has no items. Write 0 for the first."
        : "'\(path)' is beyond the end of its list, which has \(count) items. Write a number from 0 "
          + "to \(count)."
    case .notReadable(let problem): problem.description
    }
  }
}

extension Profile {
  /// The profile with one fact set, named by its place in `luotsi-profile/1`.
  ///
  /// The path is dotted, with a number for an item of a list: `languages.fi.reading`,
  /// `workHistory.0.years`; the number after the last adds an item. `null` takes the answer away. A
  /// language as a whole can be set to a level: `languages.fi` to `"B1.1"`.
  public func setting(
    _ path: String,
    to value: JSONValue,
  ) throws(ProfileSettingError) -> Profile {
    let steps = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard steps.allSatisfy({ !$0.isEmpty }) else { throw .emptyPath }
    // Readings pass over the schema, which is no fact.
    guard steps[0] != "schema" else {
      throw .notReadable(ProfileProblem(path: path, cause: .unknownField))
    }
    if let change = Self.levelChange(steps, value) { return change.applied(to: self) }
    let reading = Self.reading(try json.setting(steps[...], to: value, at: path))
    if let problem = reading.problems.first { throw .notReadable(problem) }
    return reading.profile
  }

  private static func levelChange(_ steps: [String], _ value: JSONValue) -> FactChange? {
    guard steps.count == 2, steps[0] == "languages", case .text(let text) = value,
      let language = Offering.TeachingLanguage(rawValue: steps[1]),
      let level = LanguageLevel(rawValue: text)
    else { return nil }
    return .languageLevel(language, level)
  }
}

extension JSONValue {
  /// This document with one value put in; objects and lists on the way are made where missing.
  fileprivate func setting(
    _ steps: ArraySlice<String>,
    to value: JSONValue,
    at path: String,
  ) throws(ProfileSettingError) -> JSONValue {
    guard let step = steps.first else { return value }
    let rest = steps.dropFirst()
    if let index = Int(step), index >= 0 {
      var items: [JSONValue] = []
      if case .list(let present) = self { items = present }
      guard index <= items.count else { throw .noSuchItem(path: path, count: items.count) }
      let item = try (index < items.count ? items[index] : .null).setting(
        rest,
        to: value,
        at: path,
      )
      if index < items.count { items[index] = item } else { items.append(item) }
      return .list(items)
    }
    var members: [String: JSONValue] = [:]
    if case .object(let present) = self { members = present }
    members[step] = try (members[step] ?? .null).setting(rest, to: value, at: path)
    return .object(members)
  }
}
