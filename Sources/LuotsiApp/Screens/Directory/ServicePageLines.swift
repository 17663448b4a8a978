import Catalogue
import CivilDates
import Languages
import Matching
import Reports

/// What there is to read of one service, and of what is not known of it.
struct ServicePageLines {
  let state: AppState
  private var desk: Desk { state.desk }
  private var language: Language { state.language }

  init(state: AppState) { self.state = state }

  func lines(of page: ServicePageState) -> [TextLine] {
    let service = page.service
    let mark = isTrusted(service) ? "●" : "◐"
    let name = desk.names.service(service.id)[language]
    let who = [service.kind.text(in: language), service.runner[language]].compactMap(\.self)
      .joined(separator: " · ")
    var lines = [
      TextLine("\(mark) \(name)", role: .strong, indent: 2), TextLine(who, role: .muted),
    ]
    if !isTrusted(service) {
      let text = desk.wording.text(of: ServiceReason.notVerified, in: language)
      lines.append(TextLine(text, role: .attention))
    }
    lines += texts(page.record)
    lines += audience(of: service, page.record)
    lines += TextLine.heading(ServiceScreenText.howToJoin, language)
    lines.append(stated(service.howToJoin[language].map { "→ " + $0 }))
    lines += contacts(page.record)
    return lines + source(of: service)
  }

  private func isTrusted(_ service: Service) -> Bool {
    desk.matcher.trusts(service, on: desk.today)
  }

  private func texts(_ record: ServicePageState.Record) -> [TextLine] {
    guard case .known(let record) = record else { return [] }
    let texts = [record.summary[language], record.description[language]].compactMap(\.self)
    if texts.isEmpty {
      let text =
        record.usesGeneralDescription
        ? DirectoryText.generalDescription : DirectoryText.noDescription
      return [.blank, TextLine(text[language], role: .muted)]
    }
    return [.blank] + texts.map { TextLine($0) }
  }

  private func audience(of service: Service, _ record: ServicePageState.Record) -> [TextLine] {
    let needs = service.needs.map { $0.text(in: language) }.joined(separator: ", ")
    let languages = service.languages.map { $0.text(in: language) }.joined(separator: ", ")
    var price = service.isFree.map { ($0 ? ServiceCharge.free : .chargeable).text(in: language) }
    if case .known(let record) = record, let note = record.chargeNote[language] {
      price = [price, note].compactMap(\.self).joined(separator: ": ")
    }
    return TextLine.heading(DirectoryText.forWhom, language) + [
      fact(DirectoryText.residents, residents(of: service)),
      fact(DirectoryText.ages, ages(of: service)),
      fact(DirectoryText.answers, needs.isEmpty ? nil : needs),
      fact(DirectoryText.languages, languages.isEmpty ? nil : languages),
      fact(DirectoryText.price, price),
      fact(ServiceScreenText.conditions, service.conditions[language]),
    ]
  }

  private func fact(_ name: Phrase, _ text: String?) -> TextLine {
    let value = text ?? DirectoryText.unknown[language]
    return TextLine(
      "\(name[language]): \(value)",
      role: text == nil ? .muted : .plain,
      indent: 2,
    )
  }

  private func stated(_ text: String?) -> TextLine {
    text.map { TextLine($0, indent: 2) }
      ?? TextLine(DirectoryText.unknown[language], role: .muted)
  }

  /// Names of municipalities; for employment services those of their whole area.
  private func residents(of service: Service) -> String {
    if service.municipalities.isEmpty { return DirectoryText.everyone[language] }
    let known = desk.catalogue.municipalities.map(\.id)
      .filter { desk.matcher.serves(service, residentsOf: $0) }
    let all = known + service.municipalities.filter { !known.contains($0) }
    return all.map { desk.municipalityName($0, in: language) }.joined(separator: ", ")
  }

  private func ages(of service: Service) -> String? {
    let ages = desk.matcher.ages(of: service)
    switch (ages.minimum, ages.maximum) {
    case (nil, nil): return nil
    case (let minimum?, nil): return DirectoryText.from(minimum)[language]
    case (nil, let maximum?): return DirectoryText.under(maximum + 1)[language]
    case (let minimum?, let maximum?):
      return DirectoryText.years(minimum, maximum)[language]
    }
  }

  private func contacts(_ record: ServicePageState.Record) -> [TextLine] {
    let heading = TextLine.heading(DirectoryText.contacts, language)
    switch record {
    case .unread: return []
    case .absent: return heading + [TextLine(DirectoryText.unknown[language], role: .muted)]
    case .failed(let error): return heading + [TextLine("\(error)", role: .attention)]
    case .known(let record):
      let lines = record.channels.flatMap { ChannelLines($0, state: state).lines }
      return heading
        + (lines.isEmpty ? [TextLine(DirectoryText.unknown[language], role: .muted)] : lines)
    }
  }

  private func source(of service: Service) -> [TextLine] {
    var lines: [TextLine] = []
    if !service.source.isEmpty {
      let source = SourceReference(
        name: service.source,
        date: service.sourceDate,
        isRead: service.isVerified,
      )
      let text = "\(ServiceScreenText.source[language]): \(source.text(in: language))"
      lines += [.blank, TextLine(text, role: .muted)]
    }
    if service.isExample {
      let text = "! " + Match.Flag.exampleData.text(in: language)
      lines.append(TextLine(text, role: .attention))
    }
    return lines
  }
}
