import Guidance
import Interview

/// A case as the values of its fields; what is not there is absent.
typealias CaseFields = [CaseField: FieldValue]

extension InterviewRecord {
  func fields(_ progress: InterviewProgress) -> CaseFields {
    var fields: CaseFields = [.standing: .standing(standing, progress)]
    for (name, part) in answers.parts { fields[.answer(name)] = .answers(part) }
    let byName = Dictionary(grouping: remarks) { $0.key.topName }
    for (name, pairs) in byName {
      fields[.remark(name)] = .remarks(Dictionary(uniqueKeysWithValues: pairs.map { ($0, $1) }))
    }
    return fields
  }
}

extension GuidanceRecord {
  var fields: CaseFields {
    var fields: CaseFields = [:]
    if let information { fields[.information] = .information(information) }
    for (purpose, consent) in consents { fields[.consent(purpose)] = .consent(consent) }
    for (id, step) in steps { fields[.step(id)] = .step(step) }
    for (id, referral) in referrals { fields[.referral(id)] = .referral(referral) }
    for (id, meeting) in meetings { fields[.meeting(id)] = .meeting(meeting) }
    for (id, entry) in disagreements { fields[.disagreement(id)] = .disagreement(entry) }
    for (id, outline) in visits { fields[.visit(id)] = .visit(outline) }
    return fields
  }

  init(_ fields: CaseFields) {
    self.init()
    for (field, value) in fields {
      switch (field, value) {
      case (.information, .information(let told)): information = told
      case (.consent(let purpose), .consent(let consent)): consents[purpose] = consent
      case (.step(let id), .step(let step)): steps[id] = step
      case (.referral(let id), .referral(let referral)): referrals[id] = referral
      case (.meeting(let id), .meeting(let meeting)): meetings[id] = meeting
      case (.disagreement(let id), .disagreement(let entry)): disagreements[id] = entry
      case (.visit(let id), .visit(let outline)): visits[id] = outline
      default: continue
      }
    }
  }
}

extension InterviewRecord {
  /// Nil where no field says how an interview stands.
  init?(_ fields: CaseFields, workedOnHere earlier: InterviewRecord?) {
    guard case .standing(let standing, _)? = fields[.standing] else { return nil }
    var parts: [String: AnswerTable] = [:]
    var remarks: [Place: String] = [:]
    for (field, value) in fields {
      switch (field, value) {
      case (.answer(let name), .answers(let part)): parts[name] = part
      case (.remark, .remarks(let some)): remarks.merge(some) { _, new in new }
      default: continue
      }
    }
    self.init(
      standing,
      answers: AnswerTable(parts: parts),
      remarks: remarks,
      workedOnHere: earlier,
    )
  }
}
