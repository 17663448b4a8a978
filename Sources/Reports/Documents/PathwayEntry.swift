import Catalogue
import CivilDates
import Languages
import Matching

/// One pathway of `luotsi-pathways/1`.
struct PathwayEntry: Encodable {
  struct Fee: Encodable {
    let known: Int
    let stepsWithoutFee: Int
  }

  let labels: [PathwayLabel]
  let months: Int
  let unpaidMonths: Int
  let fee: Fee
  /// A word alone: the figures behind it are assumptions.
  let certainty: String
  let points: Int
  let end: CivilDate?
  let estimate: Bool
  let steps: [PathwayStepEntry]

  init(_ pathway: Pathway, shelf: OfferingShelf, language: Language) {
    labels = pathway.labels
    months = pathway.months
    unpaidMonths = pathway.unpaidMonths
    fee = Fee(known: pathway.fee.known, stepsWithoutFee: pathway.fee.unknownSteps)
    certainty = pathway.risk.word.text(in: language)
    points = pathway.points
    end = pathway.end
    estimate = pathway.isEstimate
    steps = pathway.steps.map { PathwayStepEntry($0, shelf: shelf, language: language) }
  }
}

struct PathwayStepEntry: Encodable {
  struct Arrangement: Encodable {
    let kind: String
    let text: String
    let months: Int
  }

  struct Condition: Encodable {
    let rule: RuleID
    let text: String
    let source: String
  }

  let kind: OfferingKind
  let offerings: [Offering.ID]
  let names: [String]
  let start: CivilDate?
  let end: CivilDate?
  let startBasis: PathwayStep.StartBasis
  let startMonth: Int
  let applicationEnd: CivilDate?
  let waitingMonths: Int
  let months: Int
  let monthsSaved: Int
  let paid: Bool
  let fee: Int?
  let gives: [String]
  let verdict: Verdict
  let arrangements: [Arrangement]
  let conditions: [Condition]
  let employerNeeds: [EmployerNeed.ID]

  init(_ step: PathwayStep, shelf: OfferingShelf, language: Language) {
    kind = step.kind
    offerings = step.offerings
    names = step.offerings.map { shelf.names.offering($0)[language] }
    start = step.start
    end = step.end
    startBasis = step.startBasis
    startMonth = step.startMonth
    applicationEnd = step.applicationEnd
    waitingMonths = step.waitingMonths
    months = step.months
    monthsSaved = step.monthsSaved
    paid = step.isPaid
    fee = step.fee
    gives = step.gives.map { $0.text(in: language, names: shelf.names) }
    verdict = step.verdict
    arrangements = step.arrangements.map { arrangement in
      Arrangement(
        kind: arrangement.template.rawValue,
        text: shelf.wording.text(of: arrangement, in: language),
        months: arrangement.months,
      )
    }
    conditions = step.conditions.map { reason in
      Condition(
        rule: reason.rule,
        text: shelf.wording.text(of: reason, in: language),
        source: reason.source.text(in: language),
      )
    }
    employerNeeds = step.employerNeeds
  }
}
