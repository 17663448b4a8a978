import ArgumentParser
import Foundation
import Matching

/// A fact to try, as it is written on the command line: `travelMinutes=60`.
struct FactOption {
  let path: String
  private let value: JSONValue
  /// As it was written.
  let text: String

  /// A value that begins like JSON's objects, lists, texts or words is read as JSON, all else as
  /// text, which the profile turns into numbers and lists itself.
  init(argument: String) throws {
    guard let sign = argument.firstIndex(of: "=") else {
      throw ValidationError("Write a field of the profile and its value: travelMinutes=60.")
    }
    text = argument
    path = String(argument[..<sign])
    let written = String(argument[argument.index(after: sign)...])
    let isJSON =
      ["null", "true", "false"].contains(written) || written.first.map("[{\"".contains) ?? false
    guard isJSON else {
      value = .text(written)
      return
    }
    do {
      value = try JSONDecoder().decode(JSONValue.self, from: Data(written.utf8))
    } catch {
      throw ValidationError("What follows the sign = is not JSON. Write interests=[\"care\"].")
    }
  }

  func applied(to profile: Profile) throws -> Profile {
    do throws(ProfileSettingError) {
      return try profile.setting(path, to: value)
    } catch {
      throw Failure(.input, "--what-if \(text): \(error)")
    }
  }
}
