import Languages

/// A file that is not comma-separated values in UTF-8.
package struct CSVError: Error, Equatable, Sendable {
  package enum Cause: Equatable, Sendable {
    case unterminatedQuote
    case textAfterQuote
    case notUTF8
    case utf16
    case zeroByte
    case overLimit(Limit)
  }

  package let cause: Cause
  /// As a spreadsheet counts; for a wrong encoding, the line.
  package let row: Int
  package let line: Int
  /// Counted in characters; in bytes for a wrong encoding.
  package let column: Int

  package init(_ cause: Cause, row: Int, line: Int, column: Int) {
    self.cause = cause
    self.row = row
    self.line = line
    self.column = column
  }

  init(_ fault: TextFault) {
    switch fault {
    case .notUTF8(let line, let byte): self.init(.notUTF8, row: line, line: line, column: byte)
    case .utf16: self.init(.utf16, row: 1, line: 1, column: 1)
    case .zeroByte(let line): self.init(.zeroByte, row: line, line: line, column: 1)
    }
  }

  package var message: Phrase {
    switch cause {
    case .unterminatedQuote:
      Phrase(
        fi: "Rivin \(line) merkissä \(column) alkavaa lainausta ei suljeta.",
        sv: "Citattecknet på rad \(line), tecken \(column), stängs aldrig.",
        en: "The quotation mark at line \(line), character \(column) is never closed.",
      )
    case .textAfterQuote:
      Phrase(
        fi: "Rivin \(line) merkissä \(column) on tekstiä sulkevan lainausmerkin jälkeen.",
        sv: "Det finns text efter ett avslutande citattecken på rad \(line), tecken \(column).",
        en: "There is text after a closing quotation mark at line \(line), character \(column).",
      )
    case .notUTF8: TextFault.notUTF8(line: line, byte: column).message
    case .utf16: TextFault.utf16.message
    case .zeroByte: TextFault.zeroByte(line: line).message
    case .overLimit:
      Phrase(
        fi: "Raja ylittyy rivillä \(row).",
        sv: "En gräns överskrids på rad \(row).",
        en: "A limit is passed at row \(row).",
      )
    }
  }

  package var suggestion: Phrase {
    switch cause {
    case .unterminatedQuote:
      Phrase(
        fi: "Sulje se, ja kahdenna jokainen solun sisällä oleva lainausmerkki.",
        sv: "Stäng det, och dubblera varje citattecken inne i cellen.",
        en: "Close it, and double every quotation mark inside the cell.",
      )
    case .textAfterQuote:
      Phrase(
        fi: "Pane koko solu lainausmerkkeihin ja kahdenna sen sisällä olevat.",
        sv: "Sätt hela cellen inom citattecken och dubblera dem inne i den.",
        en: "Put the whole cell in quotation marks and double those inside it.",
      )
    case .notUTF8, .utf16, .zeroByte:
      Phrase(
        fi: "Tallenna taulukko uudelleen muodossa 'CSV UTF-8'.",
        sv: "Spara bladet på nytt som 'CSV UTF-8'.",
        en: "Save the sheet again as 'CSV UTF-8'.",
      )
    case .overLimit(let limit): limit.sentence
    }
  }
}
