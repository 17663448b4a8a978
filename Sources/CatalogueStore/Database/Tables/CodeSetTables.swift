import Catalogue
import GRDB
import Languages
import Registers

/// Keeps codes; a code already kept gets the new names, and keeps a language that these lack.
///
/// - Returns: how many are new, and how many differ from what was kept.
@discardableResult
func keep(
  _ codes: [CodeRecord],
  document: Int?,
  in db: Database,
) throws -> (new: Int, changed: Int) {
  let before = try db.makeStatement(sql: "SELECT * FROM code WHERE codeset = ? AND code = ?")
  let statement = try db.makeStatement(
    sql: """
      INSERT INTO code (codeset, code, version, name_fi, name_sv, name_en, parent, document)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (codeset, code) DO UPDATE SET
        version = COALESCE(excluded.version, version),
        name_fi = COALESCE(excluded.name_fi, name_fi),
        name_sv = COALESCE(excluded.name_sv, name_sv),
        name_en = COALESCE(excluded.name_en, name_en),
        parent = COALESCE(excluded.parent, parent),
        document = excluded.document
      """
  )
  var (new, changed) = (0, 0)
  for code in codes {
    let kept = try Row.fetchOne(before, arguments: [code.set, code.code])
    try statement.execute(arguments: [
      code.set, code.code, code.version, code.name.fi, code.name.sv, code.name.en, code.parent,
      document,
    ])
    if kept == nil {
      new += 1
    } else if try Row.fetchOne(before, arguments: [code.set, code.code]) != kept {
      changed += 1
    }
  }
  return (new, changed)
}

/// Keeps concepts of ESCO, of which each language comes in a file of its own.
///
/// - Returns: how many are new, and how many differ from what was kept.
@discardableResult
func keep(
  _ concepts: [EscoConcept],
  document: Int?,
  in db: Database,
) throws -> (new: Int, changed: Int) {
  let before = try db.makeStatement(sql: "SELECT * FROM esco_concept WHERE uri = ?")
  let statement = try db.makeStatement(
    sql: """
      INSERT INTO esco_concept (uri, kind, isco4, code, label_fi, label_sv, label_en,
        other_labels_fi, other_labels_sv, other_labels_en, document)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (uri) DO UPDATE SET
        kind = excluded.kind, isco4 = COALESCE(excluded.isco4, isco4),
        code = COALESCE(excluded.code, code),
        label_fi = COALESCE(excluded.label_fi, label_fi),
        label_sv = COALESCE(excluded.label_sv, label_sv),
        label_en = COALESCE(excluded.label_en, label_en),
        other_labels_fi = COALESCE(excluded.other_labels_fi, other_labels_fi),
        other_labels_sv = COALESCE(excluded.other_labels_sv, other_labels_sv),
        other_labels_en = COALESCE(excluded.other_labels_en, other_labels_en),
        document = excluded.document
      """
  )
  var (new, changed) = (0, 0)
  for concept in concepts {
    func others(_ language: Language) -> String? {
      concept.otherLabels[language]?.joined(separator: "\n")
    }
    let kept = try Row.fetchOne(before, arguments: [concept.uri])
    try statement.execute(arguments: [
      concept.uri, concept.kind, concept.occupation?.rawValue, concept.code, concept.label.fi,
      concept.label.sv, concept.label.en, others(.fi), others(.sv), others(.en),
      document,
    ])
    if kept == nil {
      new += 1
    } else if try Row.fetchOne(before, arguments: [concept.uri]) != kept {
      changed += 1
    }
  }
  return (new, changed)
}

/// Gives occupations of the catalogue the names that their code set has and they lack, or have their
/// code for.
func nameOccupations(_ db: Database) throws {
  try db.execute(
    sql: """
      UPDATE occupation SET
        name_fi = COALESCE(NULLIF(occupation.name_fi, occupation.isco), code.name_fi,
          occupation.name_fi),
        name_sv = COALESCE(occupation.name_sv, code.name_sv),
        name_en = COALESCE(occupation.name_en, code.name_en)
      FROM code WHERE code.codeset = ? AND code.code = occupation.isco
      """,
    arguments: [CodeRecord.isco],
  )
}
