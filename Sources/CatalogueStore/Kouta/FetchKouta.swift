import Catalogue
import CivilDates
import GRDB
import Languages

/// Calls `body` with every published toteutus, those of the public side first.
func forEachKoutaOffer(_ db: Database, _ body: (KoutaOffer) throws -> Void) throws {
  var texts = InternPool<String>()
  var dates = InternPool<CivilDate>()
  try forEachRawRow(of: db, sql: offerQuery) { row in
    try body(
      KoutaOffer(
        document: try row.int(),
        oid: try row.uniqueText(),
        isPartial: try row.flag(),
        type: row.optionalText(&texts),
        path: row.optionalText(&texts),
        owner: row.optionalText(&texts),
        name: row.name(&texts),
        start: try row.start(&texts, &dates),
        durationMonths: try row.optionalInt(),
        feeType: row.optionalText(&texts),
        fee: try row.optionalInt(),
        isLabourMarketTraining: try row.optionalFlag(),
        isForSpecialSupport: try row.optionalFlag(),
        languages: row.list(&texts),
        modes: row.list(&texts),
        times: row.list(&texts),
        qualificationName: row.name(&texts),
        qualificationCodes: row.list(&texts),
        studyFields: row.list(&texts),
        hasSafetyConditions: try row.flag(),
        qualification: try row.optionalInt(),
      )
    )
  }
}

/// In the order of the readings above.
private let offerQuery = """
  SELECT i.document, i.oid, i.partial, coalesce(i.type, q.type), coalesce(i.path, q.path), i.owner, i.name_fi, i.name_sv, i.name_en,
    i.start_type, i.start_season, i.start_year, i.start_date, i.duration_months,
    i.fee_type, CAST(i.fee + 0.5 AS INTEGER), i.labour_market_training, i.special_needs,
    i.languages, i.modes, i.times, q.name_fi, q.name_sv, q.name_en, q.codes, q.fields,
    q.safety_conditions IS NOT NULL, q.document
  FROM implementation AS i JOIN document AS d ON d.id = i.document
    LEFT JOIN qualification AS q
      ON q.document = (SELECT max(document) FROM qualification WHERE oid = i.qualification)
  WHERE i.state = 'julkaistu' AND (d.source = 'konfo' OR NOT EXISTS (
    SELECT 1 FROM document AS other
    WHERE other.source = 'konfo' AND other.kind = d.kind AND other.source_id = d.source_id
  ))
  ORDER BY i.document
  """

/// What stands in tables of its own beside a toteutus.
struct KoutaRelated {
  private var places: [Int: [String]] = [:]
  private var targets: [String: [KoutaTargetRow]] = [:]
  private var units: [Int: [UnitCode]] = [:]

  init(_ db: Database) throws {
    var texts = InternPool<String>()
    try forEachRawRow(
      of: db,
      sql: "SELECT document, organisation FROM implementation_place ORDER BY document, position",
    ) { row in
      places[try row.int(), default: []].append(try row.text(&texts))
    }
    try forEachRawRow(
      of: db,
      sql: """
        SELECT document, unit FROM qualification_unit WHERE qualification IS NOT NULL
        ORDER BY document, position
        """,
    ) { row in
      units[try row.int(), default: []].append(Code(try row.text(&texts)))
    }
    var dates = InternPool<CivilDate>()
    try forEachRawRow(of: db, sql: targetQuery) { row in
      targets[try row.text(&texts), default: []].append(
        KoutaTargetRow(
          place: row.optionalText(&texts),
          requirements: row.list(&texts),
          start: try row.start(&texts, &dates),
          closes: try row.optionalDate(&dates),
        )
      )
    }
  }

  func complete(_ offer: inout KoutaOffer) {
    offer.places = places[offer.document] ?? []
    offer.targets = targets[offer.oid] ?? []
    offer.units = offer.qualification.flatMap { units[$0] } ?? []
  }
}

/// One row for each period; a target without periods of its own has its round's.
///
/// One that stands in a document of its own counts in place of the mention within a toteutus.
private let targetQuery = """
  SELECT t.implementation, t.place, t.requirements,
    t.start_type, t.start_season, t.start_year, t.start_date, coalesce(p.closes, r.closes)
  FROM application_target AS t
    JOIN document AS d ON d.id = t.document
    LEFT JOIN target_period AS p ON p.target = t.id
    LEFT JOIN application_round AS h ON p.target IS NULL AND h.oid = t.round
    LEFT JOIN round_period AS r ON r.document = h.document
  WHERE (t.state IS NULL OR t.state = 'julkaistu') AND (d.kind = 'hakukohde' OR NOT EXISTS (
    SELECT 1 FROM document AS whole
    WHERE whole.source = d.source AND whole.kind = 'hakukohde' AND whole.source_id = t.oid
  ))
  ORDER BY t.id
  """

extension RawRow {
  fileprivate mutating func name(_ texts: inout InternPool<String>) -> LocalizedText {
    LocalizedText(
      fi: optionalText(&texts),
      sv: optionalText(&texts),
      en: optionalText(&texts),
    )
  }

  fileprivate mutating func list(_ texts: inout InternPool<String>) -> [String] {
    optionalText(&texts)?.split(separator: " ").map(String.init) ?? []
  }

  fileprivate mutating func start(
    _ texts: inout InternPool<String>,
    _ dates: inout InternPool<CivilDate>,
  ) throws -> KoutaStartRow {
    KoutaStartRow(
      type: optionalText(&texts),
      season: optionalText(&texts),
      year: try optionalInt(),
      date: try optionalDate(&dates),
    )
  }
}
