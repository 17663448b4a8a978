import Catalogue
import CivilDates

/// Trainings that are the same step of a pathway: equal in what they ask for, give and cost.
struct StepClass: Sendable {
  /// The class in ``StepTable/templates``.
  let template: Int
  let effect: StudyEffect
  /// What the clauses say that neither earlier steps nor age change.
  let fixed: StepJudgement
  let starts: StepStarts
  /// A row of the class.
  let representative: Int
}

/// The classes of a catalogue that matter on the way to one occupation for one client.
struct StepClasses: Sendable {
  let classes: [StepClass]
  let goal: StudyGoal
  /// Whether any training leads to the occupation, and whether one of them has a length.
  let leadsThere: Bool
  let lacksLength: Bool

  private struct Key: Hashable {
    let template: Int32
    let fixed: StepJudgement
    /// Today's score, for trainings that lead to the occupation: members then end alike.
    let score: Int32
    let isUndated: Bool
  }

  init(
    _ matcher: Matcher,
    to occupation: OccupationCode,
    in context: MatchingContext,
    horizon: Int,
  ) {
    let offerings = matcher.catalogue.offerings
    let table = matcher.stepTable.value
    let templates = table.templates
    let models = templates.representatives.map { offerings[$0] }
    let trainings = models.filter { $0.offering.isTraining(for: occupation) }
    let goal = StudyGoal(occupation, trainings: trainings)
    self.goal = goal
    leadsThere = !trainings.isEmpty
    lacksLength = trainings.contains { $0.offering.durationMonths == nil }
    let literacyKinds = Set(
      matcher.rules.steps.filter { $0.effect == .learnToRead }.flatMap(\.providedBy)
    )
    let effects = models.map { goal.effect(of: $0, literacyKinds: literacyKinds) }
    let fixed = table.fixed.map { group in
      (
        classes: group.facet.classes,
        said: group.facet.representatives.map {
          context.judgement(of: group.clauses, for: offerings[$0], startingOn: context.date)
        },
      )
    }
    let scores = matcher.scores.scores(offerings, in: context)
    var members: [Key: [Int]] = [:]
    for (row, template) in templates.classes.enumerated() {
      guard let effect = effects[Int(template)] else { continue }
      var said = StepJudgement()
      for group in fixed { said.join(group.said[Int(group.classes[row])]) }
      guard said.isPossible || effect.leadsToOccupation else { continue }
      let offering = offerings[row].offering
      let isUndated = offering.start == nil && !offering.hasContinuousStart
      if isUndated { said.checks += 1 }
      let key = Key(
        template: template,
        fixed: said,
        score: effect.leadsToOccupation ? scores[row] : 0,
        isUndated: isUndated,
      )
      members[key, default: []].append(row)
    }
    let ordered = members.sorted { $0.value[0] < $1.value[0] }
    classes = ordered.compactMap { key, rows in
      effects[Int(key.template)].map { effect in
        StepClass(
          template: Int(key.template),
          effect: effect,
          fixed: key.fixed,
          starts: StepStarts(rows, of: offerings, from: context.date, to: horizon),
          representative: rows[0],
        )
      }
    }
  }
}
