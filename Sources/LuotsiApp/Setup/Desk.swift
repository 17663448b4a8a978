import Catalogue
import CatalogueStore
import CivilDates
import Interview
import Languages
import Matching
import Reports

/// What stays the same while the program runs: the form, the catalogue, the rules and the day.
public struct Desk: Sendable {
  public let form: Form
  public let catalogue: CatalogueSnapshot
  /// What the catalogue's rows were completed by, and what waits for a review.
  public let knowledge: LocalKnowledge
  public let rules: RulePack
  public let matcher: Matcher
  /// Today, asked from the clock once at the start; the pure modules read only this.
  public let today: CivilDate
  /// Whether the store is the practice store, which holds example clients alone.
  public let isPractice: Bool
  /// When the oldest part of the catalogue was retrieved; nil when that is not known.
  let dataDay: CivilDate?
  /// What qualifications are called, as far as it is known.
  let qualifications: [QualificationCode: LocalizedText]
  let names: CatalogueNames
  let wording: RuleWording
  public let offerings: [Offering.ID: Offering]

  public init(
    form: Form,
    catalogue: CatalogueSnapshot,
    dataFrom dataDay: CivilDate? = nil,
    rules: RulePack,
    today: CivilDate,
    isPractice: Bool,
    knowledge: LocalKnowledge = LocalKnowledge(),
    qualifications: [QualificationCode: LocalizedText] = [:],
  ) {
    self.qualifications = qualifications
    self.dataDay = dataDay
    self.form = form
    self.catalogue = catalogue
    self.knowledge = knowledge
    self.rules = rules
    self.today = today
    self.isPractice = isPractice
    names = CatalogueNames(catalogue)
    wording = RuleWording(rules: rules, names: names)
    offerings = Dictionary(
      catalogue.offerings.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first },
    )
    matcher = Matcher(catalogue: catalogue, rules: rules)
  }
}

extension Desk {
  /// The same desk over a catalogue that has been read anew.
  func with(_ contents: CatalogueContents) -> Desk {
    Desk(
      form: form,
      catalogue: contents.snapshot,
      dataFrom: dataDay,
      rules: rules,
      today: today,
      isPractice: isPractice,
      knowledge: contents.knowledge,
      qualifications: qualifications,
    )
  }

  /// The same desk over a catalogue that files were taken into.
  func with(_ imported: ImportedCatalogue) -> Desk {
    Desk(
      form: form,
      catalogue: imported.contents.snapshot,
      dataFrom: imported.dataDay,
      rules: rules,
      today: today,
      isPractice: isPractice,
      knowledge: imported.contents.knowledge,
      qualifications: imported.qualifications,
    )
  }

  /// An offering's name with its provider; its code where the catalogue no longer has it.
  func title(of id: Offering.ID, in language: Language) -> String {
    (offerings[id].map(names.title) ?? names.offering(id))[language]
  }
}
