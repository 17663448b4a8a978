import Catalogue
import Languages

/// The list of what is picked for a row: an occupation, a value, or several words.
struct ReviewPicking: Sendable {
  enum Purpose: Equatable, Sendable {
    /// Another occupation for a link, of the codes in the order of the list.
    case occupation(QualificationLink.ID, [OccupationCode])
    case fact(Overlay.Subject, [OfferingFact])
    /// The words of which a fact consists, several at once.
    case words(Overlay.Subject, OfferingFact.Topic, [String])
  }

  let purpose: Purpose
  var search: ChoiceSearch
  /// The marked words, by their index in the list.
  private(set) var marked: Set<Int> = []

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

  /// Nil for a topic whose values are numbers, which are written.
  init?(_ topic: OfferingFact.Topic, of subject: Overlay.Subject, present: OfferingFact?) {
    let facts: [OfferingFact]
    switch topic {
    case .minimumLevel: facts = LanguageLevel.allCases.map { .minimumLevel($0) }
    case .outcomeLevel: facts = LanguageLevel.allCases.map { .outcomeLevel($0) }
    case .languageSupport: facts = [.languageSupport(true), .languageSupport(false)]
    case .safetyConditions: facts = [.safetyConditions(true), .safetyConditions(false)]
    case .full: facts = [.full(true), .full(false)]
    case .entrySchooling: facts = Offering.EntrySchooling.allCases.map { .entrySchooling($0) }
    case .cards:
      let cards = [OfferingFact.noCards] + RequiredCard.allCases.map(\.rawValue)
      self.init(cards, of: topic, subject, present: present)
      return
    case .times:
      let times = Offering.TimeOfDay.allCases.map(\.rawValue)
      self.init(times, of: topic, subject, present: present)
      return
    case .weeklyHours, .minimumAge, .maximumAge: return nil
    }
    self.init(facts, of: subject, present: present)
  }

  private init(_ facts: [OfferingFact], of subject: Overlay.Subject, present: OfferingFact?) {
    purpose = .fact(subject, facts)
    search = ChoiceSearch(
      facts.map(Self.names),
      focus: present.flatMap(facts.firstIndex) ?? 0,
    )
  }

  private init(
    _ words: [String],
    of topic: OfferingFact.Topic,
    _ subject: Overlay.Subject,
    present: OfferingFact?,
  ) {
    purpose = .words(subject, topic, words)
    let names = words.map { word in OfferingFact(topic, code: word).map(Self.names) ?? [word] }
    search = ChoiceSearch(names, focus: 0)
    let stated = present?.code.split(separator: " ").map(String.init) ?? []
    marked = Set(words.indices.filter { stated.contains(words[$0]) })
  }

  /// What a fact is found by.
  private static func names(of fact: OfferingFact) -> [String] {
    [fact.code] + Language.allCases.map { fact.valueText(in: $0) }
  }

  var takesSeveral: Bool { if case .words = purpose { true } else { false } }

  /// Marks the focused word or takes its mark away; that no card is needed stands alone.
  mutating func toggle() {
    guard case .words(_, _, let words) = purpose, let index = search.focusedChoice else { return }
    if marked.remove(index) != nil { return }
    let isAlone = words[index] == OfferingFact.noCards
    marked = marked.filter { !isAlone && words[$0] != OfferingFact.noCards }
    marked.insert(index)
  }

  /// The fact that the marks state, or where nothing is marked the focused word alone.
  var markedFact: OfferingFact? {
    guard case .words(_, let topic, let words) = purpose else { return nil }
    let chosen = marked.isEmpty ? [search.focusedChoice].compactMap(\.self) : marked.sorted()
    return OfferingFact(topic, code: chosen.map { words[$0] }.joined(separator: " "))
  }
}
