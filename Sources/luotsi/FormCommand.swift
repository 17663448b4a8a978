import ArgumentParser
import Foundation
import Interview

/// Commands for those who write forms.
struct FormCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form",
    abstract: "Checks a form, plays answers through it, or tries an expression.",
    subcommands: [Check.self, Evaluate.self, Run.self],
  )
}

/// How a command prints: for a person or for a program.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json

  /// Prints one of a report's two forms; the other one is not made.
  func write(json: @autoclosure () throws -> Data, text: @autoclosure () -> String) throws {
    switch self {
    case .json: try printData(json())
    case .text: print(text(), terminator: "")
    }
  }
}

func printData(_ data: Data) throws {
  FileHandle.standardOutput.write(data)
  FileHandle.standardOutput.write(Data("\n".utf8))
}
