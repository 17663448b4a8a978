import Catalogue

extension ValueTables {
  /// Refuses a table that would take a criterion out of 0 to 1000.
  func validate() throws(RulePackError) {
    try check("skills.minimumRequirements", skills.minimumRequirements, in: 1...100)
    try check("skills.assumedImportance", skills.assumedImportance, in: 1...3)
    try check("skills.taughtShare", skills.taughtShare)
    try check("skills.recognisedByWork", skills.recognisedByWork)
    try check("interest.byRank", interest.byRank)
    try check("interest.notNamed", interest.notNamed)
    try checkLabourDemand()
    try check("route.asWished", route.asWished)
    try check("route.eitherWay", route.eitherWay)
    try check("route.otherWay", route.otherWay)
    try check("route.employerBonus", route.employerBonus)
    try check("route.smallStepBonus", route.smallStepBonus)
    try check("dailyLife.travel", dailyLife.travel)
    try check("dailyLife.travelShare", dailyLife.travelShare)
    try check("dailyLife.remoteRelief", dailyLife.remoteRelief)
    try check("languageMargin.byMargin", languageMargin.byMargin)
    let margins = languageMargin.byMargin.points.map(\.value)
    guard margins == margins.sorted() else { throw .number(.tableFalls("languageMargin.byMargin")) }
    try check("languageMargin.supportBonus", languageMargin.supportBonus)
    try check("languageMargin.assumedWithin", languageMargin.assumedWithin, in: 0...13)
    try checkGoals()
    try check("overqualification.routeLoss", overqualification.routeLoss)
    try check("confidence", [confidence.said, confidence.document, confidence.tested])
    try checkPathways()
  }

  private func checkPathways() throws(RulePackError) {
    let risk = pathways.risk
    for kind in OfferingKind.allCases {
      try check("pathways.risk.byKind.\(kind.rawValue)", risk.byKind[kind], in: 0...10_000)
    }
    try check("pathways.risk.toCheck", risk.toCheck)
    try check("pathways.risk.toArrange", risk.toArrange)
    try check("pathways.risk.likelyAtMost", risk.likelyAtMost, in: 0...10_000)
    try check("pathways.risk.moderateAtMost", risk.moderateAtMost, in: risk.likelyAtMost...10_000)
    try check("pathways.bounds.maxSteps", pathways.bounds.maxSteps, in: 1...6)
    try check("pathways.bounds.maxMonths", pathways.bounds.maxMonths, in: 1...240)
    try check("pathways.bounds.shown", pathways.bounds.shown, in: 1...20)
    try check("pathways.bounds.maxPartialWays", pathways.bounds.maxPartialWays, in: 1...1_000_000)
  }

  private func checkLabourDemand() throws(RulePackError) {
    let degrees = 5
    for balance in LabourDemand.Balance.allCases {
      let name = "labourDemand.byBalance.\(balance.rawValue)"
      let table = labourDemand.byBalance[balance]
      guard table.count == degrees else {
        throw .number(.tableOfWrongLength(name, count: table.count, expected: degrees))
      }
      try check(name, table)
    }
    try check("labourDemand.distanceDecay", labourDemand.distanceDecay)
    try check("labourDemand.vacancyBonus", labourDemand.vacancyBonus)
    try check(
      "labourDemand.vacanciesForWholeBonus",
      labourDemand.vacanciesForWholeBonus,
      in: 1...1_000_000,
    )
    if let table = labourDemand.byVacancies {
      try check("labourDemand.byVacancies", table)
      let values = table.points.map(\.value)
      guard values == values.sorted() else {
        throw .number(.tableFalls("labourDemand.byVacancies"))
      }
    }
    try check("labourDemand.freshMonths", labourDemand.freshMonths, in: 0...120)
    try check("labourDemand.wideningPerMonth", labourDemand.wideningPerMonth)
  }

  private func checkGoals() throws(RulePackError) {
    try check("goals.firstShare", goals.firstShare)
    try check("goals.paid", goals.paid)
    try check("goals.unpaidByMonths", goals.unpaidByMonths)
    for kind in OfferingKind.allCases {
      try check("goals.qualification.\(kind.rawValue)", goals.qualification[kind])
      try check("goals.sureJob.\(kind.rawValue)", goals.sureJob[kind])
    }
    try check("goals.daytimeOnly", goals.daytimeOnly)
    try check("goals.otherTimes", goals.otherTimes)
    try check("goals.nights", goals.nights)
  }

  private func check(_ name: String, _ table: PiecewiseLinear) throws(RulePackError) {
    for point in table.points {
      try check(name, point.x, in: ConditionReader.numbers)
      try check(name, point.value)
    }
  }

  private func check(_ name: String, _ values: [Int]) throws(RulePackError) {
    guard !values.isEmpty else { throw .number(.tableOfWrongLength(name, count: 0, expected: 1)) }
    for value in values { try check(name, value) }
  }

  private func check(
    _ name: String,
    _ value: Int,
    in range: ClosedRange<Int> = 0...1000,
  ) throws(RulePackError) {
    guard range.contains(value) else { throw .number(.valueOutOfRange(name, value)) }
  }
}
