import Catalogue
import CivilDates
import Languages

/// A rule pack's radar as it stands in its JSON file.
struct RadarRulesFile: Decodable {
  struct Age: Decodable {
    let id: RadarID
    let age: RawOperand
    let moment: RadarAge.Moment
    let effect: RadarDate.Effect
    let when: RawCondition?
    let text: LocalizedText
  }

  struct Announcement: Decodable {
    let id: RadarID
    let from: CivilDate
    /// The same day when absent.
    let until: CivilDate?
    let effect: RadarDate.Effect
    let when: RawCondition?
    let text: LocalizedText
  }

  let ages: [Sourced<Age>]
  let announcements: [Sourced<Announcement>]
}

extension RadarRules {
  init(
    _ file: RadarRulesFile?,
    limits: Limits,
    reader: ConditionReader,
  ) throws(RulePackError) {
    var ages: [RadarAge] = []
    for age in file?.ages ?? [] {
      let place = "radar.ages.\(age.content.id)"
      ages.append(
        RadarAge(
          id: age.content.id,
          age: try reader.age(age.content.age, at: place),
          moment: age.content.moment,
          effect: age.content.effect,
          condition: try reader.optionalClientCondition(age.content.when, at: place),
          text: try RuleText(plain: age.content.text, limits: limits, at: place),
          source: age.source,
        )
      )
    }
    var announcements: [RadarAnnouncement] = []
    for announcement in file?.announcements ?? [] {
      let content = announcement.content
      let place = "radar.announcements.\(content.id)"
      let until = content.until ?? content.from
      guard content.from <= until else { throw .entry(.endsBeforeItBegins, at: place) }
      announcements.append(
        RadarAnnouncement(
          id: content.id,
          days: content.from...until,
          effect: content.effect,
          condition: try reader.optionalClientCondition(content.when, at: place),
          text: try RuleText(plain: content.text, limits: limits, at: place),
          source: announcement.source,
        )
      )
    }
    let ids = ages.map(\.id) + announcements.map(\.id)
    for (index, id) in ids.enumerated() where ids[..<index].contains(id) {
      throw .repeated(.entry("radar.\(id)"))
    }
    self.init(ages: ages, announcements: announcements)
  }
}

extension ConditionReader {
  func optionalClientCondition(
    _ raw: RawCondition?,
    at place: String,
  ) throws(RulePackError) -> Condition? {
    guard let raw else { return nil }
    return try clientCondition(raw, at: place)
  }
}

extension RuleText {
  /// A text that may name limits, and no facts.
  init(plain text: LocalizedText, limits: Limits, at place: String) throws(RulePackError) {
    try self.init(text, limits: limits, at: place)
    if let fact = facts.min() { throw .entry(.factInPlainText(fact), at: place) }
  }
}
