extension Phrase {
  /// How many errors and warnings a check found.
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
