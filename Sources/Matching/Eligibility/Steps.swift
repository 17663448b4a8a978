import Catalogue

extension MatchingContext {
  /// The steps that would each make a failed clause hold.
  func steps(of clause: Clause, for prepared: PreparedOffering) -> [UnlockStep] {
    suggestedSteps(of: clause, for: prepared).map { step($0, of: clause, for: prepared) }
  }

  /// Adds the first of the steps, without its words.
  func addFirstStep(of clause: Clause, for prepared: PreparedOffering, to first: inout FirstSteps) {
    guard let template = suggestedSteps(of: clause, for: prepared).first else { return }
    first.add(
      template.id,
      months: months(of: template, opening: clause, for: prepared),
      isStudy: template.isStudy,
    )
  }

  private func suggestedSteps(
    of clause: Clause,
    for prepared: PreparedOffering,
  ) -> [StepTemplate] {
    clause.steps.compactMap(rules.step).filter { template in
      template.onlyWhen?.truth { reading($0, of: prepared) } != .no
    }
  }

  private func step(
    _ template: StepTemplate,
    of clause: Clause,
    for prepared: PreparedOffering,
  ) -> UnlockStep {
    UnlockStep(
      template: template.id,
      action: action(template.effect, of: clause, for: prepared),
      months: months(of: template, opening: clause, for: prepared),
      isStudy: template.isStudy,
      arguments: arguments(of: template.text) { reading($0, of: prepared) },
    )
  }

  private func months(
    of template: StepTemplate,
    opening clause: Clause,
    for prepared: PreparedOffering,
  ) -> Int {
    switch template.duration {
    case .months(let months): months
    case .monthsPerStep(let months):
      months * max(0, missing(template.effect, of: clause, for: prepared))
    }
  }

  /// How many half-steps or years are missing; ``StepTemplate/attributesOfDuration`` names what of
  /// the offering it reads.
  private func missing(
    _ effect: StepTemplate.Effect,
    of clause: Clause,
    for prepared: PreparedOffering,
  ) -> Int {
    let offering = prepared.offering
    switch effect {
    case .raiseLanguage:
      let from = levels(in: offering.teachingLanguage).ceiling.step
      return (offering.minimumLevel?.step ?? from) - from
    case .reachAge:
      let limit = demandedAge(by: clause, for: prepared)
      return limit - (age(atStartOf: offering)?.years.upperBound ?? limit)
    case .testLanguage, .learnToRead, .completeBasicEducation, .registerAsJobseeker, .arrangeCare,
      .freeTimes, .findEmployer, .agreeHours, .getLicence, .getRightToPractise, .getRightToWork:
      return 0
    }
  }

  private func demandedAge(by clause: Clause, for prepared: PreparedOffering) -> Int {
    clause.demandedNumber(of: .age) { reading($0, of: prepared) } ?? 0
  }

  private func action(
    _ effect: StepTemplate.Effect,
    of clause: Clause,
    for prepared: PreparedOffering,
  ) -> UnlockStep.Action {
    let offering = prepared.offering
    switch effect {
    case .raiseLanguage:
      let from = levels(in: offering.teachingLanguage).ceiling
      return .language(offering.teachingLanguage, from: from, to: offering.minimumLevel ?? from)
    case .testLanguage: return .languageTest(offering.teachingLanguage)
    case .learnToRead: return .literacy
    case .completeBasicEducation: return .basicEducation
    case .reachAge: return .reachAge(demandedAge(by: clause, for: prepared))
    case .registerAsJobseeker: return .registerAsJobseeker
    case .arrangeCare: return .arrangeCare
    case .freeTimes: return .freeTimes(missingTimes(of: offering) ?? offering.times)
    case .findEmployer: return .findEmployer(offering.field)
    case .agreeHours:
      let hours = clause.demandedNumber(of: .employerHours) { reading($0, of: prepared) } ?? 0
      return .agreeHours(hours)
    case .getLicence:
      let held = Set((profile.licences.value ?? []).map(\.rawValue))
      return .licences(prepared.licences.filter { !held.contains($0) })
    case .getRightToPractise: return .rightToPractise
    case .getRightToWork: return .rightToWork
    }
  }
}

extension Clause {
  /// The least value of a fact that the clause asks for; nil when it asks for none.
  fileprivate func demandedNumber(
    of fact: RuleFact,
    reading: (RuleFact) -> FactReading,
  ) -> Int? {
    for atom in needs.atoms where atom.fact == fact {
      guard case .atLeast(let operand) = atom.comparison else { continue }
      switch operand {
      case .number(let number): return number
      case .fact(let other, let plus):
        guard case .number(let range)? = reading(other).known else { return nil }
        return range.lowerBound + plus
      }
    }
    return nil
  }
}
