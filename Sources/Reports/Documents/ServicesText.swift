import Catalogue
import Languages
import Matching

/// Referrals as plain text: the needs, then the services in blocks, with reasons and sources.
public func servicesText(
  _ referrals: ServiceReferrals,
  on basis: ReportBasis,
) -> String {
  let (wording, language) = (basis.wording, basis.language)
  var lines = basis.heading(
    Phrase(fi: "Palvelut", sv: "Tjänster", en: "Services"),
    showing: [.services],
  )
  lines.append(advice[language])
  lines += ["", needsTitle[language]]
  lines += referrals.needs.isEmpty ? ["  " + noNeeds[language]] : []
  for need in referrals.needs {
    let name = need.need.text(in: language).capitalisedFirst
    lines.append("  \(name) \(need.strength)/3: \(wording.text(of: need, in: language))")
    lines.append("      \(sourceWord[language]): \(need.source.text(in: language))")
  }
  var block: ServiceBlock?
  for match in referrals.services {
    guard let service = basis.catalogue.services.first(where: { $0.id == match.service }) else {
      continue
    }
    if ServiceBlock(match) != block {
      block = ServiceBlock(match)
      lines += ["", ServiceBlock(match).title[language]]
    }
    lines += ["", "\(match.verdict.mark) \(service.name[language] ?? service.id.rawValue)"]
    lines += serviceLines(match, service, wording: wording, language: language)
  }
  return lines.joined(separator: "\n") + "\n"
}

private func serviceLines(
  _ match: ServiceMatch,
  _ service: Service,
  wording: RuleWording,
  language: Language,
) -> [String] {
  var facts = [service.kind.text(in: language).capitalisedFirst]
  if let runner = service.runner[language] { facts.append(runner) }
  if service.isFree == true { facts.append(free[language]) }
  if !service.languages.isEmpty {
    facts.append(service.languages.map { $0.text(in: language) }.joined(separator: ", "))
  }
  var lines = ["   " + facts.joined(separator: " · ")]
  if !match.needs.isEmpty {
    let names = match.needs.map { $0.need.text(in: language) }
    let shown = names.enumerated().filter { !names[..<$0].contains($1) }.map(\.element)
    lines.append("   \(answers[language]): \(shown.joined(separator: ", "))")
  }
  for reason in match.reasons {
    if case .need = reason { continue }
    let text = wording.text(of: reason, in: language)
    lines.append("   \(reason.verdict.mark) \(text)")
    if case .rule(let reason) = reason {
      lines.append(
        "       \(sourceWord[language]) \(reason.rule): \(reason.source.text(in: language))"
      )
    }
  }
  if match.verdict < .notYet, !match.isInUse, let join = service.howToJoin[language] {
    lines.append("   → \(join)")
  }
  if let conditions = service.conditions[language], !conditions.isEmpty {
    lines.append("   \(conditions)")
  }
  if !service.source.isEmpty {
    let source = SourceReference(
      name: service.source,
      date: service.sourceDate,
      isRead: service.isVerified,
    )
    lines.append("   \(sourceWord[language]): \(source.text(in: language))")
  }
  return lines
}

private let advice = Phrase(
  fi: "Ehdotus, ei päätös: asiakas päättää, mihin hän haluaa ohjauksen.",
  sv: "Ett förslag, inget beslut: klienten bestämmer vart hen vill bli hänvisad.",
  en: "Advice, not a decision: the client decides where to be referred.",
)
private let needsTitle = Phrase(fi: "TARPEET", sv: "BEHOV", en: "NEEDS")
private let noNeeds = Phrase(
  fi: "Vastaukset eivät näytä palvelun tarvetta.",
  sv: "Svaren visar inget behov av tjänster.",
  en: "The answers show no need of services.",
)
private let answers = Phrase(
  fi: "Vastaa tarpeeseen",
  sv: "Svarar på behovet",
  en: "Answers the need",
)
private let free = Phrase(fi: "maksuton", sv: "avgiftsfri", en: "free")
