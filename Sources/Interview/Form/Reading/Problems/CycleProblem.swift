import Languages

/// Rows whose conditions and calculations wait for each other.
struct CycleProblem: FormProblem {
  struct Member {
    let name: String
    let row: Int
  }

  /// In the order of dependence.
  let members: [Member]

  var severity: Finding.Severity { .error }

  var code: String { "cycle" }

  var message: Phrase {
    guard members.count > 1 else {
      return Phrase(
        fi: "\(path.fi) tarvitsee omaa arvoaan.",
        sv: "\(path.sv) behöver sitt eget värde.",
        en: "\(path.en) needs its own value.",
      )
    }
    let first = members[0].name
    return Phrase(
      fi: "Rivit odottavat toisiaan: \(path.fi) → '\(first)'.",
      sv: "Raderna väntar på varandra: \(path.sv) → '\(first)'.",
      en: "The rows wait for each other: \(path.en) needs '\(first)'.",
    )
  }

  var suggestion: Phrase {
    Phrase(
      fi: "Katkaise kehä poistamalla jokin nimi näistä lausekkeista.",
      sv: "Bryt cirkeln genom att ta bort ett av namnen ur uttrycken.",
      en: "Break the circle by taking one of the names out of these expressions.",
    )
  }

  private var path: Phrase {
    func joined(_ row: String, _ link: String) -> String {
      members.map { "'\($0.name)' (\(row) \($0.row))" }.joined(separator: link)
    }
    return Phrase(
      fi: joined("rivi", " → "),
      sv: joined("rad", " → "),
      en: joined("row", " needs "),
    )
  }
}
