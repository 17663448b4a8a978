import Catalogue

/// One attribute of every offering as small whole numbers: equal values have equal numbers.
struct AttributeCodes {
  private(set) var codes: [Int32] = []
  /// How many different values there are.
  private(set) var count = 0

  init(_ attribute: OfferingAttribute, of offerings: [PreparedOffering]) {
    codes.reserveCapacity(offerings.count)
    switch attribute {
    case .kind: number(offerings) { $0.offering.kind }
    case .field: number(offerings) { $0.offering.field }
    case .teachingLanguage: number(offerings) { $0.offering.teachingLanguage }
    case .minimumLevel: number(offerings) { $0.offering.minimumLevel }
    case .languageSupport: number(offerings) { $0.offering.languageSupport }
    case .entrySchooling: number(offerings) { $0.offering.entrySchooling }
    case .ages: number(offerings) { [$0.offering.minimumAge, $0.offering.maximumAge] }
    case .start: number(offerings) { $0.offering.start }
    case .continuousStart: number(offerings) { $0.offering.hasContinuousStart }
    case .applicationEnd: number(offerings) { $0.offering.applicationEnd }
    case .duration: number(offerings) { $0.offering.durationMonths }
    case .modes: number(offerings) { $0.offering.modes }
    case .times: number(offerings) { $0.offering.times }
    case .jobseekersOnly: number(offerings) { $0.offering.requiresJobseeker }
    case .paid: number(offerings) { $0.offering.isPaid }
    case .safetyConditions: number(offerings) { $0.offering.hasSafetyConditions }
    case .full: number(offerings) { $0.offering.isFull }
    case .weeklyHours: number(offerings) { $0.offering.weeklyHours }
    case .municipality: number(offerings) { $0.offering.municipality }
    case .occupations: number(offerings) { $0.offering.occupations }
    case .teaches: number(offerings) { $0.study }
    case .licences: number(offerings) { $0.offering.licenceClasses }
    case .cards: number(offerings) { $0.offering.cards }
    case .specialSupport: number(offerings) { $0.offering.isForSpecialSupport }
    case .outcome:
      number(offerings) {
        [$0.offering.outcomeLevel?.step, $0.offering.grantsBasicEducation.map { $0 ? 1 : 0 }]
      }
    case .fee: number(offerings) { $0.offering.fee }
    }
  }

  /// A few values are compared one by one, which is quicker than hashing each; more are hashed.
  private mutating func number<Value: Hashable>(
    _ offerings: [PreparedOffering],
    _ value: (PreparedOffering) -> Value,
  ) {
    var few: [Value] = []
    var numbers: [Value: Int32] = [:]
    for prepared in offerings {
      let value = value(prepared)
      if let number = few.firstIndex(of: value) {
        codes.append(Int32(number))
      } else if let number = numbers[value] {
        codes.append(number)
      } else {
        let number = Int32(few.count + numbers.count)
        if few.count < Self.most { few.append(value) } else { numbers[value] = number }
        codes.append(number)
      }
    }
    count = few.count + numbers.count
  }

  /// How many values are compared one by one.
  private static let most = 8
}
