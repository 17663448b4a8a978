import CaseStore
import CivilDates
import Foundation
import Interview
import Languages

/// What came of a transfer, line by line.
public func transferReport(
  _ transfer: ReceivedTransfer,
  form: Form?,
  in language: Language,
) -> [String] {
  var lines = [TransferText.sender(transfer)[language]]
  for received in transfer.cases {
    lines.append("\(received.code): \(received.outcome.text[language])")
    guard !received.conflicts.isEmpty else { continue }
    let names = received.conflicts.map { $0.text(form: form, in: language) }
    lines.append("  ! " + TransferText.conflicts(names)[language])
  }
  if transfer.cases.isEmpty { lines.append(TransferText.noCases[language]) }
  if transfer.withheld > 0 { lines.append(TransferText.withheld(transfer.withheld)[language]) }
  if !transfer.erasedThere.isEmpty {
    lines.append(TransferText.erasedThere(transfer.erasedThere)[language])
  }
  return lines
}

extension ReceivedTransfer.ReceivedCase.Outcome {
  fileprivate var text: Phrase {
    switch self {
    case .added: Phrase(fi: "uusi täällä", sv: "ny här", en: "new here")
    case .changed(let fields):
      Phrase(
        fi: "muuttui, kohtia \(fields.count)",
        sv: "ändrad, " + (fields.count == 1 ? "1 uppgift" : "\(fields.count) uppgifter"),
        en: "changed, " + (fields.count == 1 ? "1 field" : "\(fields.count) fields"),
      )
    case .unchanged: Phrase(fi: "ei muutosta", sv: "oförändrad", en: "unchanged")
    case .erasedHere:
      Phrase(
        fi: "poistettu täältä aiemmin, ei otettu vastaan",
        sv: "borttagen här tidigare, togs inte emot",
        en: "erased here before, not taken in",
      )
    }
  }
}

enum TransferText {
  static func sender(_ transfer: ReceivedTransfer) -> Phrase {
    let name = transfer.sender.name
    let day = transfer.madeAt.dayAsWritten
    return Phrase(
      fi: "Lähettäjä \(name), tehty \(day)",
      sv: "Avsändare \(name), gjord \(day)",
      en: "From \(name), made on \(day)",
    )
  }

  static func conflicts(_ names: [String]) -> Phrase {
    let list = names.joined(separator: "; ")
    return Phrase(
      fi: "ristiriita, molemmat tallessa: \(list)",
      sv: "motstridigt, båda sparade: \(list)",
      en: "conflict, both kept: \(list)",
    )
  }

  static let noCases = Phrase(
    fi: "Siirrossa ei ollut asiakkaita.",
    sv: "Överföringen hade inga klienter.",
    en: "There were no cases in the transfer.",
  )

  static func withheld(_ count: Int) -> Phrase {
    Phrase(
      fi: "Vastauksia ja muistiinpanoja jäi lähettämättä \(count): asiakas ei suostunut siihen.",
      sv: (count == 1 ? "1 svar eller anteckning" : "\(count) svar och anteckningar")
        + " skickades inte: klienten samtyckte inte.",
      en: (count == 1 ? "1 answer or remark was" : "\(count) answers and remarks were")
        + " left out: the client did not agree to sending \(count == 1 ? "it" : "them").",
    )
  }

  static func erasedThere(_ codes: [String]) -> Phrase {
    let list = codes.joined(separator: ", ")
    return Phrase(
      fi: "Lähettäjä on poistanut, täällä vielä: \(list). Poista: luotsi case erase.",
      sv: "Borttagna hos avsändaren, kvar här: \(list). Ta bort: luotsi case erase.",
      en: "Erased at the sender's desk, still here: \(list). To erase: luotsi case erase.",
    )
  }
}

extension Date {
  /// The day in UTC, which is told of other desks' clocks anyway.
  var dayAsWritten: String {
    let seconds = Int(timeIntervalSince1970.rounded(.down))
    return CivilDate(dayNumber: seconds / 86_400)?.asWritten ?? ""
  }
}

public func relationText(_ relation: KnownDesk.Relation) -> Phrase {
  switch relation {
  case .own: Phrase(fi: "oma organisaatio", sv: "egen organisation", en: "own organisation")
  case .other:
    Phrase(fi: "toinen organisaatio", sv: "annan organisation", en: "another organisation")
  }
}
