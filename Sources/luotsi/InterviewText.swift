import CivilDates
import Interview
import Languages

extension InterviewSession {
  /// A session with the answers of a document; each is checked as one given on screen would be.
  init(checking answers: AnswersDocument, on form: Form, now: Moment) throws {
    self.init(form: form, now: now, playing: answers.answers)
    let report = report(language: "en")
    if let fault = (report.errors + report.violated).first {
      throw Failure(.input, "Answer '\(fault.name)': \(fault.message)")
    }
  }
}

/// Every question asked with its answer, section by section, as plain lines.
func interviewText(_ session: InterviewSession, language: Language) -> String {
  var lines = [session.form.title, ""]
  var section: String?
  for place in session.askedQuestions {
    guard let question = session.form.question(at: place), question.takesAnswer else { continue }
    if question.section != section {
      section = question.section
      let label = session.form.sections.first { $0.id == section }?.label
      lines += ["", "## " + (label?.text(in: language.rawValue) ?? session.form.title)]
    }
    lines.append(session.text(question.label, in: language.rawValue, at: place))
    lines.append("   → " + answerText(session.answer(to: place), of: question, language: language))
  }
  return lines.joined(separator: "\n") + "\n"
}

private func answerText(_ answer: Answer?, of question: Question, language: Language) -> String {
  switch answer {
  case nil: return Phrase(fi: "ei vastattu", sv: "inte besvarad", en: "not answered")[language]
  case .status(.dontKnow)?:
    return Phrase(fi: "ei tiedossa", sv: "vet inte", en: "not known")[language]
  case .status(.notApplicable)?:
    return Phrase(fi: "ei koske", sv: "gäller inte", en: "does not apply")[language]
  case .status(.refused)?:
    return Phrase(fi: "ei halua vastata", sv: "vill inte svara", en: "rather not say")[language]
  case .value(let value)?:
    let labels: [String] =
      switch value {
      case .choice(let name): [label(name, of: question, language: language)]
      case .choices(let names), .ranked(let names):
        names.map { label($0, of: question, language: language) }
      case .date(let date): ["\(date.day).\(date.month).\(date.year)"]
      case .acknowledged: [Phrase(fi: "kyllä", sv: "ja", en: "yes")[language]]
      case .time(let time): [time.shown]
      case .dateTime(let moment):
        ["\(moment.day.day).\(moment.day.month).\(moment.day.year) \(moment.clockTime.shown)"]
      case .text, .integer, .decimal: [value.odkText]
      }
    return labels.joined(separator: "; ")
  }
}

private func label(_ name: String, of question: Question, language: Language) -> String {
  question.choices.first { $0.name == name }?.label.text(in: language.rawValue) ?? name
}
