import Catalogue
import CivilDates

extension MatchingContext {
  /// Facts of the client that show a need of service; none of them enters the score.
  func supportReading(_ fact: RuleFact, ageOn day: CivilDate) -> FactReading {
    switch fact {
    case .yearOfAge:
      .number(profile.birthYear.value.map { max(0, day.year - $0) }, else: .client(.birthYear))
    case .hasHomeMunicipality: hasHomeReading
    case .withoutWork: .code(profile.withoutWork.value?.rawValue, else: .client(.withoutWork))
    case .plan: .code(profile.plan.kind.value?.rawValue, else: .client(.plan))
    case .planMaker: .code(profile.plan.maker.value?.rawValue, else: .client(.planMaker))
    case .languageCourse:
      .code(profile.courseNow.state.value?.rawValue, else: .client(.languageCourse))
    case .bestLocalLanguage: localLevelReading
    case .localLanguageEvidence: localEvidenceReading
    case .readiness: .number(profile.readiness.value, else: .client(.readiness))
    case .interestsNamed: interestsReading
    case .careMissing:
      .codes(profile.careMissing.value?.map(\.rawValue), else: .client(.careMissing))
    case .income: .codes(profile.income.value?.map(\.rawValue), else: .client(.income))
    case .housingSecure:
      .code(profile.housingSecure.value?.rawValue, else: .client(.housingSecure))
    case .moneyHelp: .truth(profile.moneyHelp.value, else: .client(.moneyHelp))
    case .considerations: .truth(profile.considerations.value, else: .client(.considerations))
    case .functionalLimits:
      .codes(profile.functionalLimits.value?.map(\.rawValue), else: .client(.functionalLimits))
    case .workAbility: .number(profile.workAbility.value, else: .client(.workAbility))
    case .everydayLowest: everydayReading
    case .everydayMoney:
      .number(profile.everydayThemes.money.value, else: .client(.everydayThemes))
    case .wantsService: .truth(profile.wantsService.value, else: .client(.wantsService))
    case .servicesWished:
      .codes(profile.servicesWished.value?.map(\.rawValue), else: .client(.servicesWished))
    case .municipalityKnows:
      .truth(profile.municipalityKnows.value, else: .client(.municipalityKnows))
    case .youthServices:
      .codes(profile.youthServices.value?.map(\.rawValue), else: .client(.youthServices))
    default: preconditionFailure("\(fact.rawValue) is no fact of the client alone")
    }
  }

  private var hasHomeReading: FactReading {
    switch profile.homeMunicipality.value {
    case .municipality?: FactReading(.truth(true))
    case HomeMunicipality.none?: FactReading(.truth(false))
    case nil: FactReading(nil, missing: [.client(.homeMunicipality)])
    }
  }

  /// The weakest skill of Finnish or of Swedish, whichever is better; a language of which nothing
  /// has been said does not count beside one that is known.
  private var localLevelReading: FactReading {
    let languages: [(Offering.TeachingLanguage, LanguageSkill)] = [
      (.fi, profile.languages.fi), (.sv, profile.languages.sv),
    ]
    let ranges = languages.filter { $0.1 != LanguageSkill() }.map { levels(in: $0.0) }
    guard let low = ranges.map(\.floor.step).max(), let high = ranges.map(\.ceiling.step).max()
    else { return FactReading(nil, missing: [.client(.finnish)]) }
    return FactReading(.number(low...high), missing: low == high ? [] : [.client(.finnish)])
  }

  /// The best evidence of Finnish or Swedish that is known.
  private var localEvidenceReading: FactReading {
    let known = [profile.languages.fi, profile.languages.sv].compactMap(\.evidence.value)
    let best = [LanguageEvidence.certificate, .test, .ownEstimate].first(where: known.contains)
    return .code(best?.rawValue, else: .client(.finnishEvidence))
  }

  /// How many fields the client has named; more could follow while the list is open.
  private var interestsReading: FactReading {
    guard let places = profile.interests.value else {
      return FactReading(nil, missing: [.client(.interests)])
    }
    let named = places.count { place in
      if case .choice? = place.value { true } else { false }
    }
    let most = max(named, rules.values.interest.byRank.count)
    return interests.isComplete
      ? .number(named) : FactReading(.number(named...most), missing: [.client(.interests)])
  }

  /// The lowest of the five themes; the ones not asked could only be lower.
  private var everydayReading: FactReading {
    let themes = profile.everydayThemes
    let all = [themes.energy, themes.home, themes.money, themes.people, themes.rhythm]
    let known = all.compactMap(\.value)
    guard let lowest = known.min() else {
      return FactReading(nil, missing: [.client(.everydayThemes)])
    }
    return known.count == all.count
      ? .number(lowest)
      : FactReading(.number(0...lowest), missing: [.client(.everydayThemes)])
  }
}
