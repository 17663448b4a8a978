import Catalogue
import CivilDates

/// The best offerings of a catalogue for one client on one day, best first.
///
/// Open and to be checked come first, by score; then those not open yet, fewest steps first,
/// then the fewest months, then by score; then the excluded. Of each block at most ``RankingLimits`` rows are kept.
public struct Ranking: Codable, Equatable, Sendable {
  public let date: CivilDate
  /// As ``CatalogueSnapshot/hash``.
  public let catalogueHash: String
  /// How many offerings the catalogue had.
  public let catalogueRows: Int
  public let isExample: Bool
  public let rulesVersion: String
  /// The weights that were used; nil in rankings stored before they were kept.
  public let weights: Weights?
  /// How many offerings of the whole catalogue got each verdict.
  public let counts: VerdictCounts
  public var matches: [Match]
  public let notices: [Notice]
  public var robustness: RobustnessNote?
  /// Unanswered questions that can change the five best, the most telling first; nil when that was
  /// not worked out.
  public var questions: [QuestionImpact]?
  /// Whether no answers to the open questions, not even together, can change the five best; nil
  /// when that was not worked out.
  public var isSettled: Bool?
  public var services: [ServiceMatch]

  public init(
    date: CivilDate,
    catalogueHash: String,
    catalogueRows: Int = 0,
    isExample: Bool = false,
    rulesVersion: String,
    weights: Weights? = nil,
    counts: VerdictCounts = VerdictCounts(),
    matches: [Match] = [],
    notices: [Notice] = [],
    services: [ServiceMatch] = [],
  ) {
    self.date = date
    self.catalogueHash = catalogueHash
    self.catalogueRows = catalogueRows
    self.isExample = isExample
    self.rulesVersion = rulesVersion
    self.weights = weights
    self.counts = counts
    self.matches = matches
    self.notices = notices
    self.services = services
  }
}

public struct VerdictCounts: Codable, Equatable, Sendable {
  public var open = 0
  public var check = 0
  public var notYet = 0
  public var excluded = 0

  public init() {}

  public subscript(verdict: Verdict) -> Int {
    get {
      switch verdict {
      case .open: open
      case .check: check
      case .notYet: notYet
      case .excluded: excluded
      }
    }
    set {
      switch verdict {
      case .open: open = newValue
      case .check: check = newValue
      case .notYet: notYet = newValue
      case .excluded: excluded = newValue
      }
    }
  }
}

/// How the robustness of a ranking was worked out, so that it can be worked out again.
public struct RobustnessNote: Codable, Equatable, Sendable {
  public let samples: Int
  public let seed: UInt64

  public init(samples: Int, seed: UInt64) {
    self.samples = samples
    self.seed = seed
  }
}

/// How much an unanswered question could still change the five best.
public struct QuestionImpact: Codable, Equatable, Sendable {
  public let question: ClientQuestion
  /// The mean share of the five best that an answer replaces: permille.
  public let impact: Int

  public init(question: ClientQuestion, impact: Int) {
    self.question = question
    self.impact = impact
  }
}

/// Something about a whole ranking that its reader has to know.
public enum Notice: Codable, Equatable, Sendable {
  case exampleData
  case rulesNotValidYet(from: CivilDate)
  /// The rules are due to be checked against their sources.
  case rulesOld(since: CivilDate)
  case emptyCatalogue
  /// Everything dated in the catalogue is past; the newest day is `newest`.
  case oldCatalogue(newest: CivilDate)
  /// No offering says when it starts or until when one can apply.
  case nothingDated
  case unknownField(FieldCode)
  case unknownActivity(ActivityCode)
  case unknownMunicipality(MunicipalityCode)
  case unknownUnit(UnitCode)
  case noLabourDemand
  /// The newest figures in use are of `month`, older than the rules take at face value.
  case oldLabourDemand(month: CivilDate)
  /// A rule about the client alone.
  case rule(Reason)
  case contradiction(Contradiction)
}
