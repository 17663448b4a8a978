import Catalogue
import Languages
import Matching

extension CatalogueNames {
  /// The value of a fact as it stands in a sentence.
  func text(of argument: Argument, _ fact: RuleFact, in language: Language) -> String {
    switch argument {
    case .number(let number): "\(number)"
    case .level(let level): level.text(in: language)
    case .day(let day): day.text(in: language)
    case .truth(let value):
      (value ? Phrase(fi: "kyllä", sv: "ja", en: "yes") : Phrase(fi: "ei", sv: "nej", en: "no"))[
        language
      ]
    case .codes(let codes): Phrase.list(codes.map { word(for: $0, of: fact) })[language]
    case .unknown: Phrase(fi: "ei tiedossa", sv: "inte känt", en: "not known")[language]
    }
  }

  /// What people call a code of a fact's set; a code without a name stands for itself.
  private func word(for code: String, of fact: RuleFact) -> Phrase {
    switch fact {
    case .field: field(FieldCode(code))
    case .teachingLanguage: Offering.TeachingLanguage(rawValue: code)?.ofSkill ?? Phrase(code)
    case .times, .timesMissing: Offering.TimeOfDay(rawValue: code)?.phrase ?? Phrase(code)
    case .kindOfOffering: OfferingKind(rawValue: code).map(Phrase.init) ?? Phrase(code)
    case .basicEducation: BasicEducation(rawValue: code)?.phrase ?? Phrase(code)
    case .residence: Residence(rawValue: code)?.phrase ?? Phrase(code)
    case .limitsMet: FunctionalLimit(rawValue: code)?.phrase ?? Phrase(code)
    case .requiredCards, .cardsMissing: RequiredCard(rawValue: code)?.phrase ?? Phrase(code)
    default: Phrase(code)
    }
  }
}

extension Phrase {
  /// A code that is the same in every language.
  fileprivate init(_ code: String) { self.init(fi: code, sv: code, en: code) }

  fileprivate init(_ kind: OfferingKind) { self.init { kind.text(in: $0) } }
}
