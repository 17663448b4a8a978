import Languages
import TerminalUI

extension ManualPage {
  /// What means the same wherever it means something, then the keys of each screen.
  var keys: [String] {
    [
      ".SH KEYS",
      roff(
        "Names are given in Finnish, then in English. Ctrl-P lists the commands in the program."
      ),
    ] + everywhere + KeyContext.allCases.flatMap(section)
  }

  private static let general: [Command] = [.help, .palette, .language, .lock, .quit]

  private var everywhere: [String] {
    let all = KeyContext.allCases.flatMap { KeyMap.bindings(in: $0) }
    return [".SS Kaikkialla (everywhere)"]
      + Self.general.flatMap { command in
        var keys: [Key] = []
        for key in all.filter({ $0.command == command }).flatMap(\.keys) where !keys.contains(key) {
          keys.append(key)
        }
        return entry(keys, command.name(in: .caseList))
      } + [roff("Letters and ? are commands only where no text is typed.")].paragraph
  }

  private func section(of context: KeyContext) -> [String] {
    let own = KeyMap.bindings(in: context).filter { !Self.general.contains($0.command) }
    return [".SS \(roff("\(context.title.fi) (\(context.title.en))"))"]
      + own.flatMap { entry($0.keys, $0.command.name(in: context)) }
  }

  private func entry(_ keys: [Key], _ name: Phrase) -> [String] {
    let names = keys.map { $0.name(in: .en) }.joined(separator: ", ")
    return [
      ".TP", ".B \"\(roff(names).replacing("\"", with: "\\(dq"))\"",
      roff("\(name.fi) (\(name.en))"),
    ]
  }
}

extension [String] {
  fileprivate var paragraph: [String] { [".PP"] + self }
}
