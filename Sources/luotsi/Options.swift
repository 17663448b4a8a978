import ArgumentParser
import Foundation
import Languages

/// The options that every command reads.
struct SharedOptions: ParsableArguments {
  @Option(help: "Language of texts: fi, sv or en. Default: the locale's, else Finnish.")
  var language: Language?

  @Option(help: "The case store to use.", completion: .file(extensions: ["sqlite"]))
  var store: String?

  @Option(help: "Who opens the case store, where several can.")
  var advisor: String?

  @Option(
    help: "A file whose first line is the passphrase. Default: asked on the terminal.",
    completion: .file(),
  )
  var passphraseFile: String?

  @Option(
    help:
      "A file whose first line is the recovery key, to open the case store without a passphrase.",
    completion: .file(),
  )
  var recoveryKeyFile: String?

  @Option(help: "The catalogue to use.", completion: .file(extensions: ["sqlite"]))
  var catalogue: String?

  @Option(help: "The form to use: an .xlsx, .csv or .md file, or a folder.", completion: .file())
  var form: String?

  @Option(help: "The rule pack to use.", completion: .file(extensions: ["json"]))
  var rules: String?

  func validate() throws {
    guard passphraseFile == nil || recoveryKeyFile == nil else {
      throw ValidationError("Name one of --passphrase-file and --recovery-key-file.")
    }
  }

  /// The language asked for, else the first of LC_ALL, LC_MESSAGES and LANG that is one of ours.
  var chosenLanguage: Language {
    if let language { return language }
    let environment = ProcessInfo.processInfo.environment
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = environment[name], !value.isEmpty else { continue }
      return Language(rawValue: String(value.prefix(2))) ?? .fi
    }
    return .fi
  }
}

extension Language: ExpressibleByArgument {}
