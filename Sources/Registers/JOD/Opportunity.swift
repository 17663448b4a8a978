import Catalogue
import CivilDates
import JSONDocuments
import Languages

/// A training opportunity (koulutusmahdollisuus) of JOD: many trainings of Opintopolku as one.
public struct Opportunity: Equatable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case degree
    case noDegree = "no_degree"
  }

  /// A training of Opintopolku that the opportunity stands for.
  public struct Training: Equatable, Sendable {
    public let oid: String
    public let name: LocalizedText
  }

  public let id: String
  public let kind: Kind?
  public let created: CivilDate?
  public let title: LocalizedText
  public let summary: LocalizedText
  public let description: LocalizedText
  public let trainings: [Training]
  /// Months.
  public let shortest: Int?
  public let median: Int?
  public let longest: Int?
  public let distributions: [Distribution]
}

/// How the trainings of an opportunity divide among the codes of one set.
public struct Distribution: Equatable, Sendable {
  public enum Topic: String, Sendable, CaseIterable {
    /// Addresses of ESCO skills.
    case skills
    case fields
    case fees
    case modes
    case times
    case municipalities
    case regions
  }

  public struct Share: Equatable, Sendable {
    public let code: String
    /// From 0 to 100; a training may have several codes, so that shares may add up to more.
    public let percent: Double
  }

  public let topic: Topic
  /// How many trainings there are, and how many of them say nothing of the topic.
  public let total: Int?
  public let silent: Int?
  public let shares: [Share]
}

/// What one JSON document of JOD holds, and what in it could not be used.
public struct OpportunityReading: Equatable, Sendable {
  public let opportunity: Opportunity?
  public let problems: [RecordProblem]
}

/// Reads one training opportunity as JOD imports it.
public func readOpportunity(_ root: JSONValue) -> OpportunityReading {
  let log = ProblemLog()
  let object = RecordObject(value: root, path: "", log: log)
  return OpportunityReading(opportunity: object.opportunity(), problems: log.problems)
}
