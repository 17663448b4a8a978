import CatalogueStore
import Languages
import Reports

/// What JOD says of the training opportunities to which a training belongs, each in a section.
struct OpportunityLines {
  let opportunities: [OpportunityRecord]
  let language: Language
  private typealias Text = OpportunityText

  init(_ opportunities: [OpportunityRecord], language: Language) {
    self.opportunities = opportunities
    self.language = language
  }

  var sections: [TextLine] { opportunities.flatMap(section) }

  private func section(_ opportunity: OpportunityRecord) -> [TextLine] {
    let summary = opportunity.summary[language].map(plainText(ofHTML:)).map {
      TextLine($0, lead: 2, indent: 2)
    }
    let kind = opportunity.leadsToDegree.map { ($0 ? Text.degree : Text.noDegree)[language] }
    return [.blank, TextLine(title(opportunity), role: .heading)]
      + [summary].compactMap(\.self)
      + [
        row(Text.kind, kind),
        row(Text.duration, duration(opportunity)),
        row(Text.trainings, "\(opportunity.trainings)"),
        row(Text.source, source(opportunity)),
      ]
  }

  private func title(_ opportunity: OpportunityRecord) -> String {
    "JOD: \(opportunity.title[language] ?? opportunity.id)"
  }

  private func duration(_ opportunity: OpportunityRecord) -> String? {
    let parts = [
      opportunity.shortest.map(Text.shortest), opportunity.median.map(Text.median),
      opportunity.longest.map(Text.longest),
    ]
    .compactMap { $0?[language] }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private func source(_ opportunity: OpportunityRecord) -> String {
    let created = opportunity.created.map { "JOD \($0.text(in: language))" } ?? "JOD"
    return "\(created), \(Text.retrieved(opportunity.retrievedOn.text(in: language))[language])"
  }

  private func row(_ name: Phrase, _ value: String?) -> TextLine {
    TextLine(
      "\(name[language]): \(value ?? OfferingPageText.notStated[language])",
      role: value == nil ? .muted : .plain,
      lead: 2,
      indent: 4,
    )
  }
}
