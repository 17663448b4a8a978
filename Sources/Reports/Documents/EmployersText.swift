import Catalogue
import Languages
import Matching

/// Meetings as plain text: both sides of each subject, what to ask, and the card.
public func employersText(
  _ visits: [EmployerVisit],
  on basis: ReportBasis,
) -> String {
  let (wording, language) = (basis.wording, basis.language)
  var lines = basis.heading(
    Phrase(fi: "Työnantajien tarpeet", sv: "Arbetsgivarnas behov", en: "Employers' needs"),
    showing: [.employerNeeds],
  )
  if visits.isEmpty { lines += ["", nothing[language]] }
  for visit in visits {
    let need = basis.catalogue.employerNeeds.first { $0.id == visit.meeting.need }
    lines.append("")
    lines += meetingLines(visit.meeting, need: need, wording: wording, language: language)
    if let card = visit.card { lines += cardLines(card, wording: wording, language: language) }
  }
  return lines.joined(separator: "\n") + "\n"
}

private func meetingLines(
  _ meeting: EmployerMeeting,
  need: EmployerNeed?,
  wording: RuleWording,
  language: Language,
) -> [String] {
  let employer = need?.employer ?? meeting.need.rawValue
  var lines = ["\(employer) · \(wording.names.offering(meeting.offering)[language])"]
  if let need {
    let work = wording.names.occupation(need.occupation)[language].capitalisedFirst
    let municipality = wording.names.municipality(need.municipality)[language]
    lines.append("   \(work), \(need.place.isEmpty ? municipality : need.place)")
  }
  for point in meeting.points {
    let state = point.state.text(in: language)
    lines.append("   \(point.state.mark) \(state): \(wording.text(of: point, in: language))")
    lines += point.asks.map { "       ? \($0.text(in: language))" }
  }
  if let contact = need?.contact[language] { lines.append("   → \(contact)") }
  return lines
}

private func cardLines(
  _ card: ApprenticeshipCard,
  wording: RuleWording,
  language: Language,
) -> [String] {
  let names = wording.names
  var lines = ["   \(cardTitle[language])"]
  for unit in card.units where !unit.known.isEmpty || unit.isCompleted {
    let done = unit.isCompleted ? " (\(completed[language]))" : ""
    let tasks = Phrase.list(unit.known.map(names.activity))[language]
    lines.append("     \(names.unit(unit.unit)[language])\(done): \(tasks)")
  }
  if !card.knownTasks.isEmpty {
    let tasks = Phrase.list(card.knownTasks.map(names.activity))[language]
    lines.append("     \(otherTasks[language]): \(tasks)")
  }
  for ask in card.asks {
    lines.append("     ? \(wording.text(of: ask, in: language))")
    lines.append("         \(sourceWord[language]): \(ask.source.text(in: language))")
  }
  return lines
}

extension MeetingPoint.State {
  /// The sign beside the word.
  public var mark: String {
    switch self {
    case .fits: "●"
    case .short: "○"
    case .ask: "◐"
    }
  }
}

private let cardTitle = Phrase(
  fi: "Oppisopimuskortti: asiakas osaa jo",
  sv: "Läroavtalskort: klienten kan redan",
  en: "Apprenticeship card: the client knows already",
)
private let completed = Phrase(fi: "suoritettu", sv: "avlagd", en: "completed")
private let otherTasks = Phrase(fi: "muuta työstä", sv: "annat i arbetet", en: "other tasks")
private let nothing = Phrase(
  fi: "Aineistossa ei ole työnantajan tarvetta, johon jokin oppisopimus sopisi.",
  sv: "Materialet har inget behov hos en arbetsgivare som något läroavtal passar.",
  en: "The data has no employer's need that an apprenticeship would meet.",
)
