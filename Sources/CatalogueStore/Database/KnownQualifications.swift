import Catalogue
import CivilDates
import GRDB

extension CatalogueDatabase {
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
