import Catalogue
import CivilDates
import GRDB
import Languages

/// What JOD says of a training opportunity, and when.
public struct OpportunityRecord: Equatable, Sendable, Identifiable {
  public let id: String
  public let title: LocalizedText
  public let summary: LocalizedText
  /// Whether it leads to a degree (tutkinto); nil when not stated.
  public let leadsToDegree: Bool?
  /// Months.
  public let shortest: Int?
  public let median: Int?
  public let longest: Int?
  /// How many trainings of Opintopolku it stands for.
  public let trainings: Int
  /// When JOD put it together; nil when not stated.
  public let created: CivilDate?
  public let retrievedOn: CivilDate

  public init(
    id: String,
    title: LocalizedText,
    summary: LocalizedText,
    leadsToDegree: Bool?,
    shortest: Int?,
    median: Int?,
    longest: Int?,
    trainings: Int,
    created: CivilDate?,
    retrievedOn: CivilDate,
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.leadsToDegree = leadsToDegree
    self.shortest = shortest
    self.median = median
    self.longest = longest
    self.trainings = trainings
    self.created = created
    self.retrievedOn = retrievedOn
  }
}

extension CatalogueDatabase {
  /// The opportunities that name an offering's toteutus or koulutus, the newest first.
  public func opportunities(of id: Offering.ID) throws(CatalogueError) -> [OpportunityRecord] {
    try naming(path) { try queue.read { db in try fetchOpportunities(of: id, in: db) } }
  }

  /// The opportunities that name trainings of which no register has told; none as long as no
  /// training has come from a register.
  public func opportunitiesWithMissingTrainings() throws(CatalogueError) -> [OpportunityTrainings] {
    try naming(path) { try queue.read(fetchMissingTrainings) }
  }
}

private func fetchOpportunities(
  of id: Offering.ID,
  in db: Database,
) throws -> [OpportunityRecord] {
  let query = """
    SELECT DISTINCT opportunity.*, document.retrieved_on,
      (SELECT count(DISTINCT oid) FROM opportunity_training WHERE opportunity = opportunity.id)
        AS trainings
    FROM offering JOIN implementation ON implementation.document = offering.document
      JOIN opportunity_training AS training
        ON training.oid IN (implementation.oid, implementation.qualification)
      JOIN opportunity ON opportunity.id = training.opportunity
      JOIN document ON document.id = opportunity.document
    WHERE offering.id = ? ORDER BY opportunity.created DESC, opportunity.id
    """
  return try Row.fetchAll(db, sql: query, arguments: [id.rawValue]).map { row in
    OpportunityRecord(
      id: try row.decode(forColumn: "id"),
      title: try row.localized("title"),
      summary: try row.localized("summary"),
      leadsToDegree: try row.decode(String?.self, forColumn: "kind").map { $0 == "degree" },
      shortest: try row.optionalNumber("shortest_months"),
      median: try row.optionalNumber("median_months"),
      longest: try row.optionalNumber("longest_months"),
      trainings: try row.decode(forColumn: "trainings"),
      created: try row.optionalDate("created"),
      retrievedOn: try row.date("retrieved_on"),
    )
  }
}

private func fetchMissingTrainings(_ db: Database) throws -> [OpportunityTrainings] {
  let query = """
    WITH known AS (SELECT oid FROM implementation UNION SELECT oid FROM qualification)
    SELECT opportunity.id, opportunity.title_fi, opportunity.title_sv, opportunity.title_en,
      count(DISTINCT training.oid) AS trainings,
      count(DISTINCT training.oid) FILTER (WHERE known.oid IS NULL) AS missing,
      min(training.oid) FILTER (WHERE known.oid IS NULL) AS first
    FROM opportunity JOIN opportunity_training AS training ON training.opportunity = opportunity.id
      LEFT JOIN known ON known.oid = training.oid
    WHERE EXISTS (SELECT 1 FROM known)
    GROUP BY opportunity.id HAVING missing > 0 ORDER BY opportunity.id
    """
  return try Row.fetchAll(db, sql: query).map { row in
    OpportunityTrainings(
      opportunity: try row.decode(forColumn: "id"),
      title: try row.localized("title"),
      named: try row.decode(forColumn: "trainings"),
      missing: try row.decode(forColumn: "missing"),
      firstMissing: try row.decode(forColumn: "first"),
    )
  }
}
