import CivilDates

/// One change of what is kept of a client beside answers and list.
public enum GuidanceChange: Equatable, Sendable {
  /// Adds an entry under a name of its own.
  case add(PlanEntry)
  /// Puts an entry in the place of the one with the name.
  case put(PlanEntry, EntryID)
  case remove(EntryID)
  case told(on: CivilDate, language: String, withInterpreter: Bool?)
  case consent(Purpose, isGiven: Bool, on: CivilDate)
  /// Takes the last answer about a purpose back: nil where it had not been asked about before.
  case restoreConsent(Purpose, Consent?)
}

extension GuidanceRecord {
  /// Makes a change that `holder` wrote down; `name` is for an entry that is added.
  public mutating func make(_ change: GuidanceChange, by holder: String, naming name: EntryID) {
    switch change {
    case .add(let entry): put(entry, name)
    case .put(let entry, let id): put(entry, id)
    case .remove(let id):
      steps[id] = nil
      referrals[id] = nil
      meetings[id] = nil
      disagreements[id] = nil
    case .told(let day, let language, let withInterpreter):
      information = InformationGiven(
        on: day,
        by: holder,
        language: language,
        withInterpreter: withInterpreter,
      )
    case .consent(let purpose, let isGiven, let day):
      consents[purpose] = Consent(isGiven: isGiven, on: day, by: holder)
    case .restoreConsent(let purpose, let earlier): consents[purpose] = earlier
    }
  }

  private mutating func put(_ entry: PlanEntry, _ id: EntryID) {
    switch entry {
    case .step(let step): steps[id] = step
    case .referral(let referral): referrals[id] = referral
    case .meeting(let meeting): meetings[id] = meeting
    case .disagreement(let disagreement): disagreements[id] = disagreement
    }
  }
}
