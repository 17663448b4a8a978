import ArgumentParser
import Curses
import LuotsiApp

/// The command `luotsi`; without a subcommand the full-screen program.
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
