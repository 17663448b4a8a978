import Languages
import Matching
import Reports

/// Which questions can still change the five best, or that none can; nil when that is not known.
func questionLine(_ ranking: Ranking, language: Language) -> String? {
  guard let questions = ranking.questions else { return nil }
  return questionLine(
    QuestionReport(impacts: questions, isSettled: ranking.isSettled ?? false),
    language: language,
  )
}

func questionLine(_ report: QuestionReport, language: Language) -> String? {
  if report.isSettled {
    return Phrase(
      fi: "Mikään vastaus ei enää muuta viittä parasta.",
      sv: "Inget svar ändrar längre de fem bästa.",
      en: "No answer can change the five best any more.",
    )[language]
  }
  guard !report.impacts.isEmpty else {
    return Phrase(
      fi: "Yksittäinen vastaus ei enää muuta viittä parasta; useampi yhdessä voi.",
      sv: "Ett enskilt svar ändrar inte längre de fem bästa; flera tillsammans kan.",
      en: "No single answer can change the five best any more; several together can.",
    )[language]
  }
  let title = Phrase(
    fi: "Vielä ratkaisevat:",
    sv: "Avgör ännu:",
    en: "Still decisive:",
  )[language]
  let names = report.impacts.prefix(4).map { $0.question.name[language] }
  let more = report.impacts.count > 4 ? " …" : ""
  return title + " " + names.joined(separator: ", ") + more
}
