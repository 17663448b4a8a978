import Catalogue
import CivilDates
import Languages
import Matching

/// An apprenticeship card in `luotsi-employers/1`.
struct CardEntry: Encodable {
  struct UnitEntry: Encodable {
    let code: UnitCode
    let name: String
    let completed: Bool
    let known: [String]
    let toLearn: [String]
  }

  struct AskEntry: Encodable {
    let id: EmployerAskID
    let text: String
    let source: String
  }

  let occupation: OccupationCode
  let occupationName: String
  let qualification: QualificationCode?
  let provider: String
  let weeklyHours: Int?
  let minimumHours: Int
  let language: Offering.TeachingLanguage
  let wantedLevel: LanguageLevel?
  let level: LanguageLevel?
  let start: CivilDate?
  let studiesStart: CivilDate?
  let units: [UnitEntry]
  let knownTasks: [String]
  let asks: [AskEntry]

  init(_ card: ApprenticeshipCard, wording: RuleWording, language: Language) {
    let names = wording.names
    occupation = card.occupation
    occupationName = names.occupation(card.occupation)[language]
    qualification = card.qualification
    provider = names.provider(card.provider)[language]
    weeklyHours = card.weeklyHours
    minimumHours = card.minimumHours
    self.language = card.language
    wantedLevel = card.wantedLevel
    level = card.level
    start = card.start
    studiesStart = card.studiesStart
    units = card.units.map { unit in
      UnitEntry(
        code: unit.unit,
        name: names.unit(unit.unit)[language],
        completed: unit.isCompleted,
        known: unit.known.map { names.activity($0)[language] },
        toLearn: unit.toLearn.map { names.activity($0)[language] },
      )
    }
    knownTasks = card.knownTasks.map { names.activity($0)[language] }
    asks = card.asks.map { ask in
      AskEntry(
        id: ask.ask,
        text: wording.text(of: ask, in: language),
        source: ask.source.text(in: language),
      )
    }
  }
}

extension RuleWording {
  public func text(of ask: CardAsk, in language: Language) -> String {
    guard let rule = rules.employerAsks.first(where: { $0.id == ask.ask }) else {
      return ask.ask.rawValue
    }
    return plain(rule.text, in: language)
  }
}
