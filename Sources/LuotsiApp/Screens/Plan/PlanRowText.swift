import CivilDates
import Guidance
import Languages
import Reports
import TerminalUI

/// One entry of the plan in words.
struct PlanRowText: Equatable {
  /// `✓` for what is over, `!` for what is late, else a blank.
  let mark: String
  let text: String
  /// Who and when, or what became of it.
  let tail: String
  let role: Role

  init(_ entry: PlanEntry, today: CivilDate, language: Language) {
    switch entry {
    case .step(let step):
      let isLate = step.done == nil && (step.due.map { $0 < today } ?? false)
      let day =
        step.done.map { "\(PlanText.done[language]) \($0.asWritten)" } ?? step.due?.asWritten
      mark = step.done != nil ? "✓" : isLate ? "!" : " "
      text = step.text
      tail = [step.doer.text(in: language), day].compactMap(\.self).joined(separator: " · ")
      role = step.done != nil ? .muted : isLate ? .attention : .plain
    case .referral(let referral):
      let isOver = referral.outcome != .open
      mark = isOver ? "✓" : " "
      text = referral.name
      tail = referral.outcome.phrase[language] + " · " + referral.on.asWritten
      role = isOver ? .muted : .plain
    case .meeting(let meeting):
      let isUnnoted = meeting.wasHeld == nil && meeting.on < today
      let day = meeting.on == today ? PlanText.today[language] : meeting.on.asWritten
      mark = meeting.wasHeld != nil ? "✓" : isUnnoted ? "!" : " "
      text = meeting.detail.isEmpty ? day : day + "  " + meeting.detail
      tail = meeting.standing(on: today)[language]
      role = meeting.wasHeld != nil ? .muted : isUnnoted ? .attention : .plain
    case .disagreement(let disagreement):
      let verdict = disagreement.verdict.text(in: language)
      mark = " "
      text = disagreement.name + ": " + disagreement.reason
      tail = PlanText.disagrees(disagreement.party.phrase[language], with: verdict)[language]
      role = .plain
    }
  }
}
