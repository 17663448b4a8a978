import CatalogueStore
import JSONDocuments
import Languages
import Registers

extension LeftOutDocument {
  /// Where, which document, what is wrong and what to do.
  var phrase: Phrase {
    let problem = problem.phrase
    let id = id.map { ", \($0)" } ?? ""
    return Phrase(
      fi: "\(place.phrase.fi)\(id): \(problem.fi)",
      sv: "\(place.phrase.sv)\(id): \(problem.sv)",
      en: "\(place)\(id): \(problem.en)",
    )
  }
}

extension DocumentPlace {
  var phrase: Phrase {
    Phrase(fi: "\(file), rivi \(line)", sv: "\(file), rad \(line)", en: "\(self)")
  }
}

extension RecordProblem {
  fileprivate var phrase: Phrase {
    let member = path.isEmpty ? "" : "\(path): "
    let sentence = problem.phrase
    return Phrase(
      fi: member + sentence.fi,
      sv: member + sentence.sv,
      en: description,
    )
  }
}

extension RecordProblem.Problem {
  /// In English the problem words itself, whole.
  fileprivate var phrase: (fi: String, sv: String) {
    switch self {
    case .missing:
      (
        fi: "tämä puuttuu, joten asiakirja jätettiin pois. Pyydä rekisteriä lisäämään se.",
        sv: "detta saknas, så dokumentet lämnades bort. Be registret lägga till det.",
      )
    case .notADate(let text):
      (
        fi: "'\(text)' ei ole päivä, joten päivää ei tiedetä. Pyydä rekisteriä korjaamaan se.",
        sv: "'\(text)' är inget datum, så inget är känt. Be registret rätta det.",
      )
    case .notANumber(let text):
      (
        fi: "'\(text)' ei ole luku, joka voi olla tässä, joten sitä ei tiedetä. Pyydä rekisteriä "
          + "korjaamaan se.",
        sv: "'\(text)' är inget tal som kan stå här, så inget är känt. Be registret rätta det.",
      )
    case .unknownCode(let code, let set):
      (
        fi: "'\(code)' ei ole koodistossa \(set). Se säilytettiin sellaisenaan; tuo uudemmat "
          + "koodistot.",
        sv: "'\(code)' finns inte i kodverket \(set). Den behölls som den är; importera nyare "
          + "kodverk.",
      )
    case .anotherKind(let found):
      (
        fi: "tämä ei ole tämän rekisterin asiakirja\(found.map { " (\($0))" } ?? ""), joten se "
          + "jätettiin pois. Tarkista, että tiedosto ja muoto kuuluvat yhteen.",
        sv: "detta är inget dokument i detta register\(found.map { " (\($0))" } ?? ""), så det "
          + "lämnades bort. Kontrollera att filen och formatet hör ihop.",
      )
    case .inRow(let sentences): (fi: sentences, sv: sentences)
    case .repeated(let id):
      (
        fi: "'\(id)' on näissä tiedostoissa jo aiemmin, joten tämä jätettiin pois. Poista toinen.",
        sv: "'\(id)' finns redan tidigare i filerna, så detta lämnades bort. Ta bort det ena.",
      )
    case .unresolved(let id, let list):
      (
        fi: "'\(id)' ei ole näiden tiedostojen luettelossa \(list), joten rivi jätettiin pois. Tuo "
          + "luettelo samalla kertaa.",
        sv: "'\(id)' finns inte i filernas lista \(list), så raden lämnades bort. Importera listan "
          + "på samma gång.",
      )
    }
  }
}
