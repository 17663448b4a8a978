/// What every imported row goes back to: the run that brought it and the original document.
///
/// A row of any later table names its document; with the document go the rows made of it.
let documentSchema =
  [
    """
    CREATE TABLE import_batch (
      id INTEGER PRIMARY KEY, source TEXT NOT NULL, files TEXT NOT NULL, imported_on TEXT NOT NULL,
      read INTEGER NOT NULL, stored INTEGER NOT NULL, left_out INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE document (
      id INTEGER PRIMARY KEY, source TEXT NOT NULL, kind TEXT NOT NULL, source_id TEXT NOT NULL,
      retrieved_on TEXT NOT NULL, batch INTEGER NOT NULL REFERENCES import_batch,
      modified TEXT, digest INTEGER NOT NULL, original BLOB NOT NULL,
      UNIQUE (source, kind, source_id)
    ) STRICT
    """,
    """
    CREATE TABLE left_out (
      batch INTEGER NOT NULL REFERENCES import_batch ON DELETE CASCADE, position INTEGER NOT NULL,
      place TEXT NOT NULL, problem TEXT NOT NULL, PRIMARY KEY (batch, position)
    ) STRICT, WITHOUT ROWID
    """,
  ]
  + [
    "field", "activity", "occupation", "provider", "unit", "offering", "labour_demand",
    "travel_time", "municipality", "service", "employer_need",
  ].flatMap { table in
    [
      "ALTER TABLE \(table) ADD COLUMN document INTEGER REFERENCES document ON DELETE CASCADE",
      "CREATE INDEX \(table)_document ON \(table) (document)",
    ]
  }
  + [
    "ALTER TABLE offering ADD COLUMN start_term TEXT",
    """
    ALTER TABLE offering ADD COLUMN special_support INTEGER CHECK (special_support IN (0, 1))
    """,
    """
    ALTER TABLE offering ADD COLUMN unknown_units INTEGER NOT NULL DEFAULT 0
      CHECK (unknown_units IN (0, 1))
    """,
  ]
