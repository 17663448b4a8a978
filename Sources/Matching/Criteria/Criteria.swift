/// The parts of an offering's score, in the order every list shows them.
func parts(of prepared: PreparedOffering, in context: MatchingContext) -> [Part] {
  Criterion.allCases.map { part($0, of: prepared, in: context) }
}

func part(
  _ criterion: Criterion,
  of prepared: PreparedOffering,
  in context: MatchingContext,
) -> Part {
  switch criterion {
  case .skills: skillsPart(of: prepared, in: context)
  case .interest: interestPart(of: prepared.offering, in: context)
  case .labourDemand: labourDemandPart(of: prepared, in: context)
  case .route: routePart(of: prepared.offering, in: context)
  case .dailyLife: dailyLifePart(of: prepared.offering, in: context)
  case .languageMargin: languageMarginPart(of: prepared.offering, in: context)
  case .goals: goalsPart(of: prepared.offering, in: context)
  }
}

extension Criterion {
  /// The attributes of an offering that its value depends on, whatever the client.
  var attributes: OfferingAttributes {
    switch self {
    case .skills: OfferingAttributes(.occupations, .teaches)
    case .interest: OfferingAttributes(.field)
    case .labourDemand: OfferingAttributes(.occupations, .kind, .field)
    case .route: OfferingAttributes(.kind, .modes, .field)
    case .dailyLife: OfferingAttributes(.municipality, .modes, .times)
    case .languageMargin:
      OfferingAttributes(.kind, .teachingLanguage, .minimumLevel, .languageSupport)
    case .goals:
      OfferingAttributes(.kind, .paid, .duration, .municipality, .modes, .times)
    }
  }
}
