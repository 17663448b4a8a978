import Catalogue
import CivilDates

/// The ways from now to an occupation, and what they rest on.
public struct PathwaySearch: Codable, Equatable, Sendable {
  public let occupation: OccupationCode
  /// The day from which months are counted.
  public let date: CivilDate
  /// As ``CatalogueSnapshot/hash``.
  public let catalogueHash: String
  public let rulesVersion: String
  public let isExample: Bool
  /// At most as many as the rule pack shows, none worse than another in every measure.
  ///
  /// Those with a label come first, in the labels' order, then the others, the soonest first.
  public let pathways: [Pathway]
  /// Whether the search was ended at a bound, so that a better way may have been missed.
  public let isCut: Bool
  /// What is not known and could still change a pathway, each once.
  public let missing: [MissingFact]
  /// Why there is no pathway; nil when there is one.
  public let obstacle: PathwayObstacle?
  /// The newest figures on the occupation within the client's reach; nil when there are none.
  public let labourDemand: LabourDemandFinding?

  public init(
    occupation: OccupationCode,
    date: CivilDate,
    catalogueHash: String,
    rulesVersion: String,
    isExample: Bool,
    pathways: [Pathway],
    isCut: Bool,
    missing: [MissingFact],
    obstacle: PathwayObstacle?,
    labourDemand: LabourDemandFinding? = nil,
  ) {
    self.occupation = occupation
    self.date = date
    self.catalogueHash = catalogueHash
    self.rulesVersion = rulesVersion
    self.isExample = isExample
    self.pathways = pathways
    self.isCut = isCut
    self.missing = missing
    self.obstacle = obstacle
    self.labourDemand = labourDemand
  }
}

/// Why no pathway leads to an occupation.
public enum PathwayObstacle: Codable, Equatable, Sendable {
  case emptyCatalogue
  /// No training of the catalogue leads to the occupation.
  case noTraining
  /// No training that leads there has a stated length, so that nothing can be reckoned.
  case noLength
  /// The training that comes closest, and what closes it even after the steps that help most.
  case closed(Offering.ID, reasons: [Reason])
  /// The trainings that lead there are full or take nobody any more.
  case noStart
  /// Something leads there, but not within so many months.
  case tooLong(months: Int)
}

/// One way to an occupation: trainings one after another.
public struct Pathway: Codable, Equatable, Sendable {
  /// In the order to take them, never empty; the last leads to the occupation.
  public let steps: [PathwayStep]
  /// What the pathway is best at; empty when at nothing.
  public let labels: [PathwayLabel]
  /// From now to the end of the last step, rounded up.
  public let months: Int
  /// Months of study without wages; waiting does not count.
  public let unpaidMonths: Int
  public let fee: PathwayFee
  public let risk: PathwayRisk
  /// The last training's score for the client as the earlier steps leave them: 0 to 10,000,000.
  public let score: Int
  /// ``score`` in whole points, 0 to 100.
  public var points: Int { score.wholePoints }
  /// The end of the last step.
  public var end: CivilDate? { steps.last?.end }
  /// Whether any of its dates is an estimate.
  public var isEstimate: Bool { steps.contains { $0.isEstimate } }

  public init(
    steps: [PathwayStep],
    labels: [PathwayLabel],
    months: Int,
    unpaidMonths: Int,
    fee: PathwayFee,
    risk: PathwayRisk,
    score: Int,
  ) {
    self.steps = steps
    self.labels = labels
    self.months = months
    self.unpaidMonths = unpaidMonths
    self.fee = fee
    self.risk = risk
    self.score = score
  }
}

/// What a pathway is best at, in the order in which labels are shown.
public enum PathwayLabel: String, Codable, Sendable, CaseIterable {
  case fastest
  case surest
  /// The fewest months without wages, then the lowest fees.
  case cheapest
  /// The last training scores highest.
  case bestMatch
}

/// What a pathway costs the client, as far as the catalogue says.
public struct PathwayFee: Codable, Equatable, Sendable {
  /// Euros of the steps whose fee is stated.
  public let known: Int
  /// How many steps have no fee stated.
  public let unknownSteps: Int

  public init(known: Int, unknownSteps: Int) {
    self.known = known
    self.unknownSteps = unknownSteps
  }
}

/// How uncertain a pathway is, by assumptions of the rule pack; shown as a word alone.
public struct PathwayRisk: Codable, Equatable, Sendable {
  public enum Word: String, Codable, Sendable, CaseIterable {
    /// Varma.
    case likely
    /// Kohtalainen.
    case moderate
    /// Epävarma.
    case uncertain
  }

  /// Milli-nats when everything to check and to arrange turns out well.
  public let low: Int
  /// Milli-nats with what is to be checked and arranged counted in; by this pathways are compared.
  public let high: Int
  public let word: Word

  public init(low: Int, high: Int, word: Word) {
    self.low = low
    self.high = high
    self.word = word
  }
}
