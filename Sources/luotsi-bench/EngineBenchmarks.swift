import Catalogue
import CatalogueStore
import CivilDates
import Foundation
import Interview
import LuotsiApp
import Matching

/// Reading and checking the bundled form.
func measureFormLoad(_ subject: Subject) throws -> [Measurement] {
  let folder = ResourceFolder(url: subject.resources).assessmentForm
  let samples = try (0..<50).map { _ in
    try milliseconds { _ = try readForm(at: folder) }
  }
  return [Measurement("form-load", unit: "ms", samples: samples)]
}

/// One answer and everything that depends on it, over the example interview.
func measureAnswer(_ subject: Subject) throws -> [Measurement] {
  let session = try exampleSession(subject)
  var samples: [Double] = []
  for (place, answer) in session.answers {
    guard case .value(let value) = answer else { continue }
    var copy = session
    samples.append(try milliseconds { try copy.answer(place, with: value) })
  }
  return [Measurement("answer", unit: "ms", samples: samples)]
}

/// Ranking with every reason: the bundled catalogue, or its offerings repeated to `rows`.
func measureRanking(_ subject: Subject, name: String, rows: Int?) throws -> [Measurement] {
  let resources = ResourceFolder(url: subject.resources)
  var catalogue = try importCatalogueFolder(
    catalogue: resources.catalogue,
    codes: resources.codes,
  ).snapshot
  if let rows { catalogue.offerings = repeated(catalogue.offerings, to: rows) }
  let rules = try RulePack.load(from: Data(contentsOf: resources.rules))
  let session = try exampleSession(subject)
  let client = profile(from: session)
  let matcher = Matcher(catalogue: catalogue, rules: rules)
  let samples = (0..<20).map { _ in
    milliseconds { _ = matcher.rank(client, on: session.today) }
  }
  return [Measurement(name, unit: "ms", samples: samples)]
}

func exampleSession(_ subject: Subject) throws -> InterviewSession {
  let resources = ResourceFolder(url: subject.resources)
  guard let form = try readForm(at: resources.assessmentForm).form,
    let today = CivilDate("2026-11-24")
  else { throw PseudoTerminal.Failure(description: "the bundled form has a mistake") }
  let file = resources.exampleAnswers.appending(path: "kivi-27.json")
  let answers = try AnswersDocument.decode(Data(contentsOf: file))
  return InterviewSession(
    form: form,
    now: Moment(milliseconds: today.dayNumber * 86_400_000, offsetMinutes: 0),
    playing: answers.answers,
  )
}
