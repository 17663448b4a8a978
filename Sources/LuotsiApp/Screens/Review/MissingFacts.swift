import Catalogue

/// What matching reads of offerings and the registers do not tell, counted by whom it can be stated
/// of: a qualification, or an offering that has none.
struct MissingFacts {
  /// What can close a training comes before what makes it fit better.
  private static let topics: [OfferingFact.Topic] = [
    .minimumLevel, .safetyConditions, .cards, .times, .weeklyHours,
  ]
  /// By the place of the topic.
  private var counts: [Overlay.Subject: [Int]] = [:]

  mutating func take(_ offering: Offering, under knowledge: LocalKnowledge) {
    let subject =
      offering.qualification.map { Overlay.Subject.qualification($0) } ?? .offering(offering.id)
    for (place, topic) in Self.topics.enumerated() {
      // That no card is needed is known here, though the offering looks as if nobody had said so.
      let isKnown =
        offering.states(topic) || knowledge.overlays[Overlay.ID(subject, topic)] != nil
        || knowledge.overlays[Overlay.ID(.offering(offering.id), topic)] != nil
      if !isKnown {
        counts[subject, default: Self.topics.map { _ in 0 }][place] += 1
      }
    }
  }

  /// Qualifications before single offerings, then by topic, then what most offerings lack first.
  var items: [ReviewItem] {
    let rows = counts.flatMap { subject, counts in
      counts.enumerated().filter { $0.element > 0 }.map { place, count in
        (subject: subject, place: place, count: count)
      }
    }
    return rows.sorted { left, right in
      (left.subject.isQualification ? 0 : 1, left.place, -left.count, left.subject.code)
        < (right.subject.isQualification ? 0 : 1, right.place, -right.count, right.subject.code)
    }
    .map { .missing($0.subject, Self.topics[$0.place], offerings: $0.count) }
  }
}

extension Overlay.Subject {
  var isQualification: Bool { if case .qualification = self { true } else { false } }
}
