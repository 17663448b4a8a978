import Catalogue

/// How much of an occupation the client will master at the end, at best over its occupations.
///
/// What is asked for is the occupation's own list, so that a training is never better for teaching
/// less. An activity the client has done counts in full, whether or not it is taught as well; one
/// that is only taught counts `taughtShare`. What a training that tells nothing of its contents
/// teaches is anything from nothing to all of it.
func skillsPart(of prepared: PreparedOffering, in context: MatchingContext) -> Part {
  let table = context.rules.values.skills
  var best: SkillFit?
  for occupation in prepared.occupations {
    let fit = SkillFit(occupation, held: context.held, by: table)
    best = best.map { $0.better(of: fit) } ?? fit
  }
  guard let best else { return Part(.skills, .anything, .noOccupation, in: context) }
  let detail: PartDetail =
    context.held == nil
    ? .skillsUnanswered(occupation: best.occupation)
    : best.detail
  return Part(.skills, best.value, detail, in: context)
}

private struct SkillFit {
  var value: ValueInterval
  private(set) var occupation: OccupationCode
  private(set) var heldShare: Int
  /// Nil when nobody has told what is taught.
  private(set) var reachedShare: Int?

  init(_ fit: OccupationFit, held: [Bool]?, by table: SkillValues) {
    var required = 0
    var heldImportance = 0
    var reachedImportance = 0
    var low = 0
    var high = 0
    for requirement in fit.requirements {
      let whole = requirement.importance * 1000
      let taught = requirement.importance * table.taughtShare
      let surelyTaught = requirement.isTaught == true ? taught : 0
      required += requirement.importance
      switch held?[requirement.activity] {
      case true?:
        heldImportance += requirement.importance
        reachedImportance += requirement.importance
        low += whole
        high += whole
      case false?:
        reachedImportance += requirement.isTaught == true ? requirement.importance : 0
        low += surelyTaught
        high += requirement.isTaught == nil ? taught : surelyTaught
      case nil:
        low += surelyTaught
        high += whole
      }
    }
    let missing = max(0, table.minimumRequirements - fit.requirements.count)
    let whole = required + missing * table.assumedImportance
    occupation = fit.code
    heldShare = heldImportance * 1000 / whole
    let isTold = fit.requirements.allSatisfy { $0.isTaught != nil }
    reachedShare = isTold ? reachedImportance * 1000 / whole : nil
    value = ValueInterval(
      low / whole,
      (high + missing * table.assumedImportance * 1000) / whole,
    )
  }

  var detail: PartDetail {
    guard let reachedShare else { return .skillsUntold(occupation: occupation, held: heldShare) }
    return .skills(occupation: occupation, held: heldShare, reached: reachedShare)
  }

  /// The better occupation, with the interval that the best of the two can have.
  func better(of other: SkillFit) -> SkillFit {
    var winner = other.value.middle > value.middle ? other : self
    winner.value = ValueInterval(
      max(value.low, other.value.low),
      max(value.high, other.value.high),
    )
    return winner
  }
}
