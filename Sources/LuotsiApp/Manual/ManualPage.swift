import Languages

/// The manual page `luotsi(1)`, in the man macros of roff.
///
/// Its keys come from ``KeyMap``, so that it cannot tell of others than the program has.
public struct ManualPage: Sendable {
  /// One command of the command line, with what it is for.
  public struct Subcommand: Sendable {
    let name: String
    let abstract: String

    public init(name: String, abstract: String) {
      self.name = name
      self.abstract = abstract
    }
  }

  private let subcommands: [Subcommand]
  /// What the program is for, in one sentence.
  private let abstract: String

  public init(abstract: String, subcommands: [Subcommand]) {
    self.abstract = abstract
    self.subcommands = subcommands
  }

  /// The page, ending with a line break.
  public var text: String {
    let lines =
      [
        ".TH LUOTSI 1", ".SH NAME", "luotsi \\- guidance from an interview to ranked training",
        ".SH SYNOPSIS", ".B luotsi", ".RI [ options ]", ".br", ".B luotsi",
        ".IR command \" [\" options ]", ".SH DESCRIPTION", roff(abstract), roff(Self.description),
      ] + commands + keys + places + [
        ".SH EXIT STATUS",
        roff("0 fine, 1 the input is at fault, 2 usage, 3 the machine is at fault."),
      ]
    return lines.joined(separator: "\n") + "\n"
  }

  private static let description =
    "Without a command the full-screen program opens. It needs no network, and the cases stay in a "
    + "sealed store on this machine. Every command takes --help."

  private var commands: [String] {
    [".SH COMMANDS"]
      + subcommands.flatMap { [".TP", ".B \(roff($0.name))", roff($0.abstract)] }
  }

  private var places: [String] {
    [".SH FILES"] + Self.files.flatMap(tagged) + [".SH ENVIRONMENT"]
      + Self.environment.flatMap(tagged)
  }

  private func tagged(_ entry: (name: String, text: String)) -> [String] {
    [".TP", ".I \(roff(entry.name))", roff(entry.text)]
  }

  private static let files: [(name: String, text: String)] = [
    ("~/.local/share/luotsi/cases.sqlite", "The sealed case store, with its backups in backups/."),
    ("~/.local/share/luotsi/demo.sqlite", "The practice store of invented clients."),
    ("~/.local/share/luotsi/catalogue.sqlite", "The catalogue that was imported."),
    ("~/.local/state/luotsi/", "What this machine has seen of the case stores."),
    ("~/.config/luotsi/settings.json", "What the person at the machine has set."),
    ("/etc/xdg/luotsi/settings.json", "What the organisation has set, which counts for more."),
    ("../share/luotsi/Resources/", "Beside the program's folder: forms, catalogue and rules."),
  ]

  private static let environment: [(name: String, text: String)] = [
    (
      "XDG_DATA_HOME, XDG_STATE_HOME, XDG_CONFIG_HOME, XDG_CONFIG_DIRS",
      "Other places for the files above.",
    ),
    ("LUOTSI_RESOURCES", "The folder of forms, catalogue and rules."),
    ("LC_ALL, LC_MESSAGES, LANG", "The first that is set gives the language: fi, sv or en."),
    ("NO_COLOR", "Where it is set to anything, the screen has no colours."),
    ("TERM", "The kind of terminal."),
  ]
}

/// A text as roff takes it literally: hyphens stay hyphens, and no line begins a request.
func roff(_ text: String) -> String {
  var escaped = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
  for (arrow, name) in [("←", "<-"), ("→", "->"), ("↑", "ua"), ("↓", "da")] {
    escaped = escaped.replacing(arrow, with: "\\(" + name)
  }
  return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
}
