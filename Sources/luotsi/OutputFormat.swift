import ArgumentParser
import Foundation

/// How a command prints: for a person or for a program.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}

extension OutputFormat {
  /// Prints a result in the format asked for; a text brings its last line's end.
  func show(json: @autoclosure () throws -> Data, text: @autoclosure () -> String) throws {
    switch self {
    case .json: try printData(json())
    case .text: print(text(), terminator: "")
    }
  }
}

/// Data on standard output, with a line end of its own.
func printData(_ data: Data) throws {
  FileHandle.standardOutput.write(data)
  FileHandle.standardOutput.write(Data("\n".utf8))
}
