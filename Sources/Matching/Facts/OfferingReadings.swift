import Catalogue

extension MatchingContext {
  /// Facts of the offering alone.
  func offeringReading(_ fact: RuleFact, of prepared: PreparedOffering) -> FactReading {
    let offering = prepared.offering
    switch fact {
    case .kindOfOffering: return FactReading(.code(offering.kind.rawValue))
    case .field: return .code(offering.field?.rawValue, else: .provider(.field))
    case .teachingLanguage: return FactReading(.code(offering.teachingLanguage.rawValue))
    case .minimumLevel: return .number(offering.minimumLevel?.step, else: .provider(.minimumLevel))
    case .entrySchooling:
      return .code(offering.entrySchooling?.rawValue, else: .provider(.entrySchooling))
    case .minimumAge: return bound(offering.minimumAge, open: 0)
    case .maximumAge: return bound(offering.maximumAge, open: 200)
    case .start: return .number(offering.start?.dayNumber, else: .provider(.start))
    case .continuousStart: return FactReading(.truth(offering.hasContinuousStart))
    case .applicationEnd: return bound(offering.applicationEnd?.dayNumber, open: Int.max / 2)
    case .times:
      let times = offering.times.isEmpty ? nil : offering.times.map(\.rawValue)
      return .codes(times, else: .provider(.times))
    case .timesOfDay:
      return .number(offering.times.isEmpty ? nil : offering.times.count, else: .provider(.times))
    case .freeOfTimetable: return FactReading(.truth(offering.isFreeOfTimetable))
    case .needsNoTravel: return FactReading(.truth(offering.needsNoTravel))
    case .jobseekersOnly:
      return .truth(offering.requiresJobseeker, else: .provider(.jobseekerRequirement))
    case .paid: return FactReading(.truth(offering.isPaid))
    case .safetyConditions:
      return .truth(offering.hasSafetyConditions, else: .provider(.safetyConditions))
    case .full: return FactReading(.truth(offering.isFull ?? false))
    case .weeklyHours: return .number(offering.weeklyHours, else: .provider(.times))
    case .regulated: return FactReading(.truth(prepared.isRegulated))
    case .requiredLicences: return FactReading(.codes(Set(prepared.licences)))
    case .requiredCards: return FactReading(.codes(Set(offering.cards.map(\.rawValue))))
    case .forSpecialSupport:
      return .truth(offering.isForSpecialSupport, else: .provider(.specialSupport))
    default: preconditionFailure("\(fact.rawValue) is no fact of an offering alone")
    }
  }

  /// A limit that an offering need not have.
  private func bound(_ limit: Int?, open: Int) -> FactReading { .number(limit ?? open) }
}
