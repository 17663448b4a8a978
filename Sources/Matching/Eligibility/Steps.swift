import Catalogue

extension MatchingContext {
  /// The steps that would each make a failed clause hold; a step towards a number that is not
  /// known is none.
  func steps(of clause: Clause, for prepared: PreparedOffering) -> [UnlockStep] {
    suggestions(of: clause, for: prepared).map { step in
      UnlockStep(
        template: step.template.id,
        action: step.action,
        months: step.months,
        isStudy: step.template.isStudy,
        arguments: arguments(of: step.template.text) { reading($0, of: prepared) },
      )
    }
  }

  /// Adds the first of the steps, without its words.
  func addFirstStep(of clause: Clause, for prepared: PreparedOffering, to first: inout FirstSteps) {
    guard let step = suggestions(of: clause, for: prepared).first else { return }
    first.add(step.template.id, months: step.months, isStudy: step.template.isStudy)
  }

  private struct Suggestion {
    let template: StepTemplate
    let action: UnlockStep.Action
    let months: Int
  }

  private func suggestions(
    of clause: Clause,
    for prepared: PreparedOffering,
  ) -> some Collection<Suggestion> {
    clause.steps.lazy.compactMap { self.suggestion($0, of: clause, for: prepared) }
  }

  private func suggestion(
    _ step: StepID,
    of clause: Clause,
    for prepared: PreparedOffering,
  ) -> Suggestion? {
    guard let template = rules.step(step),
      template.onlyWhen?.truth(reading: { reading($0, of: prepared) }) != .no,
      let (action, missing) = action(template.effect, of: clause, for: prepared)
    else { return nil }
    let months =
      switch template.duration {
      case .months(let months): months
      case .monthsPerStep(let months): months * max(0, missing)
      }
    return Suggestion(template: template, action: action, months: months)
  }

  /// What to do, and how many half-steps or years are missing; nil when that is not known.
  ///
  /// ``StepTemplate/attributesOfDuration`` names what of the offering the second reads.
  private func action(
    _ effect: StepTemplate.Effect,
    of clause: Clause,
    for prepared: PreparedOffering,
  ) -> (UnlockStep.Action, missing: Int)? {
    let offering = prepared.offering
    switch effect {
    case .raiseLanguage:
      let from = levels(in: offering.teachingLanguage).ceiling
      let to = offering.minimumLevel ?? from
      return (.language(offering.teachingLanguage, from: from, to: to), to.step - from.step)
    case .testLanguage: return (.languageTest(offering.teachingLanguage), 0)
    case .learnToRead: return (.literacy, 0)
    case .completeBasicEducation: return (.basicEducation, 0)
    case .completeUpperSecondary: return (.upperSecondary, 0)
    case .reachAge:
      guard let limit = leastNumber(of: .age, in: clause, for: prepared) else { return nil }
      let age = age(atStartOf: offering)?.years.upperBound ?? limit
      return (.reachAge(limit), limit - age)
    case .registerAsJobseeker: return (.registerAsJobseeker, 0)
    case .arrangeCare: return (.arrangeCare, 0)
    case .freeTimes: return (.freeTimes(missingTimes(of: offering) ?? offering.times), 0)
    case .findEmployer: return (.findEmployer(offering.field), 0)
    case .agreeHours:
      return leastNumber(of: .employerHours, in: clause, for: prepared).map {
        (.agreeHours($0), 0)
      }
    case .getLicence:
      let held = Set((profile.licences.value ?? []).map(\.rawValue))
      return (.licences(prepared.licences.filter { !held.contains($0) }), 0)
    case .getRightToPractise: return (.rightToPractise, 0)
    case .getRightToWork: return (.rightToWork, 0)
    }
  }

  /// The least value of a fact that the clause asks for; nil while it is not known.
  private func leastNumber(
    of fact: RuleFact,
    in clause: Clause,
    for prepared: PreparedOffering,
  ) -> Int? {
    switch clause.needs.least(of: fact) {
    case .number(let number)?: return number
    case .fact(let other, let plus)?:
      guard case .number(let range)? = reading(other, of: prepared).known else { return nil }
      return range.lowerBound + plus
    case nil: return nil
    }
  }
}
