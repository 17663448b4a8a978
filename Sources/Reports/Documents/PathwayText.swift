import Catalogue
import CivilDates
import Languages
import Matching

/// The pathways to an occupation as plain text: each with its time line, steps and open matters.
public func pathwayText(
  _ search: PathwaySearch,
  catalogue: CatalogueSnapshot,
  dataFrom day: CivilDate? = nil,
  rules: RulePack,
  language: Language,
) -> String {
  let shelf = OfferingShelf(catalogue, rules: rules)
  var lines = heading(of: search, wording: shelf.wording, in: language)
  if let old = oldDataText(dataFrom: day, on: search.date, rules: rules, in: language) {
    lines.append("! \(old)")
  }
  if let obstacle = shelf.wording.obstacleText(of: search, in: language) {
    lines += ["", obstacle]
  }
  for (index, pathway) in search.pathways.enumerated() {
    lines.append("")
    lines += pathwayLines(pathway, number: index + 1, shelf: shelf, language: language)
  }
  if !search.missing.isEmpty {
    lines += ["", askWord[language]]
    lines += search.missing.map { "  \($0.phrase[language])" }
  }
  return lines.joined(separator: "\n") + "\n"
}

private let askWord = Phrase(fi: "Kysy vielä:", sv: "Fråga ännu:", en: "Still to ask:")

private func heading(
  of search: PathwaySearch,
  wording: RuleWording,
  in language: Language,
) -> [String] {
  let occupation = wording.names.occupation(search.occupation)
  let day = search.date.text(in: language)
  var lines = [
    Phrase(
      fi: "Polut ammattiin: \(occupation.fi) \(day)",
      sv: "Vägar till yrket: \(occupation.sv) \(day)",
      en: "Pathways to: \(occupation.en), \(day)",
    )[language],
    Phrase(
      fi: "Sääntöpaketti \(search.rulesVersion), aineisto \(search.catalogueHash).",
      sv: "Regelpaket \(search.rulesVersion), material \(search.catalogueHash).",
      en: "Rule pack \(search.rulesVersion), data \(search.catalogueHash).",
    )[language],
    Phrase(
      fi: "Varmuus on oma oletus: läpäisyosuuksista ei ole lähdettä. Koulu valitsee opiskelijat.",
      sv: "Säkerheten är ett antagande: källa för genomströmning saknas. Skolan antar studerande.",
      en: "Certainty is our assumption: completion shares have no source. The school admits.",
    )[language],
  ]
  if let finding = search.labourDemand {
    let demand = Phrase(fi: "Työvoimatarve", sv: "Behov av arbetskraft", en: "Labour demand")
    let figures = labourDemandPhrase(finding, wording.names)
    lines.append("\(demand[language]): \(figures[language])")
  }
  if search.isExample { lines.append("! \(wording.text(of: .exampleData, in: language))") }
  if search.isCut {
    lines.append(
      Phrase(
        fi: "! Haku katkaistiin: parempi polku on voinut jäädä löytymättä.",
        sv: "! Sökningen avbröts: en bättre väg kan ha blivit ofunnen.",
        en: "! The search was cut: a better pathway may have been missed.",
      )[language]
    )
  }
  return lines
}

private func pathwayLines(
  _ pathway: Pathway,
  number: Int,
  shelf: OfferingShelf,
  language: Language,
) -> [String] {
  let title = pathway.labelText(in: language).map { "\(number). \($0): " } ?? "\(number). "
  let points = Phrase(fi: "Pisteet lopussa", sv: "Poäng i slutet", en: "Points at the end")
  var lines = [
    title + pathway.figuresText(in: language),
    "   |\(timeline(of: pathway))| \(quarterWord[language])",
  ]
  for (index, step) in pathway.steps.enumerated() {
    lines += stepLines(step, number: index + 1, shelf: shelf, language: language)
  }
  return lines + ["   \(points[language]) \(pathway.points)"]
}

private let quarterWord = Phrase(
  fi: "(merkki = 3 kk)",
  sv: "(tecken = 3 mån)",
  en: "(sign = 3 months)",
)

private func stepLines(
  _ step: PathwayStep,
  number: Int,
  shelf: OfferingShelf,
  language: Language,
) -> [String] {
  let gains = step.gives.map { $0.text(in: language, names: shelf.names) }
    .joined(separator: ", ")
  let kind = step.kind.text(in: language).capitalisedFirst
  let time = step.timeText(in: language)
  var lines = ["   \(number) \(kind) → \(gains) · \(time) · \(step.moneyText(in: language))"]
  let offerings = step.offerings.map { id in
    let provider = shelf[id].map { ", \(shelf.names.provider($0.provider)[language])" } ?? ""
    return shelf.names.offering(id)[language] + provider
  }
  lines += offerings.map { "       \($0)" }
  if step.waitingMonths > 0 {
    let months = monthsPhrase(step.waitingMonths)[language]
    lines.append(
      "       " + Phrase(fi: "Odotus ennen", sv: "Väntan före", en: "Waiting before")[language]
        + " \(months)"
    )
  }
  if let saving = step.savingText(in: language) { lines.append("       \(saving)") }
  lines += step.arrangements.map { arrangement in
    let length = arrangement.durationText(in: language).map { ", \($0)" } ?? ""
    return "       ○ \(shelf.wording.text(of: arrangement, in: language))\(length)"
  }
  if !step.employerNeeds.isEmpty {
    let employers = step.employerNeeds.map(shelf.employer(of:)).joined(separator: ", ")
    let title = Phrase(
      fi: "Työnantajia, jotka etsivät tekijää",
      sv: "Arbetsgivare som söker någon",
      en: "Employers who look for someone",
    )
    lines.append("       \(title[language]): \(employers)")
  }
  lines += step.conditions.map { "       ◐ \(shelf.wording.text(of: $0, in: language))" }
  return lines
}
