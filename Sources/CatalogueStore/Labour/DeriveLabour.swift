import Catalogue
import GRDB
import Languages
import Registers

/// Works out from the figures of registers what matching reads: of each occupation and area the
/// newest month of each publisher.
///
/// A municipality is left out where its region has figures for the occupation, because the region's
/// speak for all of it.
func deriveLabourDemand(_ db: Database) throws {
  try addOccupationsOfFigures(db)
  try nameOccupations(db)
  try db.execute(
    sql: """
      DELETE FROM labour_demand
      WHERE document IN (SELECT id FROM document WHERE source IN ('statfin', 'barometer'))
      """
  )
  let last =
    try Int.fetchOne(db, sql: "SELECT COALESCE(MAX(position), -1) FROM labour_demand") ?? -1
  try db.execute(
    sql: """
      INSERT OR IGNORE INTO labour_demand (isco, area, month, position, balance, degree, unemployed,
        vacancies, source, example, document)
      SELECT isco4, area, period || '-01', ? + row_number() OVER (ORDER BY isco4, area, source),
        CASE state WHEN 0 THEN 'balanced' WHEN 1 THEN 'surplus' WHEN 2 THEN 'mismatch'
          WHEN 3 THEN 'shortage' END,
        degree, unemployed, vacancies, source, example, COALESCE(document, \(newestDocument))
      FROM labour_snapshot AS newest
      WHERE (state BETWEEN 0 AND 3 OR unemployed IS NOT NULL OR vacancies IS NOT NULL)
        AND NOT EXISTS (
          SELECT 1 FROM labour_snapshot AS later
          WHERE later.isco4 = newest.isco4 AND later.area = newest.area
            AND later.source = newest.source AND later.period > newest.period
        )
        AND NOT EXISTS (
          SELECT 1 FROM municipality JOIN labour_snapshot AS wider
            ON wider.area = 'maakunta_' || municipality.region
          WHERE newest.area = 'kunta_' || municipality.code AND wider.isco4 = newest.isco4
        )
      """,
    arguments: [last],
  )
}

/// The document under which rows stand whose own has given way to that of a later month.
private let newestDocument =
  "(SELECT MAX(id) FROM document WHERE source IN ('statfin', 'barometer'))"

/// Adds the occupations that only figures have, and fills in what the catalogue does not say of the
/// others: names by the code set of occupations, else by the publisher of the figures, and sectors.
private func addOccupationsOfFigures(_ db: Database) throws {
  try db.execute(
    sql: """
      INSERT INTO occupation (isco, position, name_fi, name_sv, name_en, regulated, demands, sector,
        sector_fi, sector_sv, sector_en, document)
      SELECT figure.isco4,
        (SELECT COALESCE(MAX(position), -1) FROM occupation)
          + row_number() OVER (ORDER BY figure.isco4),
        COALESCE(coded.name_fi, named.name_fi, coded.name_en, figure.isco4), coded.name_sv,
        coded.name_en, NULL, '', sector.code, sector.name_fi, sector.name_sv, sector.name_en,
        \(newestDocument)
      FROM (SELECT DISTINCT isco4 FROM labour_snapshot) AS figure
        LEFT JOIN code AS coded ON coded.codeset = ? AND coded.code = figure.isco4
        LEFT JOIN code AS named ON named.codeset = ? AND named.code = figure.isco4
        LEFT JOIN code AS sector ON sector.codeset = ? AND sector.code = named.parent
      WHERE TRUE
      ON CONFLICT (isco) DO UPDATE SET
        name_fi = COALESCE(name_fi, excluded.name_fi),
        name_sv = COALESCE(name_sv, excluded.name_sv),
        name_en = COALESCE(name_en, excluded.name_en),
        sector = COALESCE(excluded.sector, sector),
        sector_fi = COALESCE(excluded.sector_fi, sector_fi),
        sector_sv = COALESCE(excluded.sector_sv, sector_sv),
        sector_en = COALESCE(excluded.sector_en, sector_en)
      """,
    arguments: [CodeRecord.isco, OccupationName.set, OccupationName.sectorSet],
  )
}

extension OccupationName {
  /// The code sets under which names and sectors that come with figures are kept.
  static let set = "ammattiryhma"
  static let sectorSet = "toimiala"

  /// What is kept of it, so that the occupation can be named again after another import.
  var codes: [CodeRecord] {
    let own = name.map {
      CodeRecord(
        set: Self.set,
        code: code.rawValue,
        name: LocalizedText(fi: $0),
        parent: sector?.code,
      )
    }
    let wider = sector.map { CodeRecord(set: Self.sectorSet, code: $0.code, name: $0.name) }
    return [own, wider].compactMap(\.self)
  }
}
