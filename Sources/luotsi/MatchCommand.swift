import ArgumentParser
import CaseStore
import CivilDates
import Foundation
import Interview
import LuotsiApp
import Matching
import Reports

/// Ranks the catalogue for one client.
struct MatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Ranks training for a profile, for answers or for a stored case.",
  )

  @OptionGroup var options: SharedOptions

  @Option(help: "A profile, as JSON.", completion: .file(extensions: ["json"]))
  var profile: String?

  @Option(help: "Answers, as JSON.", completion: .file(extensions: ["json"]))
  var answers: String?

  @Option(name: .customLong("case"), help: "The code of a stored case.")
  var caseCode: String?

  @Option(help: "The day to rank on, YYYY-MM-DD. Default: today.")
  var date: CivilDate?

  @Option(help: "How many offerings to print. Default: all.")
  var top: Int?

  @Option(help: "How many weightings and answers to try. 0 leaves robustness out. Default: 10000.")
  var samples = 10_000

  @Option(help: "What the sampling starts from: the same seed gives the same result. Default: 1.")
  var seed: UInt64 = 1

  @Option(help: "text or json")
  var format: OutputFormat = .json

  private static let notOneSource = ValidationError(
    "Give exactly one of --profile, --answers and --case."
  )

  func validate() throws {
    let inputs = [profile, answers, caseCode].compactMap(\.self)
    guard inputs.count == 1 else { throw Self.notOneSource }
    if let top, top < 1 { throw ValidationError("--top is at least 1.") }
    guard (0...1_000_000).contains(samples) else {
      throw ValidationError("--samples is from 0 to 1000000.")
    }
  }

  func run() throws {
    let workplace = Workplace(options)
    let day = date ?? today()
    let client = try client(workplace, on: day)
    let catalogue = try workplace.catalogue()
    let rules = try workplace.rules()
    let matcher = Matcher(catalogue: catalogue, rules: rules)
    let ranking = ranking(of: client, by: matcher, on: day)
    let language = options.chosenLanguage
    switch format {
    case .json:
      try printData(
        matchDocument(ranking, catalogue: catalogue, rules: rules, language: language, top: top)
      )
    case .text:
      print(
        rankingText(ranking, catalogue: catalogue, rules: rules, language: language, top: top)
      )
    }
  }

  private func ranking(of client: Profile, by matcher: Matcher, on day: CivilDate) -> Ranking {
    guard samples > 0 else { return matcher.rank(client, on: day) }
    let settings = RobustnessSettings(samples: samples, seed: seed)
    var ranking = matcher.assess(client, on: day, settings: settings)
    let report = matcher.questions(for: client, on: day)
    ranking.questions = report.impacts
    ranking.isSettled = report.isSettled
    return ranking
  }

  private func client(_ workplace: Workplace, on day: CivilDate) throws -> Profile {
    if let profile {
      let reading = try readProfile(profile)
      for problem in reading.problems { printError("\(profile): \(problem)") }
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
    return LuotsiApp.profile(from: try session(ofCase: caseCode, workplace, form: form, on: day))
  }

  private func session(
    ofCase code: String,
    _ workplace: Workplace,
    form: Form,
    on day: CivilDate,
  ) throws -> InterviewSession {
    let store = try workplace.store(practice: false)
    let id = try workplace.caseID(code, in: store)
    let record = try workplace.storing { () throws(StoreError) in
      try store.load(id).interview
    }
    return InterviewSession(form: form, now: day.noon, record: record)
  }
}

extension CivilDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

private func readProfile(_ path: String) throws -> ProfileReading {
  let data: Data
  do {
    data = try Data(contentsOf: URL(filePath: path))
  } catch {
    throw Failure(.input, "\(path): the profile cannot be read. Check the path.")
  }
  do throws(ProfileError) {
    return try Profile.decode(from: data)
  } catch {
    throw Failure(.input, "\(path): \(error)")
  }
}
