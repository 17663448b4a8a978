import Catalogue
import CivilDates

/// A count of StatFin, or why there is none.
///
/// - SeeAlso: Statistics Finland, the symbols of its publications and the data symbols of its px
///   files. They agree that `-` is none at all, and differ on which of `..` and `...` is secret.
enum StatFinCount: Equatable {
  case known(Int)
  /// `..` and `...`: too uncertain, not published yet or under the rule of secrecy.
  case hidden
  /// `.`, four to six points, and an empty cell: there is nothing to count, or nobody counted it.
  case absent

  /// Nil for a text that is neither a count nor a mark of Statistics Finland.
  init?(_ text: String?) {
    switch text?.filter({ !$0.isWhitespace }) {
    case nil, "", ".", "....", ".....", "......":
      self = .absent
      return
    case "..", "...":
      self = .hidden
      return
    case "-", "–":
      // None at all, which is a count; a number rounded to zero is written 0.
      self = .known(0)
      return
    default: break
    }
    guard let text else { return nil }
    let digits = text.filter { !$0.isWhitespace }
    guard let number = Double(digits), let count = Self(number) else { return nil }
    self = count
  }

  /// Nil for a number that can be no count.
  init?(_ number: Double) {
    guard let count = Int(exactly: number), (0...1_000_000).contains(count) else { return nil }
    self = .known(count)
  }
}

extension LabourArea {
  /// StatFin's code of an area: `SSS`, `KU092`, `MK01`, `ELY01`.
  ///
  /// The ELY area of Uusimaa is the region; the others do not follow the regions' borders and keep
  /// their codes, as does what else the publisher has.
  init(statFin code: String) {
    switch code {
    case "SSS": self = .wholeCountry
    case "ELY01": self = .region("01")
    default:
      if let digits = Self.digits(of: code, after: "KU", count: 3) {
        self = .municipality(MunicipalityCode(digits))
      } else if let digits = Self.digits(of: code, after: "MK", count: 2) {
        self = .region(RegionCode(digits))
      } else {
        self = .other(code)
      }
    }
  }

  private static func digits(of code: String, after prefix: String, count: Int) -> String? {
    let digits = code.dropFirst(prefix.count)
    guard code.hasPrefix(prefix), digits.count == count else { return nil }
    return digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? String(digits) : nil
  }
}

/// A class of StatFin's classification of occupations.
enum StatFinOccupation: Equatable {
  /// Four digits, the level of all our figures.
  case unit(OccupationCode)
  /// A class for what is not known, such as `X` or `011X`.
  case unknown(OccupationCode)
  /// A wider group, or all.
  case sum

  /// Nil for what is no class.
  init?(_ code: String) {
    let isDigits = code.utf8.allSatisfy { (0x30...0x39).contains($0) }
    if code == "SSS" {
      self = .sum
    } else if code.utf8.contains(where: { $0 == UInt8(ascii: "X") || $0 == UInt8(ascii: "x") }),
      code.count <= 5
    {
      self = .unknown(OccupationCode(code.uppercased()))
    } else if isDigits, code.count == 4 {
      self = .unit(OccupationCode(code))
    } else if isDigits, (1...3).contains(code.count) {
      self = .sum
    } else {
      return nil
    }
  }
}

/// The first day of a month written `2026M05`; nil for any other text.
func statFinMonth(_ text: some StringProtocol) -> CivilDate? {
  guard text.utf8.count == 7, let mark = text.firstIndex(of: "M"),
    let year = Int(text[..<mark]), let month = Int(text[text.index(after: mark)...]),
    text[..<mark].utf8.count == 4
  else { return nil }
  return CivilDate(year: year, month: month, day: 1)
}

/// A label such as `KU092 Vantaa`, whose first word is the code where it is one.
struct CodedLabel: Equatable {
  let code: String
  let name: String?

  init(_ text: String) {
    let parts = text.split(separator: " ", maxSplits: 1)
    code = parts.first.map(String.init) ?? ""
    name = parts.count == 2 ? String(parts[1].trimmingBlanks) : nil
  }
}
