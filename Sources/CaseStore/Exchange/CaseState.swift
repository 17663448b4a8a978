import Foundation
import GRDB
import Guidance
import Interview

/// A case with all sides of all its fields, as it is merged.
struct CaseState: Equatable {
  /// Milliseconds since 1970, UTC.
  var createdAt: Int64
  var fields: [CaseField: [Side]] = [:]
  var corrections: [Correction] = []

  /// Takes in what another desk knows of the same case, or of a part of it.
  mutating func merge(_ other: CaseState) {
    createdAt = min(createdAt, other.createdAt)
    for (field, sides) in other.fields {
      fields[field] = fields[field].map { $0.merged(with: sides) } ?? sides
    }
    corrections = corrections.merged(with: other.corrections)
  }

  /// The value of each field: where there are several, the newest.
  var values: CaseFields {
    fields.compactMapValues(\.last?.value).filter { $1 != .removed }
  }

  /// When it was last changed at any desk; nil for a case without fields.
  var changedAt: Int64? { fields.values.joined().map(\.at).max() }
}

extension CaseDatabase {
  /// Everything the store knows of a case.
  func state(
    of id: GuidanceCase.ID,
    _ entry: RegisterEntry,
    in db: Database,
  ) throws -> CaseState {
    let history = try rows.history(of: id, entry, in: db)
    let values = try fields(of: id, entry, in: db)
    let origin = origin(of: entry)
    var state = CaseState(createdAt: entry.createdAt, corrections: history.corrections)
    for field in Set(values.keys).union(history.fields.keys) {
      state.fields[field] = history.sides(of: field, holding: values[field], origin)
    }
    return state
  }

  private func fields(
    of id: GuidanceCase.ID,
    _ entry: RegisterEntry,
    in db: Database,
  ) throws -> CaseFields {
    var fields: CaseFields = [.code: .code(entry.givenCode ?? entry.code)]
    fields.merge(entry.ownDay) { _, new in new }
    if let interview = try rows.read(InterviewRecord.self, .interview, of: id, entry, in: db) {
      let progress = entry.progress ?? entry.stage.progress
      fields.merge(interview.fields(progress)) { _, new in new }
    }
    let guidance = try rows.read(GuidanceRecord.self, .guidance, of: id, entry, in: db)
    if let guidance { fields.merge(guidance.fields) { _, new in new } }
    let decision = try decision(of: id, entry, in: db)?.decision
    if let decision { fields.merge(decision.fields) { _, new in new } }
    return fields
  }

  /// Lists from before decisions stood beside them have to be read for theirs.
  func decision(
    of id: GuidanceCase.ID,
    _ entry: RegisterEntry,
    in db: Database,
  ) throws -> DecisionDocument? {
    let kept = try rows.read(DecisionDocument.self, .decision, of: id, entry, in: db)
    if let kept { return kept }
    return try rows.read(RankingRecord.self, .ranking, of: id, entry, in: db)
      .map { DecisionDocument(decision: RankingDecision($0), outline: $0.outline) }
  }
}
