import CivilDates
import Guidance

/// An entry of the plan being written, as fields.
struct PlanEntryForm: Equatable, Sendable {
  /// What the fields were filled from; what they do not show stays as it is.
  let entry: PlanEntry
  /// Nil for a new entry.
  let id: EntryID?
  var fields: EntryFields

  init(_ entry: PlanEntry, named id: EntryID? = nil) {
    self.entry = entry
    self.id = id
    switch entry {
    case .step(let step):
      fields = EntryFields([.text(.what, step.text), step.doer.field, .day(.due, step.due)])
    case .referral(let referral):
      fields = EntryFields([.text(.service, referral.name), .day(.day, referral.on)])
    case .meeting(let meeting):
      fields = EntryFields([
        .day(.day, id == nil ? nil : meeting.on), .text(.detail, meeting.detail),
      ])
    case .disagreement(let disagreement):
      let place = Disagreement.Party.allCases.firstIndex(of: disagreement.party)
      fields = EntryFields([.pick(.party, place ?? 0), .text(.reason, disagreement.reason)])
    }
  }

  /// Nil for disagreements, which are about a training on the list.
  init?(newIn section: PlanSection, today: CivilDate) {
    switch section {
    case .steps: self.init(.step(PlanStep(text: "", doer: .client, due: nil)))
    case .referrals: self.init(.referral(Referral(service: nil, name: "", on: today)))
    case .meetings: self.init(.meeting(Meeting(on: today, detail: "")))
    case .disagreements: return nil
    }
  }

  /// The change that writes the fields down; nil, with why, where they make no entry.
  mutating func change(today: CivilDate) -> GuidanceChange? {
    let (entry, id) = (entry, id)
    return fields.accepted { fields throws(EntryFields.Mistake) in
      let accepted = try entry.filled(from: fields, today: today)
      return id.map { .put(accepted, $0) } ?? .add(accepted)
    }
  }
}

extension PlanEntry {
  fileprivate func filled(
    from fields: EntryFields,
    today: CivilDate,
  ) throws(EntryFields.Mistake) -> PlanEntry {
    switch self {
    case .step(var step):
      step.text = try fields.required(.what)
      step.doer = PlanStep.Doer(fields)
      step.due = try fields.day(.due)
      return .step(step)
    case .referral(var referral):
      let name = try fields.required(.service)
      // Another name is another service, and which one the directory does not say.
      if name != referral.name { referral.service = nil }
      referral.name = name
      referral.on = try fields.day(.day) ?? today
      return .referral(referral)
    case .meeting(var meeting):
      guard let day = try fields.day(.day) else {
        throw EntryFields.Mistake(field: .day, refusal: .empty(.day))
      }
      meeting.on = day
      meeting.detail = fields[.detail]
      return .meeting(meeting)
    case .disagreement(var disagreement):
      disagreement.party = Disagreement.Party.allCases[fields.picked(.party)]
      disagreement.reason = try fields.required(.reason)
      return .disagreement(disagreement)
    }
  }
}

extension PlanStep.Doer {
  fileprivate var field: EntryField {
    switch self {
    case .client: .pick(.doer, 0)
    case .advisor: .pick(.doer, 1)
    case .other(let text): .pick(.doer, 2, inOwnWords: text)
    }
  }

  fileprivate init(_ fields: EntryFields) {
    switch fields.picked(.doer) {
    case 1: self = .advisor
    case 2 where !fields[.doer].isEmpty: self = .other(fields[.doer])
    default: self = .client
    }
  }
}
