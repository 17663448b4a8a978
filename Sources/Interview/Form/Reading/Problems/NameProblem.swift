import FormExpressions
import Languages

/// What is wrong with the name of a row.
enum NameProblem: FormProblem {
  case missing
  case bad(String)
  case duplicate(String, row: Int)
  case onlyCase(String, String, row: Int)
  case reserved(String)

  var severity: Finding.Severity {
    if case .onlyCase = self { .warning } else { .error }
  }

  var code: String {
    switch self {
    case .missing: "missing-name"
    case .bad: "bad-name"
    case .duplicate: "duplicate-name"
    case .onlyCase: "similar-name"
    case .reserved: "reserved-name"
    }
  }

  var message: Phrase {
    switch self {
    case .missing:
      Phrase(
        fi: "Riviltä puuttuu nimi.",
        sv: "Raden saknar namn.",
        en: "The row has no name.",
      )
    case .bad(let name):
      Phrase(
        fi: "'\(clipped(name))' ei kelpaa nimeksi\(Self.fault(in: name).fi).",
        sv: "'\(clipped(name))' duger inte som namn\(Self.fault(in: name).sv).",
        en: "'\(clipped(name))' cannot be a name\(Self.fault(in: name).en).",
      )
    case .duplicate(let name, let row):
      Phrase(
        fi: "Nimi '\(name)' on jo rivillä \(row).",
        sv: "Namnet '\(name)' används redan på rad \(row).",
        en: "The name '\(name)' is taken by row \(row).",
      )
    case .onlyCase(let name, let other, let row):
      Phrase(
        fi: "Nimi '\(name)' eroaa rivin \(row) nimestä '\(other)' vain kirjainkoolta.",
        sv: "Namnet '\(name)' skiljer sig från '\(other)' på rad \(row) bara i stora och små "
          + "bokstäver.",
        en: "The name '\(name)' differs from '\(other)' in row \(row) by letter case alone.",
      )
    case .reserved(let name):
      Phrase(
        fi: "Nimi '\(name)' on varattu lomakkeen omille tiedoille.",
        sv: "Namnet '\(name)' är reserverat för formulärets egna uppgifter.",
        en: "The name '\(name)' is reserved for the form itself.",
      )
    }
  }

  var suggestion: Phrase {
    switch self {
    case .missing:
      Phrase(
        fi: "Kirjoita nimi kirjaimilla, numeroilla ja alaviivoilla.",
        sv: "Skriv ett namn av bokstäver, siffror och understreck.",
        en: "Write a name of letters, digits and underscores.",
      )
    case .bad(let name):
      Phrase(
        fi: "Kirjoita esimerkiksi '\(Self.mended(name))'.",
        sv: "Skriv till exempel '\(Self.mended(name))'.",
        en: "Write, for example, '\(Self.mended(name))'.",
      )
    case .duplicate, .onlyCase, .reserved:
      Phrase(
        fi: "Anna riville oma nimi.",
        sv: "Ge raden ett eget namn.",
        en: "Give the row a name of its own.",
      )
    }
  }

  /// What it is about the name, where the eye may miss it.
  private static func fault(in name: String) -> Phrase {
    if name.unicodeScalars.contains(where: { $0.properties.generalCategory == .format }) {
      return Phrase(
        fi: ": siinä on näkymätön merkki",
        sv: ": det innehåller ett osynligt tecken",
        en: ": it holds an invisible character",
      )
    }
    if name.contains(where: \.isWhitespace) {
      return Phrase(
        fi: ": siinä on välilyönti",
        sv: ": det innehåller ett mellanslag",
        en: ": it holds a space",
      )
    }
    if let first = name.first, first.isNumber {
      return Phrase(
        fi: ": se alkaa numerolla",
        sv: ": det börjar med en siffra",
        en: ": it begins with a digit",
      )
    }
    guard let stray = name.first(where: { !isFormName("a\($0)") }) else {
      return Phrase(
        fi: ": sen pitää alkaa kirjaimella tai alaviivalla",
        sv: ": det ska börja med en bokstav eller ett understreck",
        en: ": it must begin with a letter or underscore",
      )
    }
    return Phrase(
      fi: ": siinä on merkki '\(stray)'",
      sv: ": det innehåller tecknet '\(stray)'",
      en: ": it holds the character '\(stray)'",
    )
  }

  /// The nearest name that is one.
  private static func mended(_ name: String) -> String {
    let visible = name.unicodeScalars.filter { $0.properties.generalCategory != .format }
    let kept = String(String.UnicodeScalarView(visible)).map { isFormName("a\($0)") ? $0 : "_" }
    let mended = String(kept)
    return isFormName(mended) ? mended : "_\(mended)"
  }
}
