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

  @Option(
    help: "Weights in place of the rule pack's, in parts of 10,000: skills=2500,interest=2500,…",
    transform: WeightsOption.init(argument:),
  )
  var weights: WeightsOption?

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
  }

  func run() throws {
    let consultation = try Consultation(options, client)
    let weights = try weights?.weights(over: consultation.rules)
    let inquiry = MatchInquiry(consultation, weights: weights, format: format, top: top)
    if try inquiry.answer(question) { return }
    let ranking = ranking(for: consultation, weights: weights)
    let (catalogue, rules) = (consultation.catalogue, consultation.rules)
    let language = consultation.language
    try format.show(
      json: matchDocument(
        ranking,
        catalogue: catalogue,
        rules: rules,
        language: language,
        top: top,
      ),
      text: rankingText(
        ranking,
        catalogue: catalogue,
        rules: rules,
        language: language,
        top: top,
      ) + "\n",
    )
  }

  private func ranking(for consultation: Consultation, weights: Weights?) -> Ranking {
    let (matcher, client, day) = (consultation.matcher, consultation.profile, consultation.date)
    let limits = RankingLimits.shown.capped(at: top)
    guard samples > 0 else {
      return matcher.rank(client, on: day, weights: weights, limits: limits)
    }
    let settings = RobustnessSettings(samples: samples, seed: seed)
    return matcher.advise(client, on: day, weights: weights, limits: limits, settings: settings)
  }
}
