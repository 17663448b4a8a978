/// What is known here beside the registers; no import deletes from `qualification_occupation` and
/// `overlay`, so they refer to nothing that an import replaces.
let localKnowledgeSchema = [
  "ALTER TABLE employer_need ADD COLUMN apprenticeship INTEGER CHECK (apprenticeship IN (0, 1))",
  """
  CREATE TABLE qualification_occupation (
    qualification TEXT NOT NULL, isco TEXT NOT NULL,
    weight INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 1000),
    origin TEXT NOT NULL CHECK (origin IN ('official', 'derived', 'advisor')),
    verdict TEXT CHECK (verdict IN ('accepted', 'rejected')),
    reviewed_by TEXT, reviewed_on TEXT,
    PRIMARY KEY (qualification, isco),
    CHECK ((verdict IS NULL) = (reviewed_by IS NULL) AND (verdict IS NULL) = (reviewed_on IS NULL))
  ) STRICT, WITHOUT ROWID
  """,
  """
  CREATE TABLE overlay (
    subject TEXT NOT NULL CHECK (subject IN ('qualification', 'offering')),
    code TEXT NOT NULL, topic TEXT NOT NULL, value TEXT NOT NULL,
    note TEXT NOT NULL, stated_by TEXT NOT NULL, stated_on TEXT NOT NULL,
    PRIMARY KEY (subject, code, topic)
  ) STRICT, WITHOUT ROWID
  """,
]
