import Catalogue

/// One attribute of every offering as small whole numbers: equal values have equal numbers.
struct AttributeCodes {
  private(set) var codes: [Int32] = []
  /// How many different values there are.
  private(set) var count = 0

  init(_ attribute: OfferingAttribute, of offerings: [PreparedOffering]) {
    codes.reserveCapacity(offerings.count)
    switch attribute {
    case .kind: number(offerings) { $0.kind }
    case .field: number(offerings) { $0.field }
    case .teachingLanguage: number(offerings) { $0.teachingLanguage }
    case .minimumLevel: number(offerings) { $0.minimumLevel }
    case .languageSupport: number(offerings) { $0.languageSupport }
    case .entrySchooling: number(offerings) { $0.entrySchooling }
    case .ages: number(offerings) { [$0.minimumAge, $0.maximumAge] }
    case .start: number(offerings) { $0.start }
    case .continuousStart: number(offerings) { $0.hasContinuousStart }
    case .applicationEnd: number(offerings) { $0.applicationEnd }
    case .duration: number(offerings) { $0.durationMonths }
    case .modes: number(offerings) { $0.modes }
    case .times: number(offerings) { $0.times }
    case .jobseekersOnly: number(offerings) { $0.requiresJobseeker }
    case .paid: number(offerings) { $0.isPaid }
    case .safetyConditions: number(offerings) { $0.hasSafetyConditions }
    case .full: number(offerings) { $0.isFull }
    case .weeklyHours: number(offerings) { $0.weeklyHours }
    case .municipality: number(offerings) { $0.municipality }
    case .occupations: number(offerings) { $0.occupations }
    case .teaches:
      number(offerings) {
        [$0.teaches.map(\.rawValue), $0.units.map(\.rawValue), [$0.qualification?.rawValue ?? ""]]
      }
    case .licences: number(offerings) { $0.licenceClasses }
    case .outcome:
      number(offerings) { [$0.outcomeLevel?.step, $0.grantsBasicEducation.map { $0 ? 1 : 0 }] }
    case .fee: number(offerings) { $0.fee }
    }
  }

  private mutating func number<Value: Hashable>(
    _ offerings: [PreparedOffering],
    _ value: (Offering) -> Value,
  ) {
    var numbers: [Value: Int32] = [:]
    for prepared in offerings {
      let value = value(prepared.offering)
      if let number = numbers[value] {
        codes.append(number)
      } else {
        let number = Int32(numbers.count)
        numbers[value] = number
        codes.append(number)
      }
    }
    count = numbers.count
  }
}
