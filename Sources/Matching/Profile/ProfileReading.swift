import Foundation

/// A profile read from JSON and everything in the JSON that could not be used.
public struct ProfileReading: Equatable, Sendable {
  public let profile: Profile
  public let problems: [ProfileProblem]
}

/// One place of a profile that matching had to leave out; the rest of the profile holds.
public struct ProfileProblem: Equatable, Sendable {
  public enum Cause: Equatable, Sendable {
    case unknownField
    case unknownCode(String, allowed: [String])
    case unexpected(String)
    case outOfRange(Int, ClosedRange<Int>)
  }

  /// Dotted, with a number for an index, for example `languages.fi.reading` or `workHistory.0.years`.
  public let path: String
  public let cause: Cause
}

extension ProfileProblem: CustomStringConvertible {
  public var description: String {
    switch cause {
    case .unknownField:
      "'\(path)' is not a field of luotsi-profile/1. Remove it or correct its name."
    case .unknownCode(let code, let allowed):
      "'\(path)' has the unknown code '\(code)'. Use one of: \(allowed.joined(separator: ", "))."
    case .unexpected(let expectation):
      "'\(path)' cannot be read. Write \(expectation), or leave the field out."
    case .outOfRange(let number, let range):
      "'\(path)' is \(number). Write a number from \(range.lowerBound) to \(range.upperBound)."
    }
  }
}

/// A reason why a text is no profile at all.
public enum ProfileError: Error, Equatable, Sendable {
  /// The detail is half a sentence that says where.
  case notJSON(String)
  case notAnObject
  case otherSchema(String)
}

extension ProfileError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notJSON(let detail):
      "The profile cannot be read: \(detail). Correct the file and try again."
    case .notAnObject:
      "The profile is not a JSON object. Write the fields between braces: {\"birthYear\": 1990}."
    case .otherSchema(let schema):
      "The profile has the schema '\(schema)'. This version reads '\(Profile.schema)'."
    }
  }
}

extension Profile {
  public static let schema = "luotsi-profile/1"

  /// Reads a profile and lists, instead of failing on, every field or code it does not know.
  public static func decode(from data: Data) throws(ProfileError) -> ProfileReading {
    let json: JSONValue
    do throws(JSONMistake) {
      json = try readJSON(from: data)
    } catch {
      throw .notJSON("\(error)")
    }
    guard case .object(let fields) = json else { throw ProfileError.notAnObject }
    if let schema = fields["schema"], schema != .text(Self.schema) {
      throw ProfileError.otherSchema(schema.brief)
    }
    return reading(json)
  }
}

extension Profile: Codable {
  /// Keeps what can be read; use ``decode(from:)`` to learn what could not.
  public init(from decoder: any Decoder) throws {
    self = Self.reading(try JSONValue(from: decoder)).profile
  }

  public func encode(to encoder: any Encoder) throws {
    try json.encode(to: encoder)
  }
}
