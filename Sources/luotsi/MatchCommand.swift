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

  @Option(parsing: .unconditional, help: "How many offerings to print. Default: all.")
  var top: Int?

  @Option(
    parsing: .unconditional,
    help: "How many weightings and answers to try. 0 leaves robustness out. Default: 10000.",
  )
  var samples = 10_000

  @Option(
    parsing: .unconditional,
    help: "A whole number from 0; the same seed gives the same result. Default: 1.",
  )
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
    let client = try Consultation(options, client)
    let choices = try chosen.choices(over: client.rules, in: client.catalogue)
    let weights = try choices.weights
    let inquiry = MatchInquiry(client, weights: weights, format: format, top: top)
    if try inquiry.answer(question) { return }
    let ranking = ranking(for: client, weights: weights, isWhole: !choices.isEmpty)
    let list =
      choices.isEmpty
      ? nil : try client.matcher.show(ranking, under: choices, for: client.profile)
    let (catalogue, rules, language) = (client.catalogue, client.rules, client.language)
    try format.show(
      json: matchDocument(
        ranking,
        under: list,
        catalogue: catalogue,
        rules: rules,
        language: language,
        top: top,
      ),
      text: rankingText(
        ranking,
        under: list,
        catalogue: catalogue,
        dataFrom: client.dataDay,
        rules: rules,
        language: language,
        top: top,
      ) + "\n",
    )
    // A national catalogue is not taken apart first: the system has its memory back sooner.
    Self.exit()
  }

  /// No more of each block than may be printed, unless the whole is needed to say what choices
  /// changed in it.
  private func ranking(
    for consultation: Consultation,
    weights: Weights?,
    isWhole: Bool,
  ) -> Ranking {
    let (matcher, client, day) = (consultation.matcher, consultation.profile, consultation.date)
    let limits = isWhole ? .shown : RankingLimits.shown.capped(at: top)
    guard samples > 0 else {
      return matcher.rank(client, on: day, weights: weights, limits: limits)
    }
    let settings = RobustnessSettings(samples: samples, seed: seed)
    return matcher.advise(client, on: day, weights: weights, limits: limits, settings: settings)
  }
}
