/// What PTV and JOD say, row by row; the services that matching reads are made from it.
///
/// A service and a channel may come in either order and name what never comes, so links refer to
/// nothing. Hours, contacts and addresses are JSON, for nothing is searched by them.
let publicServiceSchema =
  [
    """
    CREATE TABLE public_service (
      id TEXT PRIMARY KEY, document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
      kind TEXT,
      name_fi TEXT, name_sv TEXT, name_en TEXT,
      alternative_fi TEXT, alternative_sv TEXT, alternative_en TEXT,
      summary_fi TEXT, summary_sv TEXT, summary_en TEXT,
      description_fi TEXT, description_sv TEXT, description_en TEXT,
      instruction_fi TEXT, instruction_sv TEXT, instruction_en TEXT,
      requirement_fi TEXT, requirement_sv TEXT, requirement_en TEXT,
      charge_note_fi TEXT, charge_note_sv TEXT, charge_note_en TEXT,
      deadline_fi TEXT, deadline_sv TEXT, deadline_en TEXT,
      processing_fi TEXT, processing_sv TEXT, processing_en TEXT,
      validity_fi TEXT, validity_sv TEXT, validity_en TEXT,
      charge TEXT, extent TEXT, general_description TEXT, status TEXT, modified TEXT
    ) STRICT
    """,
    """
    CREATE TABLE public_service_area (
      service TEXT NOT NULL REFERENCES public_service ON DELETE CASCADE, position INTEGER NOT NULL,
      kind TEXT NOT NULL, code TEXT NOT NULL, PRIMARY KEY (service, position)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE public_service_organisation (
      service TEXT NOT NULL REFERENCES public_service ON DELETE CASCADE, position INTEGER NOT NULL,
      organisation TEXT, name_fi TEXT, name_sv TEXT, name_en TEXT, role TEXT,
      PRIMARY KEY (service, position)
    ) STRICT, WITHOUT ROWID
    """,
  ] + codeLists + channels + opportunities
  + [
    "public_service", "service_channel", "service_channel_link", "public_organisation",
    "opportunity",
  ]
  .map { "CREATE INDEX \($0)_document ON \($0) (document)" }

private let codeLists = ["class", "target", "life_event", "term", "language"].map { set in
  """
  CREATE TABLE public_service_\(set) (
    service TEXT NOT NULL REFERENCES public_service ON DELETE CASCADE, position INTEGER NOT NULL,
    code TEXT NOT NULL, PRIMARY KEY (service, position)
  ) STRICT, WITHOUT ROWID
  """
}

private let channels = [
  """
  CREATE TABLE service_channel (
    id TEXT PRIMARY KEY, document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    kind TEXT NOT NULL, organisation TEXT,
    name_fi TEXT, name_sv TEXT, name_en TEXT,
    alternative_fi TEXT, alternative_sv TEXT, alternative_en TEXT,
    summary_fi TEXT, summary_sv TEXT, summary_en TEXT,
    description_fi TEXT, description_sv TEXT, description_en TEXT,
    languages TEXT NOT NULL, signing_in INTEGER CHECK (signing_in IN (0, 1)),
    emails TEXT NOT NULL, pages TEXT NOT NULL, addresses TEXT NOT NULL, hours TEXT NOT NULL,
    extent TEXT, areas TEXT NOT NULL, status TEXT, modified TEXT
  ) STRICT
  """,
  """
  CREATE TABLE channel_phone (
    channel TEXT NOT NULL REFERENCES service_channel ON DELETE CASCADE,
    position INTEGER NOT NULL, kind TEXT NOT NULL, prefix TEXT, number TEXT NOT NULL,
    charge TEXT, charge_note TEXT, note TEXT, language TEXT, PRIMARY KEY (channel, position)
  ) STRICT, WITHOUT ROWID
  """,
  """
  CREATE TABLE service_channel_link (
    service TEXT NOT NULL, channel TEXT NOT NULL,
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    stated_by TEXT NOT NULL CHECK (stated_by IN ('service', 'channel', 'link')),
    position INTEGER NOT NULL, name TEXT, note_fi TEXT, note_sv TEXT, note_en TEXT,
    charge TEXT, charge_note_fi TEXT, charge_note_sv TEXT, charge_note_en TEXT,
    hours TEXT NOT NULL, contacts TEXT NOT NULL, PRIMARY KEY (service, channel, stated_by)
  ) STRICT, WITHOUT ROWID
  """,
  "CREATE INDEX service_channel_link_channel ON service_channel_link (channel)",
  """
  CREATE TABLE public_organisation (
    id TEXT PRIMARY KEY, document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    kind TEXT, name_fi TEXT, name_sv TEXT, name_en TEXT,
    alternative_fi TEXT, alternative_sv TEXT, alternative_en TEXT,
    summary_fi TEXT, summary_sv TEXT, summary_en TEXT,
    description_fi TEXT, description_sv TEXT, description_en TEXT,
    business_code TEXT, oid TEXT, parent TEXT, municipality TEXT, extent TEXT,
    areas TEXT NOT NULL, contacts TEXT NOT NULL, status TEXT, modified TEXT
  ) STRICT
  """,
]

private let opportunities = [
  """
  CREATE TABLE opportunity (
    id TEXT PRIMARY KEY, document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    kind TEXT, created TEXT,
    title_fi TEXT, title_sv TEXT, title_en TEXT,
    summary_fi TEXT, summary_sv TEXT, summary_en TEXT,
    description_fi TEXT, description_sv TEXT, description_en TEXT,
    shortest_months INTEGER, median_months INTEGER, longest_months INTEGER
  ) STRICT
  """,
  """
  CREATE TABLE opportunity_training (
    opportunity TEXT NOT NULL REFERENCES opportunity ON DELETE CASCADE,
    position INTEGER NOT NULL, oid TEXT NOT NULL, name_fi TEXT, name_sv TEXT, name_en TEXT,
    PRIMARY KEY (opportunity, position)
  ) STRICT, WITHOUT ROWID
  """,
  "CREATE INDEX opportunity_training_oid ON opportunity_training (oid)",
  """
  CREATE TABLE opportunity_distribution (
    opportunity TEXT NOT NULL REFERENCES opportunity ON DELETE CASCADE,
    topic TEXT NOT NULL, total INTEGER, silent INTEGER, PRIMARY KEY (opportunity, topic)
  ) STRICT, WITHOUT ROWID
  """,
  """
  CREATE TABLE opportunity_share (
    opportunity TEXT NOT NULL, topic TEXT NOT NULL, position INTEGER NOT NULL,
    code TEXT NOT NULL, percent REAL NOT NULL CHECK (percent BETWEEN 0 AND 100),
    PRIMARY KEY (opportunity, topic, position),
    FOREIGN KEY (opportunity, topic) REFERENCES opportunity_distribution ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID
  """,
]
