import CivilDates

/// What a ranking came from: with the catalogue and the rule pack it names, the trail alone gives
/// the same ranking again, byte for byte.
public struct RankingTrail: Codable, Equatable, Sendable {
  public struct Rules: Codable, Equatable, Sendable {
    public let id: String
    public let version: String
    /// As ``RulePack/hash``.
    public let hash: String

    public init(id: String, version: String, hash: String) {
      self.id = id
      self.version = version
      self.hash = hash
    }
  }

  /// How robustness was worked out; the number of threads changes nothing.
  public struct Sampling: Codable, Equatable, Sendable {
    public let samples: Int
    public let seed: UInt64
    /// As ``RobustnessSettings/weightMargin``.
    public let weightMargin: Int

    public init(_ settings: RobustnessSettings) {
      samples = settings.samples
      seed = settings.seed
      weightMargin = settings.weightMargin
    }

    var settings: RobustnessSettings {
      RobustnessSettings(samples: samples, seed: seed, weightMargin: weightMargin)
    }
  }

  public static let schema = "luotsi-trail/1"

  public let schema: String
  /// As ``Catalogue/CatalogueSnapshot/hash``.
  public let catalogueHash: String
  public let rules: Rules
  public let profile: Profile
  /// The day the ranking was made for.
  public let date: CivilDate
  public let limits: RankingLimits
  /// The weights are those of the choices, or the rule pack's own.
  public var choices: AdvisorChoices
  /// Nil when robustness was not worked out.
  public let sampling: Sampling?
  /// Whether the questions that still matter were worked out.
  public let hasQuestions: Bool

  public init(
    catalogueHash: String,
    rules: Rules,
    profile: Profile,
    date: CivilDate,
    limits: RankingLimits,
    choices: AdvisorChoices,
    sampling: Sampling?,
    hasQuestions: Bool,
  ) {
    schema = Self.schema
    self.catalogueHash = catalogueHash
    self.rules = rules
    self.profile = profile
    self.date = date
    self.limits = limits
    self.choices = choices
    self.sampling = sampling
    self.hasQuestions = hasQuestions
  }
}

/// A reason why a trail cannot be followed with what is at hand.
public enum ReplayError: Error, Equatable, Sendable {
  case otherSchema(String)
  case otherCatalogue(made: String, present: String)
  case otherRules(made: RankingTrail.Rules, present: RankingTrail.Rules)
  case choices(ChoiceError)
}

extension ReplayError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .otherSchema(let schema):
      "The trail has the schema '\(schema)'. This version reads '\(RankingTrail.schema)'."
    case .otherCatalogue(let made, let present):
      "The ranking was made with the catalogue \(made), and this is \(present). Open the catalogue "
        + "of that day."
    case .otherRules(let made, let present):
      "The ranking was made with the rule pack \(made.id) \(made.version) (\(made.hash)), and this "
        + "is \(present.id) \(present.version) (\(present.hash)). Give the pack of that day."
    case .choices(let error): error.description
    }
  }
}
