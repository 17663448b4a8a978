extension Settings {
  /// What a setting for one terminal is kept under: the program's name where it gives one, else the
  /// terminal's type; nil where neither is known.
  public static func terminalName(environment: [String: String]) -> String? {
    ["TERM_PROGRAM", "TERM"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
  }
}
