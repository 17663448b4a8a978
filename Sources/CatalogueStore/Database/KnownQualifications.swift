import Catalogue
import CivilDates
import GRDB
import Languages

extension CatalogueDatabase {
  /// What the qualifications that offerings lead to are called: as in the national code set where
  /// it has been imported, else as `known` has it, else as Opintopolku calls all trainings to it.
  public func qualificationNames(
    beside known: [QualificationCode: LocalizedText] = [:]
  ) throws(CatalogueError) -> [QualificationCode: LocalizedText] {
    try naming(path) {
      try queue.read { db in
        let official = try fetchNames(
          db,
          sql: """
            SELECT code, name_fi, name_sv, name_en FROM code WHERE codeset = 'koulutus'
              AND coalesce(name_fi, name_sv, name_en) IS NOT NULL
              AND code IN (SELECT qualification FROM offering)
            """,
        )
        // A school may call its training otherwise; then nothing tells which name is the national one.
        let ofTrainings = try fetchNames(
          db,
          sql: """
            SELECT codes AS code, min(name_fi) AS name_fi, min(name_sv) AS name_sv,
              min(name_en) AS name_en FROM qualification
            WHERE type = 'amm' AND codes IN (SELECT qualification FROM offering)
            GROUP BY codes HAVING count(DISTINCT coalesce(name_fi, name_sv, name_en)) = 1
            """,
        )
        return official.merging(known) { first, _ in first }
          .merging(ofTrainings) { first, _ in first }
      }
    }
  }

  /// What imports have told of qualifications: the national code set, where it has been imported,
  /// and last days; of two last days of one the later counts.
  public func qualificationCodes() throws(CatalogueError) -> QualificationCodes {
    try naming(path) {
      try queue.read { db in
        var ends: [QualificationCode: CivilDate] = [:]
        let rows = try Row.fetchCursor(
          db,
          sql: "SELECT codes, valid_until FROM qualification WHERE valid_until IS NOT NULL",
        )
        while let row = try rows.next() {
          let codes: [QualificationCode] = try row.codes("codes")
          let end = try row.date("valid_until")
          for code in codes { ends[code] = max(ends[code] ?? end, end) }
        }
        let known = try String.fetchAll(
          db,
          sql: "SELECT code FROM code WHERE codeset = 'koulutus'",
        )
        return QualificationCodes(
          known: known.isEmpty ? nil : Set(known.map { QualificationCode($0) }),
          ends: ends,
        )
      }
    }
  }
}

private func fetchNames(
  _ db: Database,
  sql: String,
) throws -> [QualificationCode: LocalizedText] {
  try Dictionary(
    Row.fetchAll(db, sql: sql).map { (try $0.code("code"), try $0.name()) },
    uniquingKeysWith: { first, _ in first },
  )
}
