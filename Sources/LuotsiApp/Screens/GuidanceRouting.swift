import CaseStore
import Catalogue
import Guidance
import Languages
import Matching
import TerminalUI

extension AppState {
  /// The client on the screen or, in the list of cases, in focus.
  private var clientInFront: GuidanceCase.ID? { client(on: screen) }

  private func client(on screen: Screen) -> GuidanceCase.ID? {
    switch screen {
    case .caseList: cases.focusedCase?.id
    case .interview(let interview): interview.caseID
    case .ranking(let ranking): ranking.interview.caseID
    case .services(let services): services.origin.interview.caseID
    case .plan, .rights: client?.id
    case .planEntry(let entry): client(on: entry.origin)
    default: nil
    }
  }

  /// Opens a screen about what is kept beside answers and list; nothing where there is no client.
  mutating func openGuidance(_ command: Command?) -> [Effect] {
    guard let id = clientInFront else { return [] }
    let origin = screen
    switch (command, screen) {
    case (.plan, .rights(let rights)):
      // From one of the two to the other and back is no further depth.
      screen = .plan(PlanState(origin: rights.origin))
    case (.rights, .plan(let plan)):
      screen = .rights(RightsState(origin: plan.origin))
    case (.plan, _):
      screen = .plan(PlanState(origin: origin))
    case (.rights, _):
      screen = .rights(RightsState(origin: origin))
    case (.difference, .ranking(let ranking)):
      screen = .difference(DifferenceState(ranking: ranking, client: client, desk: desk))
      return []
    case (.addToPlan, .ranking(let ranking)):
      guard let form = ranking.stepForm(desk: desk, language: language) else { return [] }
      screen = .planEntry(PlanEntryState(origin: origin, form: form))
      return []
    case (.disagree, .ranking(let ranking)):
      guard let offering = ranking.focusedMatch?.offering,
        let form = ranking.disagreementForm(client, desk: desk, language: language)
      else { return [] }
      let name = desk.title(of: offering, in: language)
      screen = .planEntry(PlanEntryState(origin: origin, form: form, subject: name))
      return []
    case (.addToPlan, .services(let services)):
      guard let match = services.focusedService else { return [] }
      let name = desk.names.service(match.service)[language]
      let referral = Referral(service: match.service, name: name, on: desk.today)
      let form = PlanEntryForm(.referral(referral))
      screen = .planEntry(PlanEntryState(origin: origin, form: form))
      return []
    default:
      return []
    }
    if client?.id != id { client = nil }
    return [.readFile(id)]
  }

  mutating func updateGuidance(_ key: Key, command: Command?) -> [Effect] {
    let record = client?.guidance ?? GuidanceRecord()
    switch screen {
    case .plan(var plan):
      // Before the plan has been read there is nothing to change.
      let step =
        client == nil && command != .leave
        ? .stay : plan.update(key, command: command, of: record, at: desk)
      screen = .plan(plan)
      switch step {
      case .stay: return []
      case .leave: return leave(to: plan.origin)
      case .make(let change): return make(change)
      case .edit(let form):
        screen = .planEntry(
          PlanEntryState(origin: screen, form: form, subject: form.entry.subject)
        )
        return []
      }
    case .planEntry(var entry):
      let step = entry.update(key, command: command, today: desk.today)
      screen = .planEntry(entry)
      switch step {
      case .stay: return []
      case .leave:
        screen = entry.origin
        return []
      case .make(let change): return make(change)
      }
    case .rights(var rights):
      let step =
        client == nil && command != .leave
        ? .stay : rights.update(key, command: command, of: record, today: desk.today)
      screen = .rights(rights)
      switch step {
      case .stay: return []
      case .leave: return leave(to: rights.origin)
      case .make(let change): return make(change)
      }
    default: return []
    }
  }

  /// The file of the client with what a change left behind; what was being written is put away.
  mutating func take(changed file: ClientFile) {
    let before = client?.guidance
    client = file
    switch screen {
    case .planEntry(let entry):
      screen = entry.origin
      if case .plan(var plan) = screen {
        plan.follow(entry.form.id, in: file.guidance, after: before, today: desk.today)
        screen = .plan(plan)
        return
      }
      announcement = PlanText.noted
    case .rights(var rights):
      rights.telling = nil
      screen = .rights(rights)
    default: return
    }
  }

  private func make(_ change: GuidanceChange) -> [Effect] {
    clientInFront.map { [.changeGuidance(change, $0)] } ?? []
  }

  private mutating func leave(to origin: Screen) -> [Effect] {
    screen = origin
    let refused = client?.guidance.refusedPurposes
    switch origin {
    case .caseList: return [.listCases]
    case .interview(var interview):
      guard let refused, refused != interview.session.refusedPurposes else { return [] }
      interview.follow(refused: refused, desk: desk)
      screen = .interview(interview)
    case .ranking(var ranking):
      guard let refused, refused != ranking.interview.session.refusedPurposes else { return [] }
      ranking.interview.follow(refused: refused, desk: desk)
      let remade = ranking.weighed(ranking.interview.advisorChoices, desk: desk)
      screen = .ranking(remade)
      return [remade.save]
    default: break
    }
    return []
  }
}

extension PlanEntry {
  fileprivate var subject: String? {
    if case .disagreement(let disagreement) = self { disagreement.name } else { nil }
  }
}

extension RankingState {
  /// The focused training as a step: applying to it by its day.
  fileprivate func stepForm(desk: Desk, language: Language) -> PlanEntryForm? {
    guard let id = focusedMatch?.offering else { return nil }
    let end = desk.offerings[id]?.applicationEnd
    let step = PlanStep(
      text: PlanText.apply(desk.title(of: id, in: language), by: end)[language],
      doer: .client,
      due: end.flatMap { $0 >= desk.today ? $0 : nil },
      offering: id,
    )
    return PlanEntryForm(.step(step))
  }

  /// A disagreement about the focused training; the one noted today already, to be changed.
  fileprivate func disagreementForm(
    _ client: ClientFile?,
    desk: Desk,
    language: Language,
  ) -> PlanEntryForm? {
    guard let match = focusedMatch else { return nil }
    let noted = client?.guidance.orderedDisagreements
      .last { $0.entry.offering == match.offering && $0.entry.on == desk.today }
    if let noted { return PlanEntryForm(.disagreement(noted.entry), named: noted.id) }
    let disagreement = Disagreement(
      offering: match.offering,
      name: desk.title(of: match.offering, in: language),
      verdict: match.verdict,
      party: .client,
      reason: "",
      on: desk.today,
    )
    return PlanEntryForm(.disagreement(disagreement))
  }
}
