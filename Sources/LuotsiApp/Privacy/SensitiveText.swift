import CivilDates

/// What a text seems to say that is better not written down.
enum SensitiveText: Equatable, Sendable {
  case identityCode
  /// With the word that seems to name one.
  case illness(String)
  case crime(String)

  /// The first of these in a text; nil where none is seen, which is no promise that there is none.
  init?(in text: String) {
    guard let found = Self.identityCode(in: text) ?? Self.word(in: text) else { return nil }
    self = found
  }

  /// A Finnish personal identity code: day, month and year of birth, a sign for the century, three
  /// digits and a control character.
  ///
  /// A wrong control character is a slip of the pen in a code and still one.
  ///
  /// - SeeAlso: Digital and Population Data Services Agency, "The personal identity code"; the signs
  ///   from U to Y and from B to F since 2023.
  private static func identityCode(in text: String) -> SensitiveText? {
    let pieces = text.uppercased().split {
      !($0.isASCII && ($0.isLetter || $0.isNumber)) && $0 != "-" && $0 != "+"
    }
    return pieces.contains { isIdentityCode(Array($0)) } ? .identityCode : nil
  }

  private static func isIdentityCode(_ piece: [Character]) -> Bool {
    guard piece.count == 11, piece[..<6].allSatisfy(\.isNumber),
      piece[7..<10].allSatisfy(\.isNumber),
      let day = Int(String(piece[0..<2])), let month = Int(String(piece[2..<4])),
      let year = Int(String(piece[4..<6])), controls.contains(piece[10])
    else { return false }
    let centuries = ["+": 1800, "-": 1900, "U": 1900, "V": 1900, "W": 1900, "X": 1900, "Y": 1900]
    let later: Set<Character> = ["A", "B", "C", "D", "E", "F"]
    guard let century = centuries[String(piece[6])] ?? (later.contains(piece[6]) ? 2000 : nil)
    else { return false }
    return CivilDate(year: century + year, month: month, day: day) != nil
  }

  private static func word(in text: String) -> SensitiveText? {
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter && $0 != "-" }) {
      if illnesses.contains(where: { word.hasPrefix($0) }) { return .illness(String(word)) }
      if crimes.contains(where: { word.hasPrefix($0) }) { return .crime(String(word)) }
    }
    return nil
  }

  private static let controls = Set("0123456789ABCDEFHJKLMNPRSTUVWXY")

  /// Beginnings of words in Finnish, Swedish and English.
  private static let illnesses = [
    "masennu", "masentu", "diabet", "syöpä", "skitsofren", "psykoos", "kaksisuunt", "adhd",
    "autis", "epileps", "astma", "ms-tau", "hiv", "hepatiit", "dementi", "alzheimer", "parkinson",
    "päihderiip", "alkoholis", "diagnoos", "sairau", "sairast", "lääkit", "mielenterv", "ptsd",
    "depres", "deprim", "cancer", "sjukdom", "diagnos", "läkemed", "missbruk", "schizo", "psykos",
    "psychos", "illness", "disease", "medicat", "addict", "diabetes",
  ]
  private static let crimes = [
    "rikos", "rikok", "rikolli", "tuomio", "tuomittu", "vankil", "vankeu", "pahoinpit", "varkau",
    "brott", "fängels", "dömd", "misshandl", "stöld", "crime", "crimin", "convict", "prison",
    "theft", "assault",
  ]
}
