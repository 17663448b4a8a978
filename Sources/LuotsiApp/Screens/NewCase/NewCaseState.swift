import CaseStore
import TerminalUI

/// The code being given to a new case.
public struct NewCaseState: Equatable, Sendable {
  var code: TextField
  private(set) var isCancelled = false

  init(proposedCode: String) {
    code = TextField(text: proposedCode)
  }

  mutating func update(_ key: Key, command: Command?) -> [Effect] {
    switch command {
    case .open:
      let text = code.text.trimmingBlanks
      return text.isEmpty ? [] : [.createCase(code: text)]
    case .leave:
      isCancelled = true
    default:
      code.apply(key)
    }
    return []
  }
}

/// A code nobody can read a person from, not among those in use.
public func proposedCode(after summaries: [CaseSummary]) -> String {
  let words = [
    "KIVI", "SUO", "TUULI", "LUMI", "HALLA", "KUURA", "AALTO", "RANTA", "NIITTY", "PURO",
  ]
  let used = Set(summaries.map(\.code))
  var number = summaries.count + 1
  while used.contains("\(words[number % words.count])-\(number)") { number += 1 }
  return "\(words[number % words.count])-\(number)"
}

extension String {
  /// Without blanks at either end.
  var trimmingBlanks: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
