/// The verdict on an offering and what orders it among those not open yet.
struct Judgement: Equatable, Sendable {
  private var severity: UInt8 = 0
  /// A bit for each step template, in the pack's order.
  private var steps: UInt32 = 0
  private var studyMonths: UInt16 = 0
  private var besideMonths: UInt16 = 0

  var verdict: Verdict { Verdict.allCases[Int(severity)] }
  var stepCount: Int { steps.nonzeroBitCount }
  var months: UInt16 { max(studyMonths, besideMonths) }

  /// Clauses that a study opens are judged in one group of ``EligibilityTable``, so that at most one
  /// of the two has months of study.
  mutating func join(_ other: Judgement) {
    severity = max(severity, other.severity)
    steps |= other.steps
    studyMonths = max(studyMonths, other.studyMonths)
    besideMonths = max(besideMonths, other.besideMonths)
  }

  mutating func add(_ verdict: Verdict) { severity = max(severity, verdict.severity) }

  mutating func add(_ first: FirstSteps, at places: StepPlaces) {
    for step in first.templates {
      if let place = places[step] { steps |= 1 << UInt32(place) }
    }
    studyMonths = UInt16(clamping: first.studyMonths)
    besideMonths = UInt16(clamping: first.besideMonths)
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
