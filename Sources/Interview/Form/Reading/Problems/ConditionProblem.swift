import Languages

/// An expression that can be read and hardly says what was meant.
enum ConditionProblem: FormProblem {
  /// A side of `or` or `and` that no answer changes.
  case constant(String, String)
  /// `1 < ${a} < 5`, which compares a truth with 5.
  case chained
  case changing(String)
  case unanchored

  var severity: Finding.Severity { .warning }

  var code: String {
    switch self {
    case .constant: "constant-condition"
    case .chained: "chained-comparison"
    case .changing: "changing-calculation"
    case .unanchored: "unanchored-pattern"
    }
  }

  var message: Phrase {
    switch self {
    case .constant(let text, let symbol):
      Phrase(
        fi: "Sanan '\(symbol)' toinen puoli on \(clipped(text)), eikä mikään vastaus muuta sitä.",
        sv: "Ena sidan av '\(symbol)' är \(clipped(text)), som inget svar ändrar.",
        en: "A side of '\(symbol)' is \(clipped(text)), which no answer changes.",
      )
    case .chained:
      Phrase(
        fi: "Vertailut peräkkäin, kuten 1 < x < 5, eivät rajaa väliä.",
        sv: "Jämförelser i rad, som 1 < x < 5, avgränsar inget intervall.",
        en: "Comparisons in a row, such as 1 < x < 5, do not bound a range.",
      )
    case .changing(let function):
      Phrase(
        fi: "\(function)() antaa uuden arvon joka laskennassa.",
        sv: "\(function)() ger ett nytt värde vid varje beräkning.",
        en: "\(function)() gives a new value at every recalculation.",
      )
    case .unanchored:
      Phrase(
        fi: "Kuvio ei ala merkillä ^ ja pääty merkkiin $, joten ohjelmat tulkitsevat sen eri "
          + "tavoin.",
        sv: "Mönstret börjar inte med ^ och slutar inte på $, så program tolkar det olika.",
        en: "The pattern does not begin with ^ and end with $, so programs differ on it.",
      )
    }
  }

  var suggestion: Phrase {
    switch self {
    case .constant(_, let symbol):
      Phrase(
        fi: "Kirjoita koko vertailu: ${a} = 1 \(symbol) ${a} = 2.",
        sv: "Skriv hela jämförelsen: ${a} = 1 \(symbol) ${a} = 2.",
        en: "Write the whole comparison: ${a} = 1 \(symbol) ${a} = 2.",
      )
    case .chained:
      Phrase(
        fi: "Kirjoita 1 < ${x} and ${x} < 5.",
        sv: "Skriv 1 < ${x} and ${x} < 5.",
        en: "Write 1 < ${x} and ${x} < 5.",
      )
    case .changing(let function):
      Phrase(
        fi: "Kirjoita once(\(function)()), jos arvon pitää pysyä.",
        sv: "Skriv once(\(function)()) om värdet ska bestå.",
        en: "Write once(\(function)()) if the value is to stay.",
      )
    case .unanchored:
      Phrase(
        fi: "Luotsi vaatii koko tekstin sopivan; kirjoita ^ alkuun ja $ loppuun.",
        sv: "Luotsi kräver att hela texten passar; skriv ^ först och $ sist.",
        en: "Luotsi wants the whole text to fit; write ^ at the start and $ at the end.",
      )
    }
  }
}
