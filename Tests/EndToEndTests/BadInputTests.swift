import Foundation
import Testing

/// What the commands say of input that cannot be right, and the exit code of each.
@Suite struct BadInputTests {
  private let data: DataFolder

  init() throws { data = try DataFolder() }

  private func file(_ name: String, _ text: String) throws -> String {
    let path = data.path + "/" + name
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  /// Runs a command on a client of whom only the year of birth is known.
  private func run(_ command: String, _ arguments: String...) throws -> Finished {
    let profile = try file("profile.json", #"{"birthYear": 1990}"#)
    return try finish(
      Program.binary,
      [command, "--profile", profile, "--date", "2026-11-24", "--language", "en"] + arguments,
      environment: data.environment,
    )
  }

  @Test(
    "A wrong option is named with what to write instead",
    arguments: [
      (["--samples", "1000000000"], "--samples is from 0 to 1000000."),
      (["--samples", "-1"], "--samples is from 0 to 1000000."),
      (["--seed", "-1"], "A whole number from 0; the same seed gives the same result."),
      (["--top", "-1"], "--top is at least 1."),
      (["--date", "2026-02-30"], "The value '2026-02-30' is invalid for '--date <date>'"),
      (
        ["--what-if", "nonsense"], "Write a field of the profile and its value: travelMinutes=60.",
      ),
      (["--what-if", "interests=[care"], "is not JSON. Write interests=[\"care\"]."),
      (["--weights", "skillz=2500"], "'skillz' is no criterion. There are skills, interest, "),
      (["--weights", ""], "'' is not CRITERION=NUMBER, as skills=2500."),
      (["--weights", "skills=1,skills=2"], "'skills' is there twice. Keep one of them."),
      (["--compare", "a", "a"], "--compare needs two different offerings, and both are 'a'."),
    ],
  )
  func usage(arguments: [String], sentence: String) throws {
    let profile = try file("profile.json", "{}")
    let result = try finish(
      Program.binary,
      ["match", "--profile", profile] + arguments,
      environment: data.environment,
    )
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains(sentence), "\(result.errors)")
  }

  @Test func `no samples leave robustness out`() throws {
    let result = try run("match", "--samples", "0", "--top", "1")
    #expect(result.status == 0)
    #expect(!result.output.contains("\"robustness\""))
  }

  @Test func `a catalogue that is not there is refused, and none is made`() throws {
    let path = data.path + "/none.sqlite"
    let result = try run("match", "--catalogue", path)
    #expect(result.status == 1)
    #expect(result.errors == "\(path): no catalogue is there. Check the path.\n")
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `a document over 10 MB is refused before it is read`() throws {
    let path = data.path + "/large.json"
    try Data(count: 10_000_001).write(to: URL(filePath: path))
    let advice = "Check that it is the right file.\n"
    let rules = try finish(
      Program.binary,
      ["rules", "check", path],
      environment: data.environment,
    )
    #expect(rules.status == 1)
    #expect(rules.errors == "\(path): more than 10 MB is too much for the rule pack. " + advice)
    for (option, name) in [("--profile", "the profile"), ("--answers", "the answers")] {
      let result = try finish(
        Program.binary,
        ["match", option, path],
        environment: data.environment,
      )
      #expect(result.status == 1)
      #expect(result.errors == "\(path): more than 10 MB is too much for \(name). " + advice)
    }
  }

  @Test func `what cannot be read of a profile is said, and the rest holds`() throws {
    let profile = try file(
      "profile.json",
      """
      {"birthYear": 1990, "birthMonth": 13, "plan": {"until": "2026-02-30"}, "hieght": 180,
       "licences": ["Z"]}
      """,
    )
    let result = try finish(
      Program.binary,
      ["match", "--profile", profile, "--samples", "0", "--top", "1"],
      environment: data.environment,
    )
    #expect(result.status == 0)
    #expect(
      result.errors == """
        \(profile): 'birthMonth' is 13. Write a number from 1 to 12.
        \(profile): 'plan.until' cannot be read. Write a day as YYYY-MM-DD, or leave the field out.
        \(profile): 'licences.0' has the unknown code 'Z'. Use one of: B, C, CE, D, none.
        \(profile): 'hieght' is not a field of luotsi-profile/1. Remove it or correct its name.

        """
    )
  }

  @Test(
    "Codes that nobody knows are named by every command about a client",
    arguments: [["services"], ["radar"], ["employers"], ["pathways", "--to", "5120"]],
  )
  func unknownCodes(command: [String]) throws {
    let profile = try file(
      "profile.json",
      #"{"homeMunicipality": "999", "interests": ["xyz"], "completedUnits": ["12"]}"#,
    )
    let result = try finish(
      Program.binary,
      command + ["--profile", profile, "--language", "en"],
      environment: data.environment,
    )
    #expect(result.status == 0)
    #expect(
      result.errors == """
        The home municipality '999' is not in the data, so travel, labour demand and services could \
        not follow it. Check the municipality.
        The field 'xyz' is not in the data, so it could not be used. Check the code.
        The unit '12' is not in the data, so it could not be used. Check the code.

        """
    )
  }

  @Test func `an occupation that nobody knows is the input's fault`() throws {
    let result = try run("pathways", "--to", "xyzzy")
    #expect(result.status == 1)
    #expect(
      result.errors
        == "The catalogue has no occupation 'xyzzy'. Give the four digits of an occupation.\n"
    )
  }
}
