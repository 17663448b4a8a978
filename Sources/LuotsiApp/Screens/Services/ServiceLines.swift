import Catalogue
import Languages
import Matching
import Reports

/// What there is to read of a service for a client, and of the client's needs.
struct ServiceLines {
  let desk: Desk
  let language: Language

  func lines(of needs: [ShownNeed]) -> [TextLine] {
    var lines = [TextLine(ServiceScreenText.needs[language], role: .strong)]
    if needs.isEmpty { lines.append(TextLine(ServiceScreenText.noNeeds[language])) }
    for need in needs {
      let name = need.need.text(in: language)
      lines += [
        TextLine("\(name) \(need.strength)/3", role: .heading),
        TextLine(desk.wording.text(of: need, in: language), lead: 2),
        TextLine(
          "\(ServiceScreenText.source[language]): \(need.source.text(in: language))",
          role: .muted,
          lead: 2,
        ),
      ]
    }
    return lines + [.blank, TextLine(ServiceScreenText.advice[language], role: .muted)]
  }

  func lines(of match: ServiceMatch) -> [TextLine] {
    let name = desk.names.service(match.service)[language]
    let verdict = match.verdict.text(in: language)
    var lines = [TextLine("\(match.verdict.mark) \(name)", role: .strong, indent: 2)]
    guard let service = desk.catalogue.services.first(where: { $0.id == match.service }) else {
      return lines
    }
    lines.append(TextLine(facts(of: service), role: .muted))
    lines += [.blank, TextLine(ServiceScreenText.why(verdict)[language], role: .heading)]
    lines += match.reasons.flatMap(reasonLines)
    if let join = service.howToJoin[language], !join.isEmpty {
      lines += [.blank, TextLine(ServiceScreenText.howToJoin[language], role: .heading)]
      lines.append(TextLine("→ " + join, indent: 2))
    }
    if let conditions = service.conditions[language], !conditions.isEmpty {
      lines.append(TextLine(ServiceScreenText.conditions[language], role: .heading))
      lines.append(TextLine(conditions))
    }
    if !service.source.isEmpty {
      let source = SourceReference(
        name: service.source,
        date: service.sourceDate,
        isRead: service.isVerified,
      )
      lines += [
        .blank,
        TextLine(
          "\(ServiceScreenText.source[language]): \(source.text(in: language))",
          role: service.isVerified ? .muted : .attention,
        ),
      ]
    }
    if service.isExample {
      lines.append(TextLine("! " + Match.Flag.exampleData.text(in: language), role: .attention))
    }
    return lines
  }

  private func facts(of service: Service) -> String {
    var facts = [service.kind.text(in: language)]
    if let runner = service.runner[language], !runner.isEmpty { facts.append(runner) }
    if service.isFree == true { facts.append(ServiceScreenText.free[language]) }
    if !service.languages.isEmpty {
      facts.append(service.languages.map { $0.text(in: language) }.joined(separator: ", "))
    }
    return facts.joined(separator: " · ")
  }

  private func reasonLines(_ reason: ServiceReason) -> [TextLine] {
    let isDeadline = if case .closes = reason { true } else { false }
    let text = "\(reason.verdict.mark) \(desk.wording.text(of: reason, in: language))"
    let line = TextLine(text, role: isDeadline ? .attention : .plain, indent: 2)
    guard case .rule(let rule) = reason else { return [line] }
    let source = "\(ServiceScreenText.source[language]): \(rule.source.text(in: language))"
    return [line, TextLine(source, role: .muted, lead: 2)]
  }
}
