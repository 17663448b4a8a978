import CivilDates
import Testing

@testable import Interview

/// The day on which the tests take place, a Tuesday.
func testDay() throws -> CivilDate { try #require(CivilDate("2026-11-24")) }

/// Half past nine on that day, in Finland in winter.
func testTime() throws -> Moment { try #require(Moment("2026-11-24T09:30:00.000+02:00")) }

let yesNo = """
  list_name,name,label
  yn,yes,Yes
  yn,no,No
  """

/// The form, which must be free of errors.
func form(_ survey: String, choices: String? = yesNo) throws -> Form {
  let reading = readForm(survey: survey, choices: choices, settings: "form_id\nsample")
  let errors = reading.findings.filter { $0.severity == .error }
  #expect(errors.isEmpty, "\(errors)")
  return try #require(reading.form)
}

func session(_ survey: String, choices: String? = yesNo) throws -> InterviewSession {
  InterviewSession(form: try form(survey, choices: choices), now: try testTime())
}
