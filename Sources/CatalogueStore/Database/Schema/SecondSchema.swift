/// Written as the first schema is.
///
/// Lists of codes that many offerings share are kept once, under a number; NULL is the empty list.
let secondSchema =
  [
    "ALTER TABLE occupation ADD COLUMN regulated INTEGER CHECK (regulated IN (0, 1))",
    "ALTER TABLE occupation ADD COLUMN demands TEXT NOT NULL DEFAULT ''",
    """
    CREATE TABLE unit (
      code TEXT PRIMARY KEY, position INTEGER NOT NULL UNIQUE, qualification TEXT NOT NULL,
      name_fi TEXT, name_sv TEXT, name_en TEXT,
      competence_points INTEGER CHECK (competence_points > 0),
      example INTEGER NOT NULL CHECK (example IN (0, 1))
    ) STRICT
    """,
    """
    CREATE TABLE unit_activity (
      unit TEXT NOT NULL REFERENCES unit, position INTEGER NOT NULL,
      activity TEXT NOT NULL REFERENCES activity,
      PRIMARY KEY (unit, activity)
    ) STRICT
    """,
    """
    CREATE TABLE municipality (
      code TEXT PRIMARY KEY, position INTEGER NOT NULL UNIQUE,
      name_fi TEXT, name_sv TEXT, name_en TEXT, region TEXT,
      area TEXT, area_fi TEXT, area_sv TEXT, area_en TEXT
    ) STRICT
    """,
    """
    CREATE TABLE service (
      id TEXT PRIMARY KEY, position INTEGER NOT NULL UNIQUE, kind TEXT NOT NULL,
      name_fi TEXT, name_sv TEXT, name_en TEXT, runner_fi TEXT, runner_sv TEXT, runner_en TEXT,
      municipalities TEXT NOT NULL, minimum_age INTEGER, maximum_age INTEGER,
      needs TEXT NOT NULL, languages TEXT NOT NULL, free INTEGER CHECK (free IN (0, 1)),
      join_fi TEXT, join_sv TEXT, join_en TEXT,
      conditions_fi TEXT, conditions_sv TEXT, conditions_en TEXT,
      source TEXT NOT NULL, source_date TEXT,
      verified INTEGER NOT NULL CHECK (verified IN (0, 1)),
      example INTEGER NOT NULL CHECK (example IN (0, 1))
    ) STRICT
    """,
    """
    CREATE TABLE employer_need (
      id TEXT PRIMARY KEY, position INTEGER NOT NULL UNIQUE, employer TEXT NOT NULL,
      occupation TEXT NOT NULL REFERENCES occupation, field TEXT REFERENCES field,
      municipality TEXT NOT NULL, place TEXT NOT NULL,
      weekly_hours INTEGER CHECK (weekly_hours > 0), work_language TEXT NOT NULL,
      minimum_level TEXT, start TEXT, places INTEGER CHECK (places > 0),
      contact_fi TEXT, contact_sv TEXT, contact_en TEXT,
      example INTEGER NOT NULL CHECK (example IN (0, 1))
    ) STRICT
    """,
  ] + sharedLists + offeringsWithSharedLists

private let sharedLists = [
  """
  CREATE TABLE occupation_list (
    list INTEGER NOT NULL, position INTEGER NOT NULL, code TEXT NOT NULL REFERENCES occupation,
    PRIMARY KEY (list, position), UNIQUE (list, code)
  ) STRICT, WITHOUT ROWID
  """,
  """
  CREATE TABLE activity_list (
    list INTEGER NOT NULL, position INTEGER NOT NULL, code TEXT NOT NULL REFERENCES activity,
    PRIMARY KEY (list, position), UNIQUE (list, code)
  ) STRICT, WITHOUT ROWID
  """,
  """
  CREATE TABLE unit_list (
    list INTEGER NOT NULL, position INTEGER NOT NULL, code TEXT NOT NULL REFERENCES unit,
    PRIMARY KEY (list, position), UNIQUE (list, code)
  ) STRICT, WITHOUT ROWID
  """,
  """
  INSERT INTO occupation_list
    SELECT offering.position, link.position, isco
    FROM offering_occupation AS link JOIN offering ON offering.id = link.offering
  """,
  """
  INSERT INTO activity_list
    SELECT offering.position, link.position, activity
    FROM offering_activity AS link JOIN offering ON offering.id = link.offering
  """,
]

/// The same table by position, which is the order of reading.
private let offeringsWithSharedLists = [
  """
  CREATE TABLE placed_offering (
    position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
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
    example INTEGER NOT NULL CHECK (example IN (0, 1)),
    occupations INTEGER, teaches INTEGER, units INTEGER,
    outcome_level TEXT,
    grants_basic_education INTEGER CHECK (grants_basic_education IN (0, 1)),
    fee INTEGER CHECK (fee >= 0), licences TEXT NOT NULL,
    learning_agreement INTEGER CHECK (learning_agreement IN (0, 1)),
    "full" INTEGER CHECK ("full" IN (0, 1))
  ) STRICT
  """,
  """
  INSERT INTO placed_offering
    SELECT position, id, kind, field, name_fi, name_sv, name_en, qualification, provider, place,
      municipality, teaching_language, minimum_level, language_support, entry_schooling,
      minimum_age, maximum_age, start, continuous_start, application_end, duration_months, modes,
      times, weekly_hours, jobseekers_only, paid, safety_conditions, example,
      position, position, NULL, NULL, NULL, NULL, '', NULL, NULL
    FROM offering
  """,
  "DROP TABLE offering_occupation",
  "DROP TABLE offering_activity",
  "DROP TABLE offering",
  "ALTER TABLE placed_offering RENAME TO offering",
]
