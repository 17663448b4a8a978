import TerminalUI

/// How this terminal shows things, as the person at it has chosen.
public struct Display: Equatable, Sendable {
  /// Who puts right-to-left text in order; nil until somebody has looked at the sample lines.
  public var chosenOrder: RightToLeftOrder?

  public init(chosenOrder: RightToLeftOrder? = nil) { self.chosenOrder = chosenOrder }

  public var rightToLeft: RightToLeftOrder { chosenOrder ?? .terminal }

  /// What a choice for one terminal is kept under: the program's name where it gives one, else
  /// the terminal's type; nil where neither is known.
  public static func terminalName(environment: [String: String]) -> String? {
    let names = [environment["TERM_PROGRAM"], environment["TERM"]]
    return names.compactMap(\.self).first { !$0.isEmpty }
  }
}
