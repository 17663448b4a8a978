import Catalogue
import Languages
import Matching
import Reports

/// What the list is narrowed to; what it leaves out keeps its verdict and its score.
struct ListFilter: Equatable, Sendable {
  var onlyOpen = false
  var onlyPaid = false
  var field: FieldCode?
  var kind: OfferingKind?
  var municipality: MunicipalityCode?
  var teachingLanguage: Offering.TeachingLanguage?

  var isEmpty: Bool { self == ListFilter() }

  func passes(_ match: Match, _ offering: Offering?) -> Bool {
    if onlyOpen, match.verdict != .open { return false }
    guard let offering else { return isEmpty || onlyOpen }
    return (!onlyPaid || offering.isPaid)
      && (field == nil || offering.field == field)
      && (kind == nil || offering.kind == kind)
      && (municipality == nil || offering.municipality == municipality)
      && (teachingLanguage == nil || offering.teachingLanguage == teachingLanguage)
  }
}

/// One line of the filter panel.
enum FilterTopic: CaseIterable, Sendable {
  case onlyOpen, onlyPaid, field, kind, municipality, teachingLanguage
}

/// The values that the list at hand offers to filter by.
struct FilterChoices: Sendable {
  let fields: [FieldCode]
  let kinds: [OfferingKind]
  let municipalities: [MunicipalityCode]
  let languages: [Offering.TeachingLanguage]

  init(_ offerings: [Offering]) {
    fields = Set(offerings.compactMap(\.field)).sorted()
    kinds = OfferingKind.allCases.filter { kind in offerings.contains { $0.kind == kind } }
    municipalities = Set(offerings.map(\.municipality)).sorted()
    languages = Offering.TeachingLanguage.allCases.filter { language in
      offerings.contains { $0.teachingLanguage == language }
    }
  }
}

extension ListFilter {
  /// Takes the next or the previous value of a topic; before the first comes "all".
  mutating func step(_ topic: FilterTopic, by step: Int, among choices: FilterChoices) {
    switch topic {
    case .onlyOpen: onlyOpen.toggle()
    case .onlyPaid: onlyPaid.toggle()
    case .field: field = Self.step(field, by: step, among: choices.fields)
    case .kind: kind = Self.step(kind, by: step, among: choices.kinds)
    case .municipality:
      municipality = Self.step(municipality, by: step, among: choices.municipalities)
    case .teachingLanguage:
      teachingLanguage = Self.step(teachingLanguage, by: step, among: choices.languages)
    }
  }

  private static func step<Value: Equatable>(
    _ value: Value?,
    by step: Int,
    among choices: [Value],
  ) -> Value? {
    let place = value.flatMap { choices.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    let next = (place + step + choices.count + 1) % (choices.count + 1)
    return next == 0 ? nil : choices[next - 1]
  }
}
