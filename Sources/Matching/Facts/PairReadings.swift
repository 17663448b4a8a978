import Catalogue

extension MatchingContext {
  /// Facts that depend on the client and the offering together.
  func pairReading(_ fact: RuleFact, of prepared: PreparedOffering) -> FactReading {
    let offering = prepared.offering
    switch fact {
    case .languageLowest: return lowestLevel(in: offering.teachingLanguage)
    case .languageMargin: return margin(of: offering)
    case .languageEvidence:
      let evidence = levels(in: offering.teachingLanguage).evidence.value
      return .code(evidence?.rawValue, else: .client(.evidence(offering.teachingLanguage)))
    case .fieldVetoed:
      if fieldVetoes.isEmpty { return FactReading(.truth(false)) }
      return .truth(offering.field.map(fieldVetoes.contains), else: .provider(.field))
    case .timesMissing: return missingTimesReading(of: offering)
    case .travelMinutes: return travelReading(to: offering)
    case .experienceYears: return experienceReading(in: offering.field)
    case .qualificationInField: return qualificationReading(in: offering.field)
    case .employerInField:
      guard let field = offering.field else {
        return FactReading(nil, missing: [.provider(.field)])
      }
      return .truth(profile.employerField.value.map { $0 == field }, else: .client(.employerField))
    case .licencesMissing:
      guard !prepared.licences.isEmpty else { return FactReading(.codes([])) }
      let held = profile.licences.value.map { Set($0.map(\.rawValue)) }
      return .codes(
        held.map { held in prepared.licences.filter { !held.contains($0) } },
        else: .client(.licences),
      )
    case .cardsMissing:
      guard !offering.cards.isEmpty else { return FactReading(.codes([])) }
      let held = profile.cards.value.map { Set($0.map(\.rawValue)) }
      return .codes(
        held.map { held in offering.cards.map(\.rawValue).filter { !held.contains($0) } },
        else: .client(.cards),
      )
    case .limitsMet:
      guard !prepared.demands.isEmpty else { return FactReading(.codes([])) }
      let limits = profile.functionalLimits.value.map { Set($0.map(\.rawValue)) }
      return FactReading(.codes(limits?.intersection(prepared.demands) ?? []))
    case .employerNeeds: return .number(prepared.employerNeeds.count)
    default: preconditionFailure("\(fact.rawValue) is no fact of a client and an offering")
    }
  }

  private func lowestLevel(in language: Offering.TeachingLanguage) -> FactReading {
    let levels = levels(in: language)
    return FactReading(
      .number(levels.floor.step...levels.ceiling.step),
      missing: levels.isExact ? [] : [.client(.language(language))],
    )
  }

  private func margin(of offering: Offering) -> FactReading {
    guard let minimum = offering.minimumLevel?.step else {
      return FactReading(nil, missing: [.provider(.minimumLevel)])
    }
    let levels = levels(in: offering.teachingLanguage)
    return FactReading(
      .number((levels.floor.step - minimum)...(levels.ceiling.step - minimum)),
      missing: levels.isExact ? [] : [.client(.language(offering.teachingLanguage))],
    )
  }

  private func missingTimesReading(of offering: Offering) -> FactReading {
    if offering.isFreeOfTimetable { return FactReading(.codes([])) }
    if offering.times.isEmpty { return FactReading(nil, missing: [.provider(.times)]) }
    return .codes(missingTimes(of: offering)?.map(\.rawValue), else: .client(.timeGrid))
  }

  private func travelReading(to offering: Offering) -> FactReading {
    let missing: MissingFact = hasHome ? .travelTime : .client(.homeMunicipality)
    return .number(travelMinutes(to: offering.municipality), else: missing)
  }

  /// Years of work in a field, wherever they were done.
  private func experienceReading(in field: FieldCode?) -> FactReading {
    guard let field else { return FactReading(nil, missing: [.provider(.field)]) }
    guard let history = profile.workHistory.value else {
      return FactReading(nil, missing: [.client(.workHistory)])
    }
    var years = 0
    var isUncertain = false
    for period in history {
      switch (period.field.value, period.years.value) {
      case (field?, let worked?): years += worked
      case (let other?, _) where other != field: break
      default: isUncertain = true
      }
    }
    return isUncertain
      ? FactReading(.number(years...100), missing: [.client(.workHistory)]) : .number(years)
  }

  private func qualificationReading(in field: FieldCode?) -> FactReading {
    guard let field else { return FactReading(nil, missing: [.provider(.field)]) }
    switch profile.qualification.level.value {
    case nil: return FactReading(nil, missing: [.client(.qualification)])
    case QualificationLevel.none?, .upperSecondary?: return FactReading(.truth(false))
    default:
      return .truth(
        profile.qualification.field.value.map { $0 == field },
        else: .client(.qualificationField),
      )
    }
  }
}
