import Catalogue
import CivilDates
import Languages
import Reports
import TerminalUI

/// What there is to read of the demand for labour.
struct LabourLines {
  let desk: Desk
  let language: Language
  /// So many months of an area are listed.
  private static let mostMonths = 13

  func title(_ section: LabourSection) -> String {
    switch section {
    case .sector(let sector): sector.name[language] ?? sector.code
    case .majorGroup(let digit): LabourScreenText.majorGroup(digit)[language]
    }
  }

  func trend(_ trend: LabourTrend?) -> String {
    trend.map { "\($0.line) \(LabourScreenText.direction($0.direction)[language])" } ?? ""
  }

  /// The month of the newest figures, and what the bars are.
  func legend(_ rows: [LabourRow]) -> String {
    let newest = rows.compactMap(\.newest).max { $0.month < $1.month }
    let month = newest.map { "\(age(of: $0)) · " } ?? ""
    return month + LabourScreenText.bar[language]
  }

  /// The state in words and the counts; the month where it is not that of the legend.
  func summary(_ row: LabourRow, newest: CivilDate?) -> String {
    guard let figure = row.newest else { return LabourScreenText.noFigures[language] }
    let month = figure.month == newest ? [] : [age(of: figure)]
    return (parts(of: figure) + month).joined(separator: " · ")
  }

  private func parts(of figure: LabourFigure) -> [String] {
    [figure.stateText(in: language), figure.countsText(in: language)].filter { !$0.isEmpty }
  }

  private func age(of figure: LabourFigure) -> String {
    let (today, month) = (desk.today, figure.month)
    let months = (today.year - month.year) * 12 + today.month - month.month
    let age = months > 0 ? " (\(LabourScreenText.age(months: months)[language]))" : ""
    return month.monthText(in: language) + age
  }

  func problem(_ labour: LabourState) -> [TextLine] {
    guard let problem = labour.problem else { return [] }
    return [
      TextLine(
        "! \(LabourScreenText.unread[language]) (\(problem.path))",
        role: .attention,
        indent: 2,
      )
    ]
  }

  func lines(of page: LabourPage) -> [TextLine] {
    let occupation = desk.catalogue.occupations.first { $0.id == page.occupation }
    let section = occupation.map { title(LabourSection($0)) }
    let name = desk.names.occupation(page.occupation)[language]
    let facts = [page.occupation.rawValue, section].compactMap(\.self)
    var lines = [
      TextLine(name, role: .strong), TextLine(facts.joined(separator: " · "), role: .muted),
    ]
    if page.figures.isEmpty {
      lines += [.blank, TextLine(LabourScreenText.noFigures[language])]
    }
    for history in page.histories {
      lines += TextLine.heading(desk.names.area(history.area), language)
      lines += months(history.figures)
    }
    lines += TextLine.heading(LabourScreenText.offerings, language)
    if page.offerings.isEmpty { lines.append(TextLine(LabourScreenText.noOfferings[language])) }
    return lines + page.offerings.flatMap(offering)
  }

  private func months(_ figures: [LabourFigure]) -> [TextLine] {
    var source: String?
    return figures.prefix(Self.mostMonths).flatMap { figure -> [TextLine] in
      let index = desk.rules.labourIndex(of: figure.demand, on: figure.month)
      let bar = intervalBar(
        low: index.low,
        value: index.value,
        high: index.high,
        max: 1000,
        width: 10,
      )
      let month = figure.month.monthText(in: language)
      let state = figure.stateText(in: language)
      let counts = figure.countsText(in: language)
      let lines =
        [TextLine.drawing("\(bar) \(month) · \(state)", lead: 2)]
        + (counts.isEmpty ? [] : [TextLine(counts, role: .muted, lead: 13, indent: 13)])
      guard figure.source != source else { return lines }
      source = figure.source
      let mark = figure.isExample ? " (\(LabourScreenText.example[language]))" : ""
      let named = "\(ServiceScreenText.source[language]): \(figure.source)\(mark)"
      return [TextLine(named, role: .muted, lead: 2)] + lines
    }
  }

  private func offering(_ id: Offering.ID) -> [TextLine] {
    var lines = [TextLine(desk.names.offering(id)[language], indent: 2)]
    if let facts = desk.factsText(of: id, in: language) {
      lines.append(TextLine(facts, role: .muted, lead: 2, indent: 2))
    }
    return lines
  }
}
