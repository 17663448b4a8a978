/// Dates are YYYY-MM-DD, flags 0 or 1, lists of modes and times words with a blank between.
///
/// `position` keeps the order of the files; NULL is "not stated".
let firstSchema = [
  """
  CREATE TABLE field (
    code TEXT PRIMARY KEY, position INTEGER NOT NULL UNIQUE,
    name_fi TEXT, name_sv TEXT, name_en TEXT
  ) STRICT
  """,
  """
  CREATE TABLE activity (
    code TEXT PRIMARY KEY, position INTEGER NOT NULL UNIQUE,
    field TEXT NOT NULL REFERENCES field,
    name_fi TEXT, name_sv TEXT, name_en TEXT
  ) STRICT
  """,
  """
  CREATE TABLE occupation (
    isco TEXT PRIMARY KEY, position INTEGER NOT NULL UNIQUE,
    name_fi TEXT, name_sv TEXT, name_en TEXT
  ) STRICT
  """,
  """
  CREATE TABLE occupation_activity (
    isco TEXT NOT NULL REFERENCES occupation, position INTEGER NOT NULL,
    activity TEXT NOT NULL REFERENCES activity,
    importance INTEGER NOT NULL CHECK (importance BETWEEN 1 AND 3),
    PRIMARY KEY (isco, activity)
  ) STRICT
  """,
  """
  CREATE TABLE provider (
    id TEXT PRIMARY KEY, position INTEGER NOT NULL UNIQUE,
    name_fi TEXT, name_sv TEXT, name_en TEXT, oid TEXT
  ) STRICT
  """,
  """
  CREATE TABLE offering (
    id TEXT PRIMARY KEY, position INTEGER NOT NULL UNIQUE,
    kind TEXT NOT NULL, field TEXT REFERENCES field,
    name_fi TEXT, name_sv TEXT, name_en TEXT,
    qualification TEXT, provider TEXT NOT NULL REFERENCES provider,
    place TEXT NOT NULL, municipality TEXT NOT NULL,
    teaching_language TEXT NOT NULL, minimum_level TEXT,
    language_support INTEGER CHECK (language_support IN (0, 1)), entry_schooling TEXT,
    minimum_age INTEGER, maximum_age INTEGER,
    start TEXT, continuous_start INTEGER NOT NULL CHECK (continuous_start IN (0, 1)),
    application_end TEXT, duration_months INTEGER CHECK (duration_months > 0),
    modes TEXT NOT NULL, times TEXT NOT NULL, weekly_hours INTEGER CHECK (weekly_hours > 0),
    jobseekers_only INTEGER CHECK (jobseekers_only IN (0, 1)),
    paid INTEGER NOT NULL CHECK (paid IN (0, 1)),
    safety_conditions INTEGER CHECK (safety_conditions IN (0, 1)),
    example INTEGER NOT NULL CHECK (example IN (0, 1))
  ) STRICT
  """,
  """
  CREATE TABLE offering_occupation (
    offering TEXT NOT NULL REFERENCES offering, position INTEGER NOT NULL,
    isco TEXT NOT NULL REFERENCES occupation,
    PRIMARY KEY (offering, isco)
  ) STRICT
  """,
  """
  CREATE TABLE offering_activity (
    offering TEXT NOT NULL REFERENCES offering, position INTEGER NOT NULL,
    activity TEXT NOT NULL REFERENCES activity,
    PRIMARY KEY (offering, activity)
  ) STRICT
  """,
  """
  CREATE TABLE labour_demand (
    isco TEXT NOT NULL REFERENCES occupation, region TEXT NOT NULL, month TEXT NOT NULL,
    position INTEGER NOT NULL UNIQUE, balance TEXT NOT NULL,
    degree INTEGER NOT NULL CHECK (degree BETWEEN 1 AND 5),
    unemployed INTEGER CHECK (unemployed >= 0), vacancies INTEGER CHECK (vacancies >= 0),
    source TEXT NOT NULL, example INTEGER NOT NULL CHECK (example IN (0, 1)),
    PRIMARY KEY (isco, region, month, source)
  ) STRICT
  """,
  """
  CREATE TABLE travel_time (
    from_municipality TEXT NOT NULL, to_municipality TEXT NOT NULL,
    position INTEGER NOT NULL UNIQUE, minutes INTEGER NOT NULL CHECK (minutes >= 0),
    PRIMARY KEY (from_municipality, to_municipality)
  ) STRICT
  """,
  """
  CREATE TABLE import_log (
    id INTEGER PRIMARY KEY, source TEXT NOT NULL, hash TEXT NOT NULL, imported_on TEXT NOT NULL
  ) STRICT
  """,
]
