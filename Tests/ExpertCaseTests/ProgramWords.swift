import Catalogue
import Languages
import Matching

/// Words that belong to the program and its data and not to a language.
struct ProgramWords {
  private let codes: Set<Substring>

  /// English words are codes in Finnish and Swedish alone.
  init(of language: Language, catalogue: CatalogueSnapshot) {
    guard language != .en else {
      codes = []
      return
    }
    let names: [any Sequence<String>] = [
      OfferingKind.allCases.map(\.rawValue), Verdict.allCases.map(\.rawValue),
      Criterion.allCases.map(\.rawValue), Priority.allCases.map(\.rawValue),
      Offering.TimeOfDay.allCases.map(\.rawValue), Offering.Mode.allCases.map(\.rawValue),
      ServiceKind.allCases.map(\.rawValue), ServiceNeed.allCases.map(\.rawValue),
      QualificationLevel.allCases.map(\.rawValue), Residence.allCases.map(\.rawValue),
      LearningWay.allCases.map(\.rawValue), FunctionalLimit.allCases.map(\.rawValue),
      ["fi", "sv"], catalogue.fields.map(\.id.rawValue),
    ]
    let inUse: Set<String> = language == .fi ? ["media"] : ["media", "permanent"]
    codes = Set(names.flatMap { Array($0) }.filter { !inUse.contains($0) }.map { Substring($0) })
  }

  /// What of a line is no word of its language, in the order of the line.
  func found(in line: Substring) -> [String] {
    if line.contains("{") { return ["{"] }
    // A point inside belongs to the word: `keuda.fi` is an address.
    let words = line.split { !$0.isLetter && !$0.isNumber && !"_.".contains($0) }
      .map { $0.trimmingPoints }
    return words.filter { codes.contains($0) || $0.isCompound }.map(String.init)
  }
}

extension Substring {
  fileprivate var trimmingPoints: Substring {
    var word = self
    while word.last == "." { word = word.dropLast() }
    return word
  }

  /// Whether it is written as programs write names: `early_education`, `notYet`.
  fileprivate var isCompound: Bool {
    if contains("_") { return true }
    guard let first, first.isLowercase else { return false }
    return zip(self, dropFirst()).contains { $0.isLowercase && $1.isUppercase }
  }
}
