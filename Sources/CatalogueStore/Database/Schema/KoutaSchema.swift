/// What Opintopolku says of trainings: koulutus, toteutus, hakukohde, haku and organisations.
///
/// Codes stand without their version. Lists of codes of one set are words with a blank between.
/// A table whose rows are documents has the document's number for its key.
let koutaSchema = [
  """
  CREATE TABLE organisation (
    oid TEXT PRIMARY KEY, document INTEGER REFERENCES document ON DELETE CASCADE,
    parent TEXT, name_fi TEXT, name_sv TEXT, name_en TEXT, number TEXT, business_id TEXT,
    type TEXT, municipality TEXT, municipality_fi TEXT, municipality_sv TEXT,
    teaching_languages TEXT NOT NULL
  ) STRICT, WITHOUT ROWID
  """,
  "CREATE INDEX organisation_document ON organisation (document)",
  """
  CREATE TABLE qualification (
    document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
    oid TEXT NOT NULL, type TEXT, path TEXT, state TEXT,
    leads_to_qualification INTEGER CHECK (leads_to_qualification IN (0, 1)),
    name_fi TEXT, name_sv TEXT, name_en TEXT, eperuste INTEGER, register_number TEXT,
    valid_until TEXT, scope REAL, scope_minimum REAL, scope_maximum REAL, scope_unit TEXT,
    eqf TEXT, nqf TEXT, codes TEXT NOT NULL, code_types TEXT NOT NULL, fields TEXT NOT NULL,
    titles TEXT NOT NULL, competence_areas TEXT NOT NULL, safety_conditions TEXT, description_fi TEXT, description_sv TEXT, description_en TEXT
  ) STRICT
  """,
  "CREATE INDEX qualification_oid ON qualification (oid)",
  """
  CREATE TABLE qualification_unit (
    document INTEGER NOT NULL REFERENCES qualification ON DELETE CASCADE,
    position INTEGER NOT NULL, unit TEXT NOT NULL, qualification TEXT,
    name_fi TEXT, name_sv TEXT, name_en TEXT, scope REAL, eperuste INTEGER,
    PRIMARY KEY (document, position)
  ) STRICT, WITHOUT ROWID
  """,
  """
  CREATE TABLE implementation (
    document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
    oid TEXT NOT NULL, qualification TEXT, type TEXT, path TEXT, state TEXT, owner TEXT,
    name_fi TEXT, name_sv TEXT, name_en TEXT,
    description_fi TEXT, description_sv TEXT, description_en TEXT,
    start_type TEXT, start_season TEXT, start_year INTEGER, start_date TEXT, end_date TEXT,
    start_note_fi TEXT, start_note_sv TEXT, start_note_en TEXT,
    duration_months INTEGER, duration_note_fi TEXT, duration_note_sv TEXT, duration_note_en TEXT,
    fee_type TEXT, fee REAL, fee_note_fi TEXT, fee_note_sv TEXT, fee_note_en TEXT,
    grant INTEGER CHECK (grant IN (0, 1)),
    labour_market_training INTEGER CHECK (labour_market_training IN (0, 1)),
    jotpa INTEGER CHECK (jotpa IN (0, 1)),
    further_training INTEGER CHECK (further_training IN (0, 1)),
    small_entity INTEGER CHECK (small_entity IN (0, 1)),
    special_needs INTEGER CHECK (special_needs IN (0, 1)),
    languages TEXT NOT NULL, modes TEXT NOT NULL, times TEXT NOT NULL,
    competence_areas TEXT NOT NULL, partial INTEGER NOT NULL CHECK (partial IN (0, 1))
  ) STRICT
  """,
  """
  CREATE TABLE implementation_place (
    document INTEGER NOT NULL REFERENCES implementation ON DELETE CASCADE,
    position INTEGER NOT NULL, organisation TEXT NOT NULL, PRIMARY KEY (document, position)
  ) STRICT, WITHOUT ROWID
  """,
  """
  CREATE TABLE implementation_keyword (
    document INTEGER NOT NULL REFERENCES implementation ON DELETE CASCADE,
    position INTEGER NOT NULL, kind TEXT NOT NULL, language TEXT, text TEXT NOT NULL,
    PRIMARY KEY (document, position)
  ) STRICT, WITHOUT ROWID
  """,
  """
  CREATE TABLE implementation_link (
    document INTEGER NOT NULL REFERENCES implementation ON DELETE CASCADE,
    position INTEGER NOT NULL, kind TEXT NOT NULL, language TEXT, label TEXT, address TEXT NOT NULL,
    PRIMARY KEY (document, position)
  ) STRICT, WITHOUT ROWID
  """,
  """
  CREATE TABLE application_round (
    document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
    oid TEXT NOT NULL, state TEXT, name_fi TEXT, name_sv TEXT, name_en TEXT,
    method TEXT, audience TEXT, form_type TEXT, form_fi TEXT, form_sv TEXT, form_en TEXT,
    start_type TEXT, start_season TEXT, start_year INTEGER, start_date TEXT, end_date TEXT
  ) STRICT
  """,
  "CREATE INDEX application_round_oid ON application_round (oid)",
  """
  CREATE TABLE round_period (
    document INTEGER NOT NULL REFERENCES application_round ON DELETE CASCADE,
    position INTEGER NOT NULL, opens TEXT, closes TEXT, PRIMARY KEY (document, position)
  ) STRICT, WITHOUT ROWID
  """,
  """
  CREATE TABLE application_target (
    id INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    oid TEXT NOT NULL, implementation TEXT NOT NULL, round TEXT, state TEXT,
    name_fi TEXT, name_sv TEXT, name_en TEXT, method TEXT, audience TEXT, place TEXT,
    seats INTEGER, form_type TEXT, form_fi TEXT, form_sv TEXT, form_en TEXT,
    start_type TEXT, start_season TEXT, start_year INTEGER, start_date TEXT, end_date TEXT,
    double_qualification INTEGER CHECK (double_qualification IN (0, 1)),
    uses_round_periods INTEGER CHECK (uses_round_periods IN (0, 1)),
    requirements TEXT NOT NULL,
    requirement_fi TEXT, requirement_sv TEXT, requirement_en TEXT
  ) STRICT
  """,
  "CREATE INDEX application_target_document ON application_target (document)",
  "CREATE INDEX application_target_implementation ON application_target (implementation)",
  """
  CREATE TABLE target_period (
    target INTEGER NOT NULL REFERENCES application_target ON DELETE CASCADE,
    position INTEGER NOT NULL, opens TEXT, closes TEXT, PRIMARY KEY (target, position)
  ) STRICT, WITHOUT ROWID
  """,
]
