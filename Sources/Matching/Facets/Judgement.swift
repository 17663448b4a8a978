/// The verdict on an offering and what orders it among those not open yet.
struct Judgement: Equatable, Sendable {
  private var severity: UInt8 = 0
  // Small numbers, so that joining 20,000 rows stays quick; see ``FirstSteps/orderingMonths``.
  private var studyMonths: UInt8 = 0
  private var besideMonths: UInt8 = 0
  /// A bit for each step template, in the pack's order.
  private var steps: UInt32 = 0

  var verdict: Verdict { Verdict.allCases[Int(severity)] }
  var stepCount: Int { steps.nonzeroBitCount }
  /// As ``FirstSteps/orderingMonths``.
  var months: UInt8 { max(studyMonths, besideMonths) }

  /// Clauses that the same study opens are judged in one group of ``EligibilityTable``, so that no
  /// study is in both and months of study add up.
  mutating func join(_ other: Judgement) {
    severity = max(severity, other.severity)
    steps |= other.steps
    let (sum, isTooLong) = studyMonths.addingReportingOverflow(other.studyMonths)
    studyMonths = isTooLong ? .max : sum
    besideMonths = max(besideMonths, other.besideMonths)
  }

  /// Joins one that has no steps.
  mutating func joinVerdict(_ other: Judgement) { severity = max(severity, other.severity) }

  mutating func add(_ verdict: Verdict) { severity = max(severity, verdict.severity) }

  mutating func add(_ first: FirstSteps, at places: StepPlaces) {
    for step in first.templates {
      if let place = places[step] { steps |= 1 << UInt32(place) }
    }
    studyMonths = UInt8(clamping: first.studyMonths)
    besideMonths = UInt8(clamping: first.besideMonths)
  }
}

/// Where each step template stands in a rule pack.
struct StepPlaces {
  private let places: [StepID: Int]

  init(_ rules: RulePack) {
    places = Dictionary(uniqueKeysWithValues: rules.steps.enumerated().map { ($1.id, $0) })
  }

  subscript(step: StepID) -> Int? { places[step] }
}
