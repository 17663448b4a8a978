import Catalogue
import CivilDates

/// What is decided about one row, before it is known who decides.
enum ReviewDecision: Equatable, Sendable {
  case accept(QualificationLink.ID)
  case reject(QualificationLink.ID)
  case change(QualificationLink.ID, to: OccupationCode)
  case state(Overlay.Subject, OfferingFact, note: String)
  case withdraw(Overlay.ID)

  func changes(
    in knowledge: LocalKnowledge,
    by name: String,
    on day: CivilDate,
  ) throws(LocalKnowledgeError) -> [LocalChange] {
    switch self {
    case .accept(let id): try knowledge.accepting(id, by: name, on: day)
    case .reject(let id): try knowledge.rejecting(id, by: name, on: day)
    case .change(let id, let occupation):
      try knowledge.changing(id, to: occupation, by: name, on: day)
    case .state(let subject, let fact, let note):
      try knowledge.stating(Overlay(subject, fact, note: note, by: name, on: day))
    case .withdraw(let id): try knowledge.withdrawing(id)
    }
  }
}
