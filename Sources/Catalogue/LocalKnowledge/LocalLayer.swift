/// Local knowledge made ready to be laid over many offerings.
public struct LocalLayer: Sendable {
  private var occupations: [QualificationCode: [OccupationCode]] = [:]
  private var ofQualifications: [QualificationCode: [OfferingFact]] = [:]
  private var ofOfferings: [Offering.ID: [OfferingFact]] = [:]
  /// Whether nothing is known here, so that offerings stay as they are.
  public let isEmpty: Bool

  /// A link to an occupation that is not among those `known` is passed over.
  public init(_ knowledge: LocalKnowledge, occupations known: Set<OccupationCode>) {
    let counting = knowledge.links.values.filter { $0.counts && known.contains($0.id.occupation) }
    for link in counting.sorted(by: QualificationLink.order) {
      occupations[link.id.qualification, default: []].append(link.id.occupation)
    }
    for overlay in knowledge.overlays.values {
      switch overlay.subject {
      case .qualification(let code): ofQualifications[code, default: []].append(overlay.fact)
      case .offering(let id): ofOfferings[id, default: []].append(overlay.fact)
      }
    }
    isEmpty = occupations.isEmpty && ofQualifications.isEmpty && ofOfferings.isEmpty
  }

  /// Lays over `offering` what is known of itself, and under it what is known of its qualification.
  public func complete(_ offering: inout Offering) {
    if let qualification = offering.qualification {
      if offering.occupations.isEmpty, let linked = occupations[qualification] {
        offering.occupations = linked
      }
      for fact in ofQualifications[qualification] ?? [] where !offering.states(fact.topic) {
        offering.take(fact)
      }
    }
    for fact in ofOfferings[offering.id] ?? [] { offering.take(fact) }
  }
}

extension Offering {
  /// Whether something is known about the topic.
  public func states(_ topic: OfferingFact.Topic) -> Bool {
    switch topic {
    case .minimumLevel: minimumLevel != nil
    case .outcomeLevel: outcomeLevel != nil
    case .languageSupport: languageSupport != nil
    case .cards: !cards.isEmpty
    case .safetyConditions: hasSafetyConditions != nil
    case .times: !times.isEmpty
    case .weeklyHours: weeklyHours != nil
    case .entrySchooling: entrySchooling != nil
    case .minimumAge: minimumAge != nil
    case .maximumAge: maximumAge != nil
    case .full: isFull != nil
    }
  }

  mutating func take(_ fact: OfferingFact) {
    switch fact {
    case .minimumLevel(let level): minimumLevel = level
    case .outcomeLevel(let level): outcomeLevel = level
    case .languageSupport(let flag): languageSupport = flag
    case .cards(let needed): cards = needed
    case .safetyConditions(let flag): hasSafetyConditions = flag
    case .times(let parts): times = parts
    case .weeklyHours(let hours): weeklyHours = hours
    case .entrySchooling(let schooling): entrySchooling = schooling
    case .minimumAge(let age): minimumAge = age
    case .maximumAge(let age): maximumAge = age
    case .full(let flag): isFull = flag
    }
  }
}
