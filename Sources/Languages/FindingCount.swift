extension Phrase {
  /// How many findings a check has: `2 errors, 1 warning.`
  public static func findings(errors: Int, warnings: Int) -> Phrase {
    Phrase(
      fi: "\(errors) \(errors == 1 ? "virhe" : "virhettä"), "
        + "\(warnings) \(warnings == 1 ? "varoitus" : "varoitusta").",
      sv: "\(errors) fel, \(warnings) \(warnings == 1 ? "varning" : "varningar").",
      en: "\(errors) error\(errors == 1 ? "" : "s"), "
        + "\(warnings) warning\(warnings == 1 ? "" : "s").",
    )
  }
}
