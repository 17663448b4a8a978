import Interview
import TerminalUI

/// Going to a section: its list takes the keys until one is chosen.
extension InterviewState {
  /// The sections that ask something now.
  var sections: [SectionProgress] { overview.sections.filter { $0.section != nil } }

  mutating func openSections() -> InterviewStep {
    let sections = sections
    guard !sections.isEmpty else { return InterviewStep() }
    let open = sections.firstIndex { $0.answered < $0.asked }
    sectionFocus = sections.firstIndex { $0.section?.id == section } ?? open ?? 0
    return InterviewStep()
  }

  mutating func updateSections(_ key: Key, command: Command?) -> InterviewStep {
    let sections = sections
    guard let focus = sectionFocus, sections.indices.contains(focus) else {
      sectionFocus = nil
      return InterviewStep()
    }
    switch command {
    case .leave: sectionFocus = nil
    case .open:
      guard let id = sections[focus].section?.id else { return InterviewStep() }
      return goToSection(id)
    default: sectionFocus = moved(focus, by: key, count: sections.count)
    }
    return InterviewStep()
  }

  /// To the first question of a section that is still to be answered, else to its first one.
  private mutating func goToSection(_ id: Section.ID) -> InterviewStep {
    sectionFocus = nil
    let places = questions(in: id)
    let open = places.first { place in
      session.answer(to: place) == nil && session.form.question(at: place)?.takesAnswer == true
    }
    guard let place = open ?? places.first else { return InterviewStep() }
    if !isComplete { keepDraft() }
    isComplete = false
    prompt = nil
    notice = nil
    session.move(to: place, isJump: true)
    refillEntry()
    return keep()
  }

  /// The questions asked now in a section, or outside all of them.
  func questions(in section: Section.ID?) -> [Place] {
    asked.filter { session.form.question(at: $0)?.section == section }
  }
}
