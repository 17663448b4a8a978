extension CatalogueSnapshot {
  /// A part of a catalogue in which invented rows can lead a client astray.
  public enum Part: CaseIterable, Sendable { case trainings, labourDemand, services, employerNeeds }

  /// The parts in which something is invented; said on every screen and print.
  public var inventedParts: [Part] { Part.allCases.filter(invents) }

  public var isExample: Bool { Part.allCases.contains(where: invents) }

  private func invents(_ part: Part) -> Bool {
    switch part {
    case .trainings: offerings.contains(where: \.isExample)
    case .labourDemand: labourDemand.contains(where: \.isExample)
    case .services: services.contains(where: \.isExample)
    case .employerNeeds: employerNeeds.contains(where: \.isExample)
    }
  }

  /// Whether both the trainings and the figures are invented, as far as there are any.
  public var inventsTrainingsAndFigures: Bool {
    invents(.trainings) && (invents(.labourDemand) || labourDemand.isEmpty)
  }
}
