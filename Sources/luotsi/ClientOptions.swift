import ArgumentParser
import CaseStore
import CivilDates
import Foundation
import Interview
import LuotsiApp
import Matching

/// Whose client a command works for, and on which day.
struct ClientOptions: ParsableArguments {
  @Option(
    name: .customLong("profile"),
    help: "A profile, as JSON.",
    completion: .file(extensions: ["json"]),
  )
  var profilePath: String?

  @Option(help: "Answers, as JSON.", completion: .file(extensions: ["json"]))
  var answers: String?

  @Option(name: .customLong("case"), help: "The code of a stored case.")
  var caseCode: String?

  @Option(help: "The day to rank on, YYYY-MM-DD. Default: today.")
  var date: CivilDate?

  private static let notOneSource = ValidationError(
    "Give exactly one of --profile, --answers and --case."
  )

  var day: CivilDate { date ?? today() }

  func validate() throws {
    let inputs = [profilePath, answers, caseCode].compactMap(\.self)
    guard inputs.count == 1 else { throw Self.notOneSource }
  }

  func profile(_ workplace: Workplace) throws -> Profile {
    if let profilePath {
      let reading = try readProfile(profilePath)
      for problem in reading.problems { printError("\(profilePath): \(problem)") }
      return reading.profile
    }
    let form = try workplace.form()
    if let answers {
      return LuotsiApp.profile(
        from: try InterviewSession(
          checking: readAnswers(answers, to: form),
          on: form,
          now: day.noon,
        )
      )
    }
    guard let caseCode else { throw Self.notOneSource }
    return LuotsiApp.profile(from: try session(ofCase: caseCode, workplace, form: form))
  }

  private func session(
    ofCase code: String,
    _ workplace: Workplace,
    form: Form,
  ) throws -> InterviewSession {
    let store = try workplace.store(practice: false)
    let id = try workplace.caseID(code, in: store)
    let stored = try workplace.storing { () throws(StoreError) in
      try store.load(id, at: Date())
    }
    var session = InterviewSession(form: form, now: day.noon, record: stored.interview)
    session.refusedPurposes = stored.guidance.refusedPurposes
    return session
  }
}

extension CivilDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

private func readProfile(_ path: String) throws -> ProfileReading {
  let data = try inputData(at: path, as: "the profile")
  do throws(ProfileError) {
    return try Profile.decode(from: data)
  } catch {
    throw Failure(.input, "\(path): \(error)")
  }
}
