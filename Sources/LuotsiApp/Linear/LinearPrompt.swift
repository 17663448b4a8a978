import Interview
import Languages

/// What is said last in a turn: what is to be typed.
enum LinearPrompt {
  static let answer = Phrase(fi: "Vastaus:", sv: "Svar:", en: "Answer:")
  static let number = Phrase(fi: "Luku:", sv: "Tal:", en: "Number:")
  static let command = Phrase(fi: "Komento:", sv: "Kommando:", en: "Command:")
  static let numberOrCommand = Phrase(
    fi: "Numero tai komento:",
    sv: "Nummer eller kommando:",
    en: "Number or command:",
  )
  static let emptyLineGoesOn = Phrase(
    fi: "Tyhjä rivi jatkaa:",
    sv: "En tom rad fortsätter:",
    en: "An empty line goes on:",
  )
  static let several = Phrase(
    fi: "Numerot, esimerkiksi 1 3; 0, jos ei mikään:",
    sv: "Nummer, till exempel 1 3; 0 om inget:",
    en: "Numbers, such as 1 3; 0 for none:",
  )
  static let ranked = Phrase(
    fi: "Numerot tärkein ensin, esimerkiksi 3 1 2:",
    sv: "Nummer, det viktigaste först, till exempel 3 1 2:",
    en: "Numbers, the most important first, such as 3 1 2:",
  )
  static let numberOrName = Phrase(
    fi: "Numero tai nimen osa:",
    sv: "Nummer eller en del av namnet:",
    en: "Number or part of the name:",
  )
  static let keyIsWritten = Phrase(
    fi: "Tyhjä rivi, kun avain on kirjoitettu paperille:",
    sv: "En tom rad när nyckeln är skriven på papper:",
    en: "An empty line when the key is written on paper:",
  )

  static func one(of count: Int) -> Phrase {
    guard count > 1 else { return Phrase(fi: "Numero 1:", sv: "Nummer 1:", en: "Number 1:") }
    return Phrase(
      fi: "Numero 1–\(count):",
      sv: "Nummer 1–\(count):",
      en: "Number 1–\(count):",
    )
  }

  static func emptyLine(_ name: String) -> Phrase {
    Phrase(
      fi: "Komento; tyhjä rivi: \(name):",
      sv: "Kommando; tom rad: \(name):",
      en: "Command; empty line: \(name):",
    )
  }

  static func text(_ label: String, standing: String) -> String {
    standing.isEmpty ? label + ":" : label + " (\(standing)):"
  }
}
