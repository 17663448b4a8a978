import ArgumentParser
import Foundation
import Interview
import LuotsiApp
import Matching

/// Answers in, profile out.
struct ProfileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile",
    abstract: "Prints the profile that answers give.",
  )

  @OptionGroup var options: SharedOptions

  @Option(help: "The answers, as JSON.", completion: .file(extensions: ["json"]))
  var answers: String

  @Option(help: "json")
  var format: OutputFormat = .json

  func run() throws {
    let form = try Workplace(options).form()
    let session = try InterviewSession(
      checking: readAnswers(answers, to: form),
      on: form,
      now: presentMoment(),
    )
    let reading = profileReading(from: session)
    for problem in reading.problems { printError("\(problem)") }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try printData(encoder.encode(reading.profile))
  }
}
