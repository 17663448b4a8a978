import Languages

/// What can be typed beside the commands of the key map.
enum LinearWord: CaseIterable, Sendable {
  case print
  case jump
  case questions
  case keep
  case more

  var name: Phrase {
    switch self {
    case .print: Phrase(fi: "Tulosta", sv: "Skriv ut", en: "Print")
    case .jump: Phrase(fi: "Siirry", sv: "Gå till", en: "Jump")
    case .questions: Phrase(fi: "Kysymykset", sv: "Frågor", en: "Questions")
    case .keep: Phrase(fi: "Pidä", sv: "Behåll", en: "Keep")
    case .more: Phrase(fi: "Lisää rivejä", sv: "Fler rader", en: "More lines")
    }
  }

  var explanation: Phrase {
    switch self {
    case .print:
      Phrase(
        fi: "lista perusteluineen; perään, montako parasta, ja tiedoston nimi",
        sv: "listan med motiveringar; efter det hur många av de bästa, och ett filnamn",
        en: "the list with its reasons; how many of the best and the name of a file may follow",
      )
    case .jump:
      Phrase(
        fi: "kysymykseen; perään sen numero, nimi tai sanoja siitä",
        sv: "till en fråga; efter det dess nummer, namn eller ord ur den",
        en: "to a question; its number, name or words of it follow",
      )
    case .questions:
      Phrase(
        fi: "kysymykset numeroineen ja vastauksineen",
        sv: "frågorna med nummer och svar",
        en: "the questions with their numbers and answers",
      )
    case .keep:
      Phrase(
        fi: "pitää epätavallisen vastauksen",
        sv: "behåller ett ovanligt svar",
        en: "keeps an unusual answer",
      )
    case .more:
      Phrase(
        fi: "lukee pitkän luettelon seuraavat rivit",
        sv: "läser de följande raderna av en lång lista",
        en: "reads the next lines of a long list",
      )
    }
  }

  /// What may stand behind the name.
  var takesMore: Bool { self == .print || self == .jump }
}
