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

  @OptionGroup var client: ClientOptions

  @OptionGroup var question: MatchQuestion

  @OptionGroup var chosen: ChoiceOptions

  @Option(help: "How many offerings to print. Default: all.")
  var top: Int?

  @Option(help: "How many weightings and answers to try. 0 leaves robustness out. Default: 10000.")
  var samples = 10_000

  @Option(help: "What the sampling starts from: the same seed gives the same result. Default: 1.")
  var seed: UInt64 = 1

  @Option(help: "text or json")
  var format: OutputFormat = .json

  func validate() throws {
    if let top, top < 1 { throw ValidationError("--top is at least 1.") }
    guard (0...1_000_000).contains(samples) else {
      throw ValidationError("--samples is from 0 to 1000000.")
    }
    guard question.asked == 0 || !chosen.marksAnything else {
      throw ValidationError(
        "--pin and --hide go with the list, not with --what-if, --compare, --swap-test or --openings."
      )
    }
  }

  func run() throws {
    let workplace = Workplace(options)
    let day = client.day
    let profile = try client.profile(workplace)
    let (catalogue, rules) = try workplace.catalogueAndRules()
    let language = options.chosenLanguage
    let choices = try chosen.choices(over: rules, in: catalogue)
    let weights = try choices.weights
    let inquiry = MatchInquiry(
      profile: profile,
      date: day,
      weights: weights,
      catalogue: catalogue,
      rules: rules,
      language: language,
      format: format,
      top: top,
    )
    if try inquiry.answer(question) { return }
    let matcher = Matcher(catalogue: catalogue, rules: rules)
    let ranking = ranking(of: profile, by: matcher, on: day, weights: weights)
    let list = choices.isEmpty ? nil : try matcher.show(ranking, under: choices, for: profile)
    switch format {
    case .json:
      try printData(
        matchDocument(
          ranking,
          under: list,
          catalogue: catalogue,
          rules: rules,
          language: language,
          top: top,
        )
      )
    case .text:
      print(
        rankingText(
          ranking,
          under: list,
          catalogue: catalogue,
          rules: rules,
          language: language,
          top: top,
        )
      )
    }
  }

  private func ranking(
    of client: Profile,
    by matcher: Matcher,
    on day: CivilDate,
    weights: Weights?,
  ) -> Ranking {
    let limits = RankingLimits.shown.capped(at: top)
    guard samples > 0 else {
      return matcher.rank(client, on: day, weights: weights, limits: limits)
    }
    let settings = RobustnessSettings(samples: samples, seed: seed)
    return matcher.advise(client, on: day, weights: weights, limits: limits, settings: settings)
  }
}
