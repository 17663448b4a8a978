import ArgumentParser
import Curses
import Foundation
import LuotsiApp

/// The command `luotsi`; without a subcommand the full-screen program.
///
/// Every command states its name: the library would make it from the type, which takes a good part
/// of the time until the first screen.
@main
struct Luotsi: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "luotsi",
    abstract: "Walks an advisor and a client from an interview to ranked training.",
    discussion: "Exit codes: 0 fine, 1 the input is at fault, 2 usage, 3 the machine is at fault.",
    version: luotsiVersion,
    subcommands: [
      Open.self, Demo.self, FormCommand.self, ProfileCommand.self, MatchCommand.self,
      ServicesCommand.self, RadarCommand.self, EmployersCommand.self,
      PathwaysCommand.self,
      RulesCommand.self, CatalogueCommand.self, CaseCommand.self, AdvisorCommand.self,
      FactsCommand.self, AuditCommand.self, DeskCommand.self, TransferCommand.self,
      BackupCommand.self,
      RestoreCommand.self,
      DoctorCommand.self, ManualCommand.self,
    ],
    defaultSubcommand: Open.self,
  )

  /// Parses and runs, ending with the exit codes of the manual.
  static func main() {
    if !leaveNoTraces() {
      printError("The system does not promise that a crash leaves no traces of answers behind.")
    }
    do {
      var command = try parseAsRoot()
      try command.run()
      guard fflush(nil) == 0 else { throw unwritten(errno) }
    } catch let failure as Failure {
      printError(failure.message)
      exit(withError: ExitCode(failure.fault.rawValue))
    } catch {
      let code = exitCode(for: error)
      guard code == .validationFailure else { exit(withError: error) }
      printError(fullMessage(for: error))
      exit(withError: ExitCode(2))
    }
  }
}

/// What was printed and did not arrive, as on a full disk; `code` is an `errno`.
private func unwritten(_ code: Int32) -> Failure {
  Failure(
    .machine,
    "The output could not be written: \(String(cString: strerror(code))). Make room for it or send "
      + "it elsewhere, and run the command again.",
  )
}
