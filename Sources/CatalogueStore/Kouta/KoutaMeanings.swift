import Catalogue
import Foundation

/// What Opintopolku's codes mean here, read from the folder of code sets.
struct KoutaMeanings {
  /// What a type of training is here.
  struct Training {
    let kind: OfferingKind
    /// Nil where the type does not tell.
    let isForSpecialSupport: Bool?
  }

  fileprivate struct KindRule {
    let type: String
    let path: String?
    let namePart: String?
    let training: Training
  }

  private let kinds: [KindRule]
  private let fieldByQualification: [String: FieldCode]
  private let fieldByStudyField: [String: FieldCode]
  private let entry: [String: Offering.EntrySchooling]

  init(in folder: URL) throws(CatalogueError) {
    var leftOut: [LeftOutRow] = []
    kinds = try CSVTable("training_kinds.csv", in: folder, columns: KindColumn.self)
      .read(leavingOut: &leftOut, key: \.key) { row throws(LeftOutRow) in
        KindRule(
          type: try row.text(.type),
          path: row[.path],
          namePart: row[.namePart],
          training: Training(
            kind: try row.required(.kind, row.word(.kind)),
            isForSpecialSupport: try row.flag(.specialSupport),
          ),
        )
      }
    let fields = try CSVTable("training_fields.csv", in: folder, columns: FieldLinkColumn.self)
      .read(leavingOut: &leftOut, key: \.key) { row throws(LeftOutRow) in
        FieldLink(
          set: try row.text(.set),
          code: try row.text(.code),
          field: FieldCode(try row.text(.field)),
        )
      }
    fieldByQualification = Self.fields("koulutus", of: fields)
    fieldByStudyField = Self.fields("koulutusala", of: fields)
    let entries = try CSVTable(
      "entry_requirements.csv",
      in: folder,
      columns: EntryColumn.self,
    )
    .read(leavingOut: &leftOut, key: \.code) { row throws(LeftOutRow) in
      EntryMeaning(
        code: try row.text(.code),
        schooling: try row.required(.entrySchooling, row.word(.entrySchooling)),
      )
    }
    entry = Dictionary(uniqueKeysWithValues: entries.map { ($0.code, $0.schooling) })
    if let first = leftOut.first {
      throw CatalogueError(
        .contradictory(detail: "\(first)"),
        path: folder.path(percentEncoded: false),
      )
    }
  }

  /// Nil for a type that is offered to nobody here; the names are asked for where type and path
  /// leave it open.
  func training(
    type: String?,
    path: String?,
    names: @autoclosure () -> [String],
  ) -> Training? {
    var known: [String]?
    for rule in kinds where rule.type == type && (rule.path == nil || rule.path == path) {
      guard let part = rule.namePart else { return rule.training }
      let texts = known ?? names()
      if texts.contains(where: { $0.localizedCaseInsensitiveContains(part) }) {
        return rule.training
      }
      known = texts
    }
    return nil
  }

  /// The field of the first qualification that has one, else of the only field of study that has.
  func field(qualifications: [String], studyFields: [String]) -> FieldCode? {
    if let field = qualifications.lazy.compactMap({ fieldByQualification[$0] }).first {
      return field
    }
    let fields = Set(studyFields.compactMap { fieldByStudyField[$0] })
    return fields.count == 1 ? fields.first : nil
  }

  /// What the easiest of the alternatives asks for; nil when one of them has no meaning here, since
  /// that may be easier still.
  func entrySchooling(_ requirements: [String]) -> Offering.EntrySchooling? {
    let meanings = requirements.map { entry[$0] }
    guard !meanings.isEmpty, !meanings.contains(where: { $0 == nil }) else { return nil }
    return Self.fromEasiest.first { meanings.contains($0) }
  }

  private static let fromEasiest: [Offering.EntrySchooling] = [
    .none, .basicOrSufficient, .basicCertificate, .fieldExperience, .upperSecondary,
  ]

  private static func fields(_ set: String, of links: [FieldLink]) -> [String: FieldCode] {
    Dictionary(uniqueKeysWithValues: links.filter { $0.set == set }.map { ($0.code, $0.field) })
  }

  private struct FieldLink {
    let set: String
    let code: String
    let field: FieldCode
    var key: String { "\(set) \(code)" }
  }

  private struct EntryMeaning {
    let code: String
    let schooling: Offering.EntrySchooling
  }

  private enum KindColumn: String, CaseIterable {
    case type, path
    case namePart = "name_part"
    case kind
    case specialSupport = "special_support"
  }

  private enum FieldLinkColumn: String, CaseIterable { case set, code, field }

  private enum EntryColumn: String, CaseIterable {
    case code
    case entrySchooling = "entry_schooling"
  }
}

extension KoutaMeanings.KindRule {
  fileprivate var key: String { "\(type)|\(path ?? "")|\(namePart ?? "")" }
}
