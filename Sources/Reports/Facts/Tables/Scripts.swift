import CivilDates

/// `schema.sql`: tables, comments and views for PostgreSQL 13 or newer; may be run again.
let schemaScript =
  "CREATE SCHEMA IF NOT EXISTS \(TableDefinition.schema);\n\n"
  + FactsTables.definitions.map { $0.creation + "\n" }.joined()
  + factsViews.map(\.creation).joined(separator: "\n")

/// `load.sql`: a script of psql that puts an export in the place of the same store's earlier one.
///
/// All or nothing. It refuses an export that is older than the one that is there, files that are
/// not whole, and clients of whom too few share what is told.
func loadScript(_ tables: [FilledTable], store: String, on day: CivilDate) -> String {
  let export = NameTables.export.definition.fullName
  return """
    \\set ON_ERROR_STOP on
    BEGIN;
    SET LOCAL client_min_messages = warning;
    \\ir schema.sql
    DO $$ BEGIN
      IF EXISTS (
        SELECT FROM \(export) WHERE store = \(quoted(store)) AND made_on > DATE \(quoted(day.description))
      ) THEN
        RAISE EXCEPTION 'A newer export of this store is loaded. Nothing was changed.';
      END IF;
    END $$;
    DELETE FROM \(export) WHERE store = \(quoted(store));
    \(tables.map(\.definition.copying).joined(separator: "\n"))
    DO $$
    DECLARE
      loaded uuid := (SELECT export_id FROM \(export) WHERE store = \(quoted(store)));
    BEGIN
    \(tables.map(wholeness).joined(separator: "\n"))
    \(anonymity)
    END $$;
    COMMIT;

    """
}

/// Refuses a file with fewer or more rows than were written.
private func wholeness(_ table: FilledTable) -> String {
  """
    IF (SELECT count(*) FROM \(table.definition.fullName) WHERE export_id = loaded)
      <> \(table.rows.count) THEN
      RAISE EXCEPTION '\(table.definition.file) is not whole. Nothing was changed.';
    END IF;
  """
}

/// Refuses a combination that too few clients share.
private let anonymity = """
    IF EXISTS (
      SELECT FROM \(ClientTables.client.definition.fullName) WHERE export_id = loaded
      GROUP BY \(QuasiColumn.allCases.map(\.rawValue).joined(separator: ", "))
      HAVING count(*) < \(FactsExport.least)
        AND num_nonnulls(\(QuasiColumn.allCases.map(\.rawValue).joined(separator: ", "))) > 0
    ) THEN
      RAISE EXCEPTION 'Fewer than \(FactsExport.least) clients share a combination. Nothing was changed.';
    END IF;
  """
