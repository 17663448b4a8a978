import Languages

/// What a form file may hold at most: far above any real form, low enough for a small machine.
package enum Limit: Error, Equatable, Sendable {
  case fileBytes
  /// Of one part of a spreadsheet file, unpacked.
  case partBytes
  /// Of all parts that are read of a spreadsheet file, unpacked.
  case unpackedBytes
  /// How many times larger a part grows by unpacking; counted from `ratioFloor` bytes on.
  case packingRatio
  case sheets
  case rows
  case columns
  /// In all sheets together, with the blank cells to the left of a filled one.
  case cells
  /// As Excel itself allows in one cell.
  case cellCharacters
  /// Elements within elements.
  case depth

  package var value: Int {
    switch self {
    case .fileBytes: 50_000_000
    case .partBytes: 64_000_000
    case .unpackedBytes: 128_000_000
    case .packingRatio: 100
    case .sheets: 200
    case .rows: 100_000
    case .columns: 1000
    case .cells: 2_000_000
    case .cellCharacters: 32_767
    case .depth: 64
    }
  }

  /// Formatted but empty sheets shrink well, so a small part may be as dense as it likes.
  static let ratioFloor = 4_000_000

  /// Problems that are listed of one sheet.
  static let problemsPerSheet = 100

  /// What is too much, and what to do about it.
  package var sentence: Phrase {
    switch self {
    case .fileBytes:
      Phrase(
        fi: "Tiedosto on suurempi kuin \(amount) megatavua. Poista siitä kuvat ja turhat taulukot.",
        sv: "Filen är större än \(amount) megabyte. Ta bort bilder och onödiga blad ur den.",
        en: "The file is larger than \(amount) megabytes. Remove pictures and unneeded sheets.",
      )
    case .partBytes, .unpackedBytes:
      Phrase(
        fi: "Sisältö on purettuna yli \(amount) megatavua. Poista turhat taulukot ja muotoilut.",
        sv: "Innehållet är uppackat över \(amount) megabyte. Ta bort onödiga blad och format.",
        en: "The content unpacks to over \(amount) megabytes. Remove unneeded sheets and formats.",
      )
    case .packingRatio:
      Phrase(
        fi: "Sisältö kasvaa purettaessa yli \(amount)-kertaiseksi, joten sitä ei pureta. "
          + "Kopioi lomakkeen solut uuteen tiedostoon.",
        sv: "Innehållet växer mer än \(amount) gånger vid uppackning och packas inte upp. "
          + "Kopiera formulärets celler till en ny fil.",
        en: "The content grows more than \(amount) times by unpacking, so it is not unpacked. "
          + "Copy the form's cells into a new file.",
      )
    case .sheets:
      Phrase(
        fi: "Taulukoita on yli \(amount). Poista turhat taulukot.",
        sv: "Det finns fler än \(amount) blad. Ta bort onödiga blad.",
        en: "There are more than \(amount) sheets. Remove unneeded sheets.",
      )
    case .rows:
      Phrase(
        fi: "Rivejä on yli \(amount). Poista tyhjien rivien alla olevat solut tai jaa taulukko.",
        sv:
          "Det finns fler än \(amount) rader. Ta bort celler under tomma rader eller dela bladet.",
        en:
          "There are more than \(amount) rows. Delete cells below blank rows, or split the sheet.",
      )
    case .columns:
      Phrase(
        fi: "Sarakkeita on yli \(amount). Poista solut taulukon oikealta puolelta.",
        sv: "Det finns fler än \(amount) kolumner. Ta bort cellerna till höger om tabellen.",
        en: "There are more than \(amount) columns. Delete the cells to the right of the table.",
      )
    case .cells:
      Phrase(
        fi: "Soluja on yli \(amount). Poista turhat taulukot ja solut.",
        sv: "Det finns fler än \(amount) celler. Ta bort onödiga blad och celler.",
        en: "There are more than \(amount) cells. Remove unneeded sheets and cells.",
      )
    case .cellCharacters:
      Phrase(
        fi: "Solussa on yli \(amount) merkkiä. Lyhennä tekstiä tai jaa se useaan kysymykseen.",
        sv: "En cell har fler än \(amount) tecken. Korta texten eller dela den på flera frågor.",
        en: "A cell has more than \(amount) characters. Shorten the text or split the question.",
      )
    case .depth:
      Phrase(
        fi: "Tiedoston rakenteessa on yli \(amount) sisäkkäistä tasoa. Tallenna se uudelleen.",
        sv: "Filens struktur har fler än \(amount) nivåer i varandra. Spara den på nytt.",
        en: "The file nests more than \(amount) levels deep. Save it again.",
      )
    }
  }

  /// Bytes as megabytes; thousands are set apart by a no-break space.
  private var amount: String {
    let number =
      switch self {
      case .fileBytes, .partBytes, .unpackedBytes: value / 1_000_000
      default: value
      }
    var digits = String(number)
    for place in stride(from: digits.count - 3, to: 0, by: -3) {
      digits.insert("\u{A0}", at: digits.index(digits.startIndex, offsetBy: place))
    }
    return digits
  }
}
