import Foundation
import GRDB
import Guidance
import Interview

extension CaseDatabase {
  /// Writes a merged state into the documents and the history of a case, in the place of `before`,
  /// the state that they hold now; nil for a case that is new here.
  func put(
    _ state: CaseState,
    over before: CaseState?,
    of id: GuidanceCase.ID,
    _ entry: inout RegisterEntry,
    in db: Database,
  ) throws {
    let (old, new) = (before?.values ?? [:], state.values)
    entry.createdAt = state.createdAt
    let changed = Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }
    if changed.contains(where: \.isOfInterview) { try putInterview(new, of: id, &entry, in: db) }
    if changed.contains(.decision) { try putDecision(new, of: id, &entry, in: db) }
    if changed.contains(where: \.isOfGuidance) {
      try write(GuidanceRecord(new), .guidance, of: id, &entry, in: db)
    }
    if changed.contains(.keptUntil) {
      if case .day(let day)? = new[.keptUntil] {
        (entry.hasOwnDate, entry.deleteBy) = (true, day)
      } else {
        entry.hasOwnDate = false
      }
    }
    if !entry.hasOwnDate {
      entry.deleteBy = retention.end(from: Date(milliseconds: entry.updatedAt))
    }
    var history = try rows.history(of: id, entry, in: db)
    for (field, sides) in state.fields { history.keep(sides, of: field) }
    history.corrections = state.corrections
    try write(history, of: id, &entry, in: db)
  }

  private func putInterview(
    _ values: CaseFields,
    of id: GuidanceCase.ID,
    _ entry: inout RegisterEntry,
    in db: Database,
  ) throws {
    let earlier = try rows.read(InterviewRecord.self, .interview, of: id, entry, in: db)
    guard case .standing(_, let progress)? = values[.standing],
      let interview = InterviewRecord(values, workedOnHere: earlier)
    else { return }
    try write(interview, .interview, of: id, &entry, in: db)
    entry.progress = progress
    if !entry.stage.hasRanking || earlier?.answers != interview.answers {
      entry.stage = .interview(answered: progress.answered, asked: progress.asked)
    }
  }

  /// A list made here stays as it was made, with the decision beside it.
  private func putDecision(
    _ values: CaseFields,
    of id: GuidanceCase.ID,
    _ entry: inout RegisterEntry,
    in db: Database,
  ) throws {
    var made = RankingDecision(chosen: [], choices: nil)
    if case .decision(let decision)? = values[.decision] { made = decision }
    var document =
      try decision(of: id, entry, in: db) ?? DecisionDocument(decision: made, outline: nil)
    document.decision = made
    try write(document, .decision, of: id, &entry, in: db)
    if !made.chosen.isEmpty { entry.stage = .chosen }
  }
}

extension CaseField {
  /// Whether it belongs to an interview, and means nothing without knowing where that stands.
  var isOfInterview: Bool {
    switch self {
    case .standing, .answer, .remark: true
    default: false
    }
  }

  fileprivate var isOfGuidance: Bool {
    switch self {
    case .information, .consent, .step, .referral, .meeting, .disagreement, .visit: true
    case .code, .keptUntil, .standing, .answer, .remark, .decision: false
    }
  }
}
