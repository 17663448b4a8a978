import Foundation

/// Whose fault it is that a command could not do its work; raw values are exit codes.
enum Fault: Int32 {
  case input = 1
  case machine = 3
}

/// A command's failure: one sentence for the person, one exit code for the script.
struct Failure: Error {
  let fault: Fault
  let message: String

  init(_ fault: Fault, _ message: String) {
    self.fault = fault
    self.message = message
  }
}

/// Writes to standard error, which keeps standard output for data.
func printError(_ text: String) {
  FileHandle.standardError.write(Data((text + "\n").utf8))
}
