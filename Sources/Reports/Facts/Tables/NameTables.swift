import Catalogue
import Languages

/// The tables that say of what an export is and what its codes are called.
enum NameTables {
  /// Stands where the rule is not told.
  static let untold = "untold"

  static let export = FactsTable<ExportRow>(
    "export",
    "One export of a case store; a newer one of the same store takes its place.",
    [
      .needed("store", .text, "Names the store by a mark that only its key makes.", \.store),
      .needed("format", .code(["luotsi-facts/1"]), "The shape of the export.") { _ in
        "luotsi-facts/1"
      },
      .needed("program", .text, "What made the export.") { _ in "luotsi" },
      .needed("made_on", .day, "The day of the export.", \.day.description),
      .needed("catalogue_hash", .text, "The catalogue that trainings are named by.") {
        $0.catalogueHash
      },
      .needed("rules_version", .text, "The rule pack that rules are named by.", \.rulesVersion),
      .needed("is_example", .truth, "True when clients or trainings are invented.") {
        "\($0.isExample)"
      },
      .needed("k", .whole, "No combination and no statement is about fewer clients.") {
        "\($0.least)"
      },
      .needed("clients", .whole, "Cases in the store.", { "\($0.clients)" }),
      .needed("matches_left_out", .whole, "Results that the catalogue or rules no longer know.") {
        "\($0.leftOut)"
      },
    ],
    key: [],
    unique: ["store"],
    checks: ["k >= 5", "clients >= k", "matches_left_out >= 0"],
  )

  static let field = FactsTable<NamedRow>(
    "field",
    "Fields of training and work, as clients name them.",
    [.needed("field", .text, "Code of the field.", \.code)] + names(\.name),
    key: ["field"],
    references: [toExport],
  )

  static let rule = FactsTable<NamedRow>(
    "rule",
    "Rules of eligibility; the one named untold stands for all that are not told.",
    [.needed("rule", .text, "The rule's name in the rule pack, or untold.", \.code)]
      + names(\.name),
    key: ["rule"],
    references: [toExport],
  )

  static let training = FactsTable<TrainingRow>(
    "training",
    "What offerings of one kind, field and qualification have in common.",
    [
      .needed("training", .text, "Kind, field and qualification; alike in every export.") {
        onOneLine($0.training.key)
      },
      .needed("kind", .code(OfferingKind.allCases.map(\.rawValue)), "What sort of training.") {
        $0.training.kind.rawValue
      },
      .optional("field", .text, "Its field; NULL when the catalogue does not say.") {
        $0.training.field.map { onOneLine($0.rawValue) }
      },
      .optional("qualification", .text, "Code of the qualification; NULL when none is stated.") {
        $0.training.qualification.map { onOneLine($0.rawValue) }
      },
    ] + names(\.name),
    key: ["training"],
    references: [
      toExport, TableDefinition.Reference(columns: ["export_id", "field"], table: "field"),
    ],
  )

  static let toExport = TableDefinition.Reference(columns: ["export_id"], table: "export")

  private static func names<Row>(
    _ name: @escaping @Sendable (Row) -> LocalizedText
  ) -> [FactsColumn<Row>] {
    [
      .optional("name_fi", .text, "Finnish name; NULL when there is none.") {
        name($0).fi.map(onOneLine)
      },
      .optional("name_sv", .text, "Swedish name; NULL when there is none.") {
        name($0).sv.map(onOneLine)
      },
      .optional("name_en", .text, "English name; NULL when there is none.") {
        name($0).en.map(onOneLine)
      },
    ]
  }
}
