/// Written as the first schema is.
///
/// `labour_demand` has the figures that matching reads, derived or of our own files;
/// `labour_snapshot` keeps all that was ever imported of registers, month by month, also when the
/// document of an earlier month has given way to a later one. An area is written `koko_maa`, `maakunta_01`, `kunta_092`.
let labourSchema = [
  "ALTER TABLE occupation ADD COLUMN sector TEXT",
  "ALTER TABLE occupation ADD COLUMN sector_fi TEXT",
  "ALTER TABLE occupation ADD COLUMN sector_sv TEXT",
  "ALTER TABLE occupation ADD COLUMN sector_en TEXT",
  """
  CREATE TABLE labour_demand_by_area (
    isco TEXT NOT NULL REFERENCES occupation, area TEXT NOT NULL, month TEXT NOT NULL,
    position INTEGER NOT NULL UNIQUE, balance TEXT,
    degree INTEGER CHECK (degree BETWEEN 1 AND 5),
    unemployed INTEGER CHECK (unemployed >= 0), vacancies INTEGER CHECK (vacancies >= 0),
    source TEXT NOT NULL, example INTEGER NOT NULL CHECK (example IN (0, 1)),
    document INTEGER REFERENCES document ON DELETE CASCADE,
    PRIMARY KEY (isco, area, month, source)
  ) STRICT
  """,
  """
  INSERT INTO labour_demand_by_area (isco, area, month, position, balance, degree, unemployed,
    vacancies, source, example, document)
    SELECT isco, 'maakunta_' || region, month, position, balance, degree, unemployed, vacancies,
      source, example, document
    FROM labour_demand
  """,
  "DROP TABLE labour_demand",
  "ALTER TABLE labour_demand_by_area RENAME TO labour_demand",
  "CREATE INDEX labour_demand_document ON labour_demand (document)",
  """
  CREATE TABLE labour_snapshot (
    isco4 TEXT NOT NULL, area TEXT NOT NULL, period TEXT NOT NULL, source TEXT NOT NULL,
    state INTEGER CHECK (state IN (0, 1, 2, 3, 99)), degree INTEGER CHECK (degree BETWEEN 1 AND 5),
    employed INTEGER CHECK (employed >= 0), unemployed INTEGER CHECK (unemployed >= 0),
    vacancies INTEGER CHECK (vacancies >= 0), unemployment_rate REAL, vacancy_rate REAL,
    censored INTEGER NOT NULL CHECK (censored IN (0, 1)),
    example INTEGER NOT NULL CHECK (example IN (0, 1)),
    document INTEGER REFERENCES document ON DELETE SET NULL,
    PRIMARY KEY (isco4, area, period, source)
  ) STRICT, WITHOUT ROWID
  """,
  "CREATE INDEX labour_snapshot_document ON labour_snapshot (document)",
  "CREATE INDEX labour_snapshot_area ON labour_snapshot (area)",
  """
  CREATE TABLE code (
    codeset TEXT NOT NULL, code TEXT NOT NULL, version INTEGER,
    name_fi TEXT, name_sv TEXT, name_en TEXT, parent TEXT,
    document INTEGER REFERENCES document ON DELETE SET NULL,
    PRIMARY KEY (codeset, code)
  ) STRICT, WITHOUT ROWID
  """,
  "CREATE INDEX code_document ON code (document)",
  """
  CREATE TABLE esco_concept (
    uri TEXT PRIMARY KEY, kind TEXT NOT NULL, isco4 TEXT, code TEXT,
    label_fi TEXT, label_sv TEXT, label_en TEXT,
    other_labels_fi TEXT, other_labels_sv TEXT, other_labels_en TEXT,
    document INTEGER REFERENCES document ON DELETE SET NULL
  ) STRICT
  """,
  "CREATE INDEX esco_concept_document ON esco_concept (document)",
]
