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

/// The list of which one thing is picked for a row: an occupation or a value.
struct ReviewPicking: Sendable {
  enum Purpose: Equatable, Sendable {
    /// Another occupation for a link, of the codes in the order of the list.
    case occupation(QualificationLink.ID, [OccupationCode])
    case fact(Overlay.Subject, [OfferingFact])
  }

  let purpose: Purpose
  var search: ChoiceSearch

  init(occupationFor id: QualificationLink.ID, desk: Desk) {
    let occupations = desk.catalogue.occupations
    purpose = .occupation(id, occupations.map(\.id))
    search = ChoiceSearch(
      occupations.map { occupation in
        let name = occupation.name
        return [name.fi, name.sv, name.en].compactMap(\.self) + [occupation.id.rawValue]
      },
      focus: occupations.firstIndex { $0.id == id.occupation } ?? 0,
    )
  }

  /// Nil for a topic whose values are no short list; those come from a file.
  init?(_ topic: OfferingFact.Topic, of subject: Overlay.Subject, present: OfferingFact?) {
    let facts: [OfferingFact]
    switch topic {
    case .minimumLevel: facts = LanguageLevel.allCases.map { .minimumLevel($0) }
    case .outcomeLevel: facts = LanguageLevel.allCases.map { .outcomeLevel($0) }
    case .languageSupport: facts = [.languageSupport(true), .languageSupport(false)]
    case .safetyConditions: facts = [.safetyConditions(true), .safetyConditions(false)]
    case .full: facts = [.full(true), .full(false)]
    case .entrySchooling: facts = Offering.EntrySchooling.allCases.map { .entrySchooling($0) }
    case .cards, .times, .weeklyHours, .minimumAge, .maximumAge: return nil
    }
    purpose = .fact(subject, facts)
    search = ChoiceSearch(
      facts.map { [$0.code] },
      focus: present.flatMap(facts.firstIndex) ?? 0,
    )
  }
}
