import Catalogue
import CatalogueStore
import CivilDates
import Languages
import Reports
import TerminalUI

/// What the catalogue knows of an offering, in sections; what it does not say is said to be unknown.
struct OfferingLines {
  let offering: Offering
  let desk: Desk
  let language: Language
  private typealias Text = OfferingPageText

  init(_ offering: Offering, desk: Desk, language: Language) {
    self.offering = offering
    self.desk = desk
    self.language = language
  }

  var sections: [TextLine] {
    let name = TextLine(desk.names.offering(offering.id)[language], role: .strong)
    let example = offering.isExample ? [TextLine(Text.example[language], role: .attention)] : []
    let support =
      offering.isForSpecialSupport == true
      ? [TextLine(Text.specialSupport[language], role: .attention)] : []
    return [name] + example + support + what + place + time + entry + taught + cost + leads
      + applying
  }

  private var what: [TextLine] {
    section(
      Text.what,
      [
        (Text.kind, offering.kind.text(in: language)),
        (Text.field, offering.field.map { desk.names.field($0)[language] }),
        (Text.qualification, offering.qualification?.rawValue),
      ] + parts + [
        (Text.teaches, listed(offering.teaches.map { desk.names.activity($0)[language] }))
      ],
    )
  }

  private var parts: [(Phrase, String?)] {
    let units = offering.units.map { desk.names.unit($0)[language] }
    if offering.hasUnknownUnits { return [(Text.units, Text.unknownUnits[language])] }
    // Without a qualification there is nothing to have units of.
    guard offering.qualification != nil else { return [] }
    return [(Text.units, listed(units) ?? Text.wholeQualification[language])]
  }

  private var place: [TextLine] {
    section(
      Text.place,
      [
        (Text.provider, desk.names.provider(offering.provider)[language]),
        (Text.site, offering.place),
        (Text.municipality, desk.names.municipality(offering.municipality)[language]),
        (Text.modes, listed(offering.modes.map { $0.text(in: language) })),
      ],
    )
  }

  private var time: [TextLine] {
    section(
      Text.time,
      [
        (offering.hasStarted(by: desk.today) ? Text.started : Text.start, start),
        (Text.duration, offering.durationMonths.map { ScreenText.months($0)[language] }),
        (Text.times, listed(offering.times.map { $0.text(in: language) })),
        (Text.weekly, offering.weeklyHours.map { Text.hours($0)[language] }),
      ],
    )
  }

  private var start: String? {
    let day = offering.startTerm?.phrase[language] ?? offering.start?.text(in: language)
    guard offering.hasContinuousStart else {
      let passed = offering.hasStarted(by: desk.today) ? Text.startPassed[language] : nil
      return day.map { [$0, passed].compactMap(\.self).joined(separator: ", ") }
    }
    return [day, ScreenText.continuousStart[language]].compactMap(\.self).joined(separator: ", ")
  }

  private var entry: [TextLine] {
    section(
      Text.entry,
      [
        (Text.schooling, offering.entrySchooling?.phrase[language]),
        (Text.age, ages),
        (Text.jobseekers, flag(offering.requiresJobseeker)),
        (Text.licences, listed(offering.licenceClasses.map(\.rawValue))),
        (OfferingFact.Topic.cards.name, listed(offering.cards.map { $0.text(in: language) })),
        (Text.safety, flag(offering.hasSafetyConditions)),
      ],
    )
  }

  private var ages: String? {
    switch (offering.minimumAge, offering.maximumAge) {
    case (nil, nil): nil
    case (let least?, nil): "\(least)–"
    case (nil, let most?): "–\(most)"
    case (let least?, let most?): "\(least)–\(most)"
    }
  }

  private var taught: [TextLine] {
    section(
      Text.language,
      [
        (Text.taughtIn, offering.teachingLanguage.text(in: language)),
        (Text.minimum, offering.minimumLevel?.text(in: language)),
        (Text.support, flag(offering.languageSupport)),
        (Text.outcome, offering.outcomeLevel?.text(in: language)),
      ],
    )
  }

  private var cost: [TextLine] {
    section(
      Text.cost,
      [
        (Text.fee, offering.fee.map { $0 == 0 ? Text.free[language] : "\($0) €" }),
        (Text.paid, flag(offering.isPaid)),
        (Text.learningAgreement, flag(offering.acceptsLearningAgreement)),
      ],
    )
  }

  private var leads: [TextLine] {
    var lines = TextLine.heading(Text.leads, language)
    if offering.occupations.isEmpty { lines.append(row(Text.occupations, nil)) }
    for occupation in offering.occupations {
      let name = desk.names.occupation(occupation)[language]
      let figures = desk.newestDemand(of: occupation)?.figuresText(in: language)
      lines.append(TextLine("\(name) (\(occupation.rawValue))", lead: 2))
      lines.append(TextLine(figures ?? Text.noFigures[language], role: .muted, lead: 4))
    }
    lines.append(row(Text.certificate, flag(offering.grantsBasicEducation)))
    return lines
  }

  private var applying: [TextLine] {
    let end = offering.applicationEnd.map { day in
      let text = day.text(in: language)
      return day < desk.today ? "\(text), \(Text.over[language])" : text
    }
    return section(
      Text.apply,
      [(Text.applicationEnd, end), (Text.seats, flag(offering.isFull))],
    ) + [TextLine(Text.ask[language], role: .muted, lead: 2)]
  }

  /// Where the row comes from, and how old it is.
  func source(_ record: OfferingRecord?) -> [TextLine] {
    let retrieved = record?.retrievedOn.map { day in
      let age = max(0, desk.today.dayNumber - day.dayNumber)
      return "\(day.text(in: language)), \(Text.days(age)[language])"
    }
    return section(
      Text.source,
      [
        (
          Text.from,
          record.map { source in
            [source.source, source.sourceID].compactMap(\.self).joined(separator: " ")
          },
        ),
        (Text.retrieved, retrieved),
        (Text.identifier, offering.id.rawValue),
      ],
    )
  }
}

extension OfferingLines {
  private func section(_ title: Phrase, _ facts: [(Phrase, String?)]) -> [TextLine] {
    TextLine.heading(title, language) + facts.map(row)
  }

  private func row(_ name: Phrase, _ value: String?) -> TextLine {
    TextLine(
      "\(name[language]): \(value ?? Text.notStated[language])",
      role: value == nil ? .muted : .plain,
      lead: 2,
      indent: 4,
    )
  }

  private func flag(_ value: Bool?) -> String? {
    value.map { ($0 ? Text.yes : Text.no)[language] }
  }

  /// Nil for none: an empty list says nothing.
  private func listed(_ texts: [String]) -> String? {
    texts.isEmpty ? nil : texts.joined(separator: ", ")
  }
}

extension Offering {
  /// Whether the one start it has is over; of a start known by its term alone, the whole term.
  fileprivate func hasStarted(by day: CivilDate) -> Bool {
    guard !hasContinuousStart else { return false }
    if let startTerm { return startTerm.next.firstDay.map { $0 <= day } ?? false }
    return start.map { $0 < day } ?? false
  }
}

extension Desk {
  /// The newest figures on an occupation, those of the rule pack's region before those of others.
  func newestDemand(of occupation: OccupationCode) -> LabourDemand? {
    let own = LabourArea.region(rules.labourRegion)
    return catalogue.labourDemand.filter { $0.occupation == occupation }
      .max { ($0.area == own ? 1 : 0, $0.month) < ($1.area == own ? 1 : 0, $1.month) }
  }
}
