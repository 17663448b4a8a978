/// What the terminal can show.
enum Repertoire: Equatable {
  /// Everything.
  case all
  /// Letters of every script; marks only where ASCII has them.
  case plainMarks
  /// ASCII alone.
  case ascii

  /// - Parameters:
  ///   - wish: the value of `LUOTSI_ASCII`, nil when unset: `1` asks for plain marks.
  ///   - localeName: the name of the locale in force, nil when none is set.
  ///   - type: the terminfo name.
  init(named wish: String?, localeName: String?, type: String?) {
    if let localeName, !namesUTF8(localeName), let type, isOlderThanUTF8(type) {
      self = .ascii
    } else {
      self = wish == nil || wish == "0" ? .all : .plainMarks
    }
  }

  /// What stands for `scalar`; nil where it is shown itself.
  func substitute(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard self != .all, !scalar.isASCII else { return nil }
    if let mark = asciiMarks[scalar] { return mark }
    guard self == .ascii else { return nil }
    return asciiLetters[scalar] ?? "?"
  }
}

/// A locale without a charset in its name, as `fi_FI`, has an old one.
private func namesUTF8(_ localeName: String) -> Bool {
  let name = localeName.uppercased()
  return name.hasSuffix("UTF-8") || name.hasSuffix("UTF8")
}

/// Terminals from before UTF-8, and programs that call themselves by their names.
private func isOlderThanUTF8(_ type: String) -> Bool {
  ["vt52", "vt1", "vt2", "vt3", "vt4", "vt5", "ansi", "cons25", "wy", "pcansi", "hp"].contains {
    type.hasPrefix($0)
  }
}
