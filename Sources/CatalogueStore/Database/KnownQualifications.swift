import Catalogue
import CivilDates
import GRDB
import Languages

extension CatalogueDatabase {
  /// What imports call the qualifications that offerings lead to; the national code set's name
  /// counts before that of Opintopolku's training.
  public func qualificationNames() throws(CatalogueError) -> [QualificationCode: LocalizedText] {
    try naming(path) {
      try queue.read { db in
        let rows = try Row.fetchAll(
          db,
          sql: """
            WITH offered AS (
              SELECT DISTINCT qualification AS code FROM offering WHERE qualification IS NOT NULL
            )
            SELECT code, name_fi, name_sv, name_en, 0 AS place FROM code
              WHERE codeset = 'koulutus' AND code IN offered
                AND coalesce(name_fi, name_sv, name_en) IS NOT NULL
            UNION SELECT codes, name_fi, name_sv, name_en, 1 FROM qualification
              WHERE type = 'amm' AND codes IN offered
              AND coalesce(name_fi, name_sv, name_en) IS NOT NULL
            ORDER BY place, name_fi, name_sv, name_en
            """,
        )
        return try Dictionary(
          rows.map { (try $0.code("code"), try $0.name()) },
          uniquingKeysWith: { first, _ in first },
        )
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
