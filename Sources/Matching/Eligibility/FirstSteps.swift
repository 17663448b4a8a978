/// The first step of each clause that ends in ``Verdict/notYet``, joined by template: what orders an
/// offering among those not open yet.
struct FirstSteps {
  private var months: [StepID: Int] = [:]
  private var studies: Set<StepID> = []

  var count: Int { months.count }
  var templates: some Sequence<StepID> { months.keys }

  /// Studies follow one another.
  var studyMonths: Int {
    months.reduce(0) { sum, step in studies.contains(step.key) ? sum + step.value : sum }
  }

  /// Waiting and arranging go on beside studies and each other.
  var besideMonths: Int {
    months.reduce(0) { longest, step in
      studies.contains(step.key) ? longest : max(longest, step.value)
    }
  }

  /// As ``UnlockPlan/months``.
  var wholeMonths: Int { max(studyMonths, besideMonths) }
  /// The months that order: more than 21 years are as long as any.
  var orderingMonths: UInt8 { UInt8(clamping: wholeMonths) }

  /// Of steps that differ only in how far they go, the longer counts.
  mutating func add(_ template: StepID, months taken: Int, isStudy: Bool) {
    months[template] = max(months[template] ?? 0, taken)
    if isStudy { studies.insert(template) }
  }
}

extension FirstSteps {
  init(of reasons: [Reason]) {
    self.init()
    for step in reasons.filter({ $0.verdict == .notYet }).compactMap(\.steps.first) {
      add(step.template, months: step.months, isStudy: step.isStudy)
    }
  }
}
