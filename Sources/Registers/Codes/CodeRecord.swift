import Languages

/// A code of a national or international code set, as registers publish it.
public struct CodeRecord: Equatable, Sendable {
  /// The set's own name, such as `kunta` or `koulutus`; ``isco`` for occupations.
  public let set: String
  public let code: String
  /// Nil where the set has none.
  public let version: Int?
  public let name: LocalizedText
  /// The wider class in the same set.
  public let parent: String?

  /// ISCO-08, of which Ammattiluokitus 2010 is the Finnish version.
  public static let isco = "isco08"

  public init(
    set: String,
    code: String,
    version: Int? = nil,
    name: LocalizedText,
    parent: String? = nil,
  ) {
    self.set = set
    self.code = code
    self.version = version
    self.name = name
    self.parent = parent
  }
}

/// The codes of a file, and what in it could not be used.
public struct CodeReading: Equatable, Sendable {
  public internal(set) var codes: [CodeRecord] = []
  public internal(set) var problems: [PlacedProblem] = []
}

/// A code with the zeros before it that spreadsheets and number columns lose.
func padded(_ code: String, to count: Int) -> String {
  guard code.utf8.allSatisfy({ (0x30...0x39).contains($0) }), code.count < count else {
    return code
  }
  return String(repeating: "0", count: count - code.count) + code
}

/// The digits that every code of a set has, where they are many and begin with zeros.
func digits(of set: String) -> Int? {
  switch set {
  case "kunta": 3
  case "maakunta", "hyvinvointialue": 2
  case "koulutus": 6
  default: nil
  }
}

/// The set of a koodisto URI such as `kunta_092` or `koulutus_351301#12`; nil for other texts.
func koodistoSet(of uri: String) -> String? {
  guard let end = uri.firstIndex(of: "_"), end != uri.startIndex else { return nil }
  let set = uri[..<end]
  let isName = set.utf8.allSatisfy {
    (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0)
  }
  return isName ? String(set) : nil
}
