import Interview
import Languages

/// What is said at the end of an interview, before and after it is finished.
enum EndingText {
  static let goneThrough = Phrase(
    fi: "Kartoitus on käyty läpi ja tallennettu.",
    sv: "Kartläggningen är genomgången och sparad.",
    en: "The assessment has been gone through and is stored.",
  )
  static let toQuestion = Phrase(fi: "Avaa kysymys", sv: "Öppna frågan", en: "Open the question")
  static let finish = Phrase(fi: "Merkitse valmiiksi", sv: "Markera som klar", en: "Finish")

  /// What finishing means, after the key that does it.
  static func finishes(_ key: String, form title: String, version: String) -> Phrase {
    Phrase(
      fi: "\(key) merkitsee sen valmiiksi lomakkeella ”\(title)”, versio \(version). "
        + "Valmiin voi avata uudelleen, kun kertoo syyn.",
      sv: "\(key) markerar den som klar med blanketten ”\(title)”, version \(version). "
        + "En klar öppnas igen om en orsak anges.",
      en: "\(key) finishes it with the form “\(title)”, version \(version). "
        + "Once finished, it opens again when a reason is given.",
    )
  }

  static func blocked(missing: Int, violated: Int) -> Phrase {
    let parts = [
      missing > 0 ? needAnswers(missing) : nil, violated > 0 ? doNotFit(violated) : nil,
    ].compactMap(\.self)
    func joined(_ language: Language) -> String {
      parts.map { $0[language] }.joined(separator: ", ")
    }
    return Phrase(
      fi: "Ei vielä valmis: \(joined(.fi)).",
      sv: "Inte klar ännu: \(joined(.sv)).",
      en: "Not finished yet: \(joined(.en)).",
    )
  }

  private static func needAnswers(_ count: Int) -> Phrase {
    Phrase(
      fi: count == 1 ? "1 vastaus puuttuu" : "\(count) vastausta puuttuu",
      sv: "\(count) svar saknas",
      en: count == 1 ? "1 answer missing" : "\(count) answers missing",
    )
  }

  private static func doNotFit(_ count: Int) -> Phrase {
    Phrase(
      fi: "\(count) ei käy yhteen",
      sv: "\(count) går inte ihop",
      en: count == 1 ? "1 does not fit" : "\(count) do not fit",
    )
  }

  static func title(of part: EndingReview.Part, count: Int) -> Phrase {
    let name: Phrase =
      switch part {
      case .missing: Phrase(fi: "Vastaus puuttuu", sv: "Svar saknas", en: "Answer missing")
      case .violated:
        Phrase(fi: "Ei käy muiden kanssa yhteen", sv: "Går inte ihop", en: "Does not fit the rest")
      case .setAside:
        Phrase(
          fi: "Syrjässä: ei kysytä nyt, vastaus säilyy",
          sv: "Åt sidan: frågas inte nu, svaret sparas",
          en: "Set aside: not asked now, answer kept",
        )
      case .withoutValue: Phrase(fi: "Ilman vastausta", sv: "Utan svar", en: "Without an answer")
      case .remarks: Phrase(fi: "Muistiinpanot", sv: "Anteckningar", en: "Remarks")
      }
    return Phrase(
      fi: "\(name.fi) (\(count))",
      sv: "\(name.sv) (\(count))",
      en: "\(name.en) (\(count))",
    )
  }

  static func unanswered(_ count: Int) -> Phrase {
    Phrase(
      fi: "Vapaaehtoisia kysymyksiä vastaamatta: \(count)",
      sv: "Frivilliga frågor utan svar: \(count)",
      en: "Optional questions without an answer: \(count)",
    )
  }

  /// How to get back to the end from a question that was opened there.
  static func returns(_ key: String) -> Phrase {
    Phrase(
      fi: "\(key) palaa yhteenvetoon.",
      sv: "\(key) går tillbaka till sammanfattningen.",
      en: "\(key) returns to the summary.",
    )
  }
}
