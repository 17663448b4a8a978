import Languages

/// What can be wrong with one cell of a spreadsheet that is readable as a whole.
enum CellProblem: Equatable {
  case formulaWithoutValue
  case errorValue(String)
  case notANumber(String)
  case notADate(String)
  case longNumber(String)
  case mergedCells(String, first: String)

  var code: String {
    switch self {
    case .formulaWithoutValue: "formula-without-value"
    case .errorValue: "error-value"
    case .notANumber: "not-a-number"
    case .notADate: "not-a-date"
    case .longNumber: "long-number"
    case .mergedCells: "merged-cells"
    }
  }

  var message: Phrase {
    switch self {
    case .formulaWithoutValue:
      Phrase(
        fi: "Solun kaavalla ei ole tallennettua arvoa, joten solu on tyhjä.",
        sv: "Cellens formel har inget sparat värde, så cellen är tom.",
        en: "The formula of this cell has no stored value, so the cell is blank.",
      )
    case .errorValue(let text):
      Phrase(
        fi: "Solun arvo on virhe \(text), joten solu on tyhjä.",
        sv: "Cellens värde är felet \(text), så cellen är tom.",
        en: "The value of this cell is the error \(text), so the cell is blank.",
      )
    case .notANumber(let text):
      Phrase(
        fi: "Solun pitäisi olla luku, mutta siinä on '\(text)'.",
        sv: "Cellen borde vara ett tal men har '\(text)'.",
        en: "This cell should be a number but holds '\(text)'.",
      )
    case .notADate(let text):
      Phrase(
        fi: "Solu on muotoiltu päivämääräksi, mutta \(text) ei ole mikään päivä.",
        sv: "Cellen är formaterad som datum, men \(text) är ingen dag.",
        en: "This cell is formatted as a date, but \(text) is no day.",
      )
    case .longNumber(let text):
      Phrase(
        fi: "Luvussa \(text) on enemmän numeroita kuin taulukko säilyttää.",
        sv: "Talet \(text) har fler siffror än ett kalkylblad behåller.",
        en: "The number \(text) has more digits than a spreadsheet keeps.",
      )
    case .mergedCells(let area, let first):
      Phrase(
        fi: "Solut \(area) on yhdistetty: vain solussa \(first) on arvo.",
        sv: "Cellerna \(area) är sammanfogade: bara \(first) har ett värde.",
        en: "The cells \(area) are merged: only \(first) has the value.",
      )
    }
  }

  var suggestion: Phrase {
    switch self {
    case .formulaWithoutValue:
      Phrase(
        fi: "Avaa tiedosto taulukkolaskennassa ja tallenna se, tai kirjoita arvo soluun.",
        sv: "Öppna filen i ett kalkylprogram och spara den, eller skriv värdet i cellen.",
        en: "Open the file in a spreadsheet program and save it, or type the value.",
      )
    case .errorValue:
      Phrase(
        fi: "Korjaa kaava tai kirjoita arvo soluun.",
        sv: "Rätta formeln eller skriv värdet i cellen.",
        en: "Correct the formula, or type the value.",
      )
    case .notANumber, .notADate:
      Phrase(
        fi: "Muotoile solu tekstiksi ja kirjoita arvo uudelleen.",
        sv: "Formatera cellen som text och skriv värdet på nytt.",
        en: "Format the cell as text and type the value again.",
      )
    case .longNumber:
      Phrase(
        fi: "Muotoile solu tekstiksi ja tarkista numerot.",
        sv: "Formatera cellen som text och kontrollera siffrorna.",
        en: "Format the cell as text and check the digits.",
      )
    case .mergedCells:
      Phrase(
        fi: "Pura yhdistäminen ja täytä jokainen solu.",
        sv: "Dela upp cellerna och fyll i var och en.",
        en: "Unmerge the cells and fill in each of them.",
      )
    }
  }
}
