import CivilDates
import Languages

/// Why a decision about local knowledge could not be taken; nothing changes then.
public enum LocalKnowledgeError: Error, Equatable, Sendable {
  /// A decision needs somebody who answers for it.
  case nameless
  /// An overlay needs a note on where it was found out.
  case noteless
  case weight(Int)
  /// What was written for a fact is no number, or not one of these.
  case notWithin(ClosedRange<Int>)
  case noSuchLink(QualificationLink.ID)
  case linkExists(QualificationLink.ID)
  case noSuchOverlay(Overlay.ID)
  /// A file says something older than what is known here since that day.
  case newerKnown(CivilDate)
}

extension LocalKnowledgeError: CustomStringConvertible {
  public var description: String { sentence.en }

  /// Says what is wrong and what to do.
  public var sentence: Phrase {
    switch self {
    case .nameless:
      Phrase(
        fi: "Nimi puuttuu. Kirjoita nimesi tai nimikirjaimesi.",
        sv: "Namnet saknas. Skriv ditt namn eller dina initialer.",
        en: "The name is missing. Write your name or initials.",
      )
    case .noteless:
      Phrase(
        fi: "Lähde puuttuu. Kirjoita, mistä tieto on.",
        sv: "Källan saknas. Skriv var uppgiften kommer ifrån.",
        en: "The source is missing. Write where this was found out.",
      )
    case .weight(let weight):
      Phrase(
        fi: "Paino \(weight) ei ole 0–1000. Korjaa se.",
        sv: "Vikten \(weight) är inte 0–1000. Rätta den.",
        en: "The weight \(weight) is not 0 to 1000. Correct it.",
      )
    case .notWithin(let range):
      Phrase(
        fi: "Kirjoita kokonaisluku \(range.lowerBound)–\(range.upperBound).",
        sv: "Skriv ett heltal \(range.lowerBound)–\(range.upperBound).",
        en: "Write a whole number from \(range.lowerBound) to \(range.upperBound).",
      )
    case .noSuchLink(let id):
      Phrase(
        fi: "Linkkiä \(id) ei enää ole. Avaa luettelo uudelleen.",
        sv: "Länken \(id) finns inte längre. Öppna listan på nytt.",
        en: "The link \(id) is no longer there. Open the list again.",
      )
    case .linkExists(let id):
      Phrase(
        fi: "Linkki \(id) on jo. Valitse toinen ammatti.",
        sv: "Länken \(id) finns redan. Välj ett annat yrke.",
        en: "The link \(id) is there already. Choose another occupation.",
      )
    case .newerKnown(let day):
      Phrase(
        fi: "Täällä tiedetään uudempaa (\(day)). Korjaa rivin päivä, jos rivi on uudempi.",
        sv: "Här är något nyare känt (\(day)). Rätta radens dag om raden är nyare.",
        en: "Something newer, of \(day), is known here. Correct the row's day if it is newer.",
      )
    case .noSuchOverlay(let id):
      Phrase(
        fi: "Tietoa \(id) ei enää ole. Avaa luettelo uudelleen.",
        sv: "Uppgiften \(id) finns inte längre. Öppna listan på nytt.",
        en: "The fact \(id) is no longer there. Open the list again.",
      )
    }
  }
}

extension QualificationLink.ID: CustomStringConvertible {
  public var description: String { "\(qualification) → \(occupation)" }
}

extension Overlay.ID: CustomStringConvertible {
  public var description: String { "\(subject.code) \(topic.rawValue)" }
}
