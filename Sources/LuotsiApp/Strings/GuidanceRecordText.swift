import CivilDates
import Guidance
import Languages
import Reports

/// The plan to be read: a heading for each section that has something, an entry a line; a sentence
/// where there is nothing.
public func planText(_ record: GuidanceRecord, today: CivilDate, language: Language) -> String {
  var lines: [String] = []
  for section in PlanSection.allCases {
    let entries = record.entries(of: section, today: today)
    guard !entries.isEmpty else { continue }
    lines.append(section.title[language])
    for (_, entry) in entries {
      let row = PlanRowText(entry, today: today, language: language)
      lines.append("  \(row.mark) \(row.text)  (\(row.tail))")
    }
  }
  let nothing = Phrase(
    fi: "Suunnitelmassa ei ole vielä mitään.",
    sv: "Planen är ännu tom.",
    en: "Nothing is planned yet.",
  )
  return (lines.isEmpty ? [nothing[language]] : lines).joined(separator: "\n") + "\n"
}

/// What the client was told and each consent, a line each.
public func consentText(_ record: GuidanceRecord, language: Language) -> String {
  let told = RightsText.toldTitle[language] + ": " + toldText(record.information, language)
  let consents = Purpose.allCases.map { purpose in
    let consent = record.consents[purpose]
    return "  \(purpose.rawValue)  \(purpose.title[language]): \(consent.phrase[language])"
  }
  return ([told, RightsText.consentsTitle[language]] + consents).joined(separator: "\n") + "\n"
}

/// Day, language and interpreter; that nothing was noted where nothing was.
func toldText(_ told: InformationGiven?, _ language: Language) -> String {
  guard let told else { return RightsText.notTold[language] }
  let interpreter = told.withInterpreter.map {
    $0 ? RightsText.withInterpreter[language] : RightsText.withoutInterpreter[language]
  }
  return [told.on.shortText(in: language), told.language, interpreter ?? ""].filter { !$0.isEmpty }
    .joined(separator: " · ")
}
