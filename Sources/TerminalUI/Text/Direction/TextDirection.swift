/// Which way a text runs.
public enum TextDirection: Equatable, Sendable {
  case leftToRight
  case rightToLeft

  /// The direction of a language by its tag, such as `ar` or `ku-Arab`: a script counts before
  /// the language, and an unknown tag runs from left to right.
  ///
  /// - SeeAlso: RFC 5646; CLDR 44, `likelySubtags`, for the script that a language is written in.
  public init(languageTag: String) {
    let parts = languageTag.lowercased().split { $0 == "-" || $0 == "_" }
    let script = parts.dropFirst().first { $0.count == 4 }
    let runsFromRight =
      script.map { rightToLeftScripts.contains(String($0)) }
      ?? parts.first.map { rightToLeftLanguages.contains(String($0)) } ?? false
    self = runsFromRight ? .rightToLeft : .leftToRight
  }
}

private let rightToLeftScripts: Set<String> = [
  "adlm", "arab", "aran", "hebr", "mand", "mend", "nkoo", "rohg", "samr", "syrc", "thaa",
]

private let rightToLeftLanguages: Set<String> = [
  // Arabic and its varieties
  "ar", "acm", "acq", "aeb", "afb", "apc", "apd", "arb", "ars", "ary", "arz", "ayl",
  // Persian, Dari, Pashto, Balochi, Sorani and other languages of the Arabic script
  "bal", "bgn", "bqi", "ckb", "fa", "glk", "haz", "ks", "lrc", "mzn", "pbt", "pbu", "pes", "pnb",
  "prs", "ps", "sd", "sdh", "skr", "ug", "ur",
  // Hebrew and Yiddish, under their former tags too
  "he", "iw", "ji", "yi",
  // Aramaic and Syriac, Dhivehi, N'Ko
  "aii", "arc", "dv", "nqo", "syr",
]
