import Catalogue
import Matching

/// What a pathway has to be like: `first=integration_training&within=48`, or `*` for any.
struct Way: Equatable, Sendable {
  let text: String
  private var first: OfferingKind?
  private var via: OfferingKind?
  private var last: OfferingKind?
  /// From now to the end.
  private var months: Int?
  private var arranges: StepName?

  private static let form = "first=KIND&via=KIND&last=KIND&within=MONTHS&arranges=STEP"

  init(_ text: String) throws(CaseError) {
    self.text = text
    if text == "*" { return }
    for part in text.split(separator: "&") {
      let sides = part.split(separator: "=", maxSplits: 1).map(String.init)
      guard sides.count == 2 else { throw .missingWords(text, form: Self.form) }
      let kind = OfferingKind(rawValue: sides[1])
      switch (sides[0], kind, Int(sides[1])) {
      case ("first", let kind?, _): first = kind
      case ("via", let kind?, _): via = kind
      case ("last", let kind?, _): last = kind
      case ("within", _, let months?): self.months = months
      case ("arranges", _, _): arranges = try StepName(word: sides[1])
      default: throw .missingWords(text, form: Self.form)
      }
    }
  }

  func means(_ pathway: Pathway) -> Bool {
    let kinds = pathway.steps.map(\.kind)
    let actions = pathway.steps.flatMap(\.arrangements).map { StepName($0.action) }
    return (first.map { kinds.first == $0 } ?? true)
      && (via.map(kinds.contains) ?? true)
      && (last.map { kinds.last == $0 } ?? true)
      && (months.map { pathway.months <= $0 } ?? true)
      && (arranges.map(actions.contains) ?? true)
  }
}
