import Catalogue
import Matching

/// The tables that say something of clients.
enum ClientTables {
  static let client = FactsTable<ClientRow>(
    "client",
    "One client as far as told; each combination is shared by k or more, or wholly NULL.",
    [
      clientID(\.id),
      .needed("is_ranked", .truth, "Whether the client has had a list of trainings.") {
        "\($0.isRanked)"
      },
    ]
      + QuasiColumn.allCases.map { column in
        .optional(column.rawValue, column.kind, column.comment) { $0.identifiers[column] }
      },
    key: ["client_id"],
    references: [NameTables.toExport],
  )

  static let interest = FactsTable<ClientCodeRow>(
    "interest",
    "Fields that a client wished for. No row means not told, and never no wish.",
    [
      clientID(\.client),
      .needed("field", .text, "The field; its place among wishes is not told.") {
        onOneLine($0.code)
      },
    ],
    key: ["client_id", "field"],
    references: [
      toClient, TableDefinition.Reference(columns: ["export_id", "field"], table: "field"),
    ],
  )

  static let verdict = FactsTable<VerdictRow>(
    "verdict",
    "The best that the offerings of a training are for a client, without rules on health.",
    [
      clientID(\.client), training(\.training),
      .optional("verdict", verdictKind, "NULL where the list was cut before the training.") {
        $0.finding.verdict?.rawValue
      },
      .optional("points", .code(PointsBand.allCases.map(\.rawValue)), "Points of 100, in bands.") {
        $0.finding.points?.rawValue
      },
      .optional("is_chosen", .truth, "NULL where fewer than k chose the training.") {
        $0.finding.isChosen.map { "\($0)" }
      },
    ],
    key: ["client_id", "training"],
    references: [toClient, toTraining],
    checks: ["verdict IS NOT NULL OR is_chosen IS TRUE"],
  )

  static let barrier = FactsTable<BarrierRow>(
    "barrier",
    "A rule that keeps a training from being open to a client.",
    [
      clientID(\.client), training(\.training),
      .needed("rule", .text, "The rule, or untold.") { $0.rule?.rawValue ?? NameTables.untold },
      .needed("verdict", .code(closedVerdicts), "What the rule says of the training.") {
        $0.barrier.verdict.rawValue
      },
      .optional(
        "outcome",
        .code([Reason.Outcome.failed.rawValue, Reason.Outcome.unknown.rawValue]),
        "failed: not met; unknown: an answer is missing; NULL: not told.",
      ) { $0.barrier.outcome?.rawValue },
    ],
    key: ["client_id", "training", "rule"],
    references: [
      toVerdict, TableDefinition.Reference(columns: ["export_id", "rule"], table: "rule"),
    ],
    checks: ["(rule = \(quoted(NameTables.untold))) = (outcome IS NULL)"],
  )

  static let step = FactsTable<StepRow>(
    "unlock_step",
    "A step of the shortest plan that would open a training to a client.",
    [
      clientID(\.client), training(\.training),
      .needed("step", .code(StepKind.allCases.map(\.rawValue)), "The kind of step, or untold.") {
        $0.step.rawValue
      },
      .optional("months_at_most", .whole, "Rounded up; NULL for more than 24, and for untold.") {
        $0.monthsAtMost.map { "\($0)" }
      },
    ],
    key: ["client_id", "training", "step"],
    references: [toVerdict],
    checks: ["months_at_most IN (\(monthBounds.map(String.init).joined(separator: ", ")))"],
  )

  static let service = FactsTable<ClientCodeRow>(
    "service",
    "Kinds of services recommended; none that tells of health, support, money or family.",
    [
      clientID(\.client),
      .needed(
        "kind",
        .code(ServiceKind.allCases.filter(\.isTold).map(\.rawValue)),
        "The kind of service.",
        \.code,
      ),
    ],
    key: ["client_id", "kind"],
    references: [toClient],
  )

  private static let verdictKind = ColumnDefinition.Kind.code(Verdict.allCases.map(\.rawValue))
  private static let closedVerdicts = Verdict.allCases.filter { $0 != .open }.map(\.rawValue)
  private static let toClient = TableDefinition.Reference(
    columns: ["export_id", "client_id"],
    table: "client",
  )
  private static let toTraining = TableDefinition.Reference(
    columns: ["export_id", "training"],
    table: "training",
  )
  private static let toVerdict = TableDefinition.Reference(
    columns: ["export_id", "client_id", "training"],
    table: "verdict",
  )

  private static func clientID<Row>(_ id: @escaping @Sendable (Row) -> String) -> FactsColumn<Row> {
    .needed("client_id", .uuid, "Random in each export, so that no two can be joined.", id)
  }

  private static func training<Row>(
    _ training: @escaping @Sendable (Row) -> Training
  ) -> FactsColumn<Row> {
    .needed("training", .text, "The training.") { onOneLine(training($0).key) }
  }
}

extension QuasiColumn {
  fileprivate var kind: ColumnDefinition.Kind {
    switch self {
    case .period: .pattern("^[0-9]{4}(-[0-9]{2})?$")
    case .ageBand: .code(AgeBand.allCases.map(\.rawValue))
    case .municipality: .pattern("^([0-9]{3}|\(HomeArea.region)|\(HomeArea.other))$")
    case .residence: .code(ResidenceClass.allCases.map(\.rawValue))
    case .education: .code(Education.allCases.map(\.rawValue))
    case .finnishUnderstanding, .finnishSpeaking, .finnishReading, .finnishWriting,
      .swedishUnderstanding, .swedishSpeaking, .swedishReading, .swedishWriting:
      .code(LevelBand.allCases.map(\.rawValue))
    }
  }

  fileprivate var comment: String {
    switch self {
    case .period: "Month of the ranking, or its year; NULL: not told."
    case .ageBand: "Age at the ranking; NULL: not known or not told."
    case .municipality:
      "Code of a municipality of the region; region: one of these; other: elsewhere or none; "
        + "NULL: not known or not told."
    case .residence: "Class of the right to stay; NULL: not known or not told."
    case .education: "Highest completed schooling; NULL: not known or not told."
    case .finnishUnderstanding, .finnishSpeaking, .finnishReading, .finnishWriting:
      "Level of Finnish; NULL: not known or not told."
    case .swedishUnderstanding, .swedishSpeaking, .swedishReading, .swedishWriting:
      "Level of Swedish; NULL: not known or not told."
    }
  }
}
