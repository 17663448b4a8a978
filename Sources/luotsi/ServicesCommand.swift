import ArgumentParser
import Matching
import Reports

/// Says which services answer a client's needs.
struct ServicesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "services",
    abstract: "Shows what services a client's answers point to, and why.",
  )

  @OptionGroup var options: SharedOptions

  @OptionGroup var client: ClientOptions

  @Option(help: "text or json")
  var format: OutputFormat = .text

  func run() throws {
    let workplace = Workplace(options)
    let profile = try client.profile(workplace)
    let (catalogue, rules) = try workplace.catalogueAndRules()
    let matcher = Matcher(catalogue: catalogue, rules: rules)
    let referrals = ServiceReferrals(
      needs: matcher.needs(of: profile, on: client.day),
      services: matcher.services(for: profile, on: client.day),
    )
    let basis = ReportBasis(
      on: client.day,
      catalogue: catalogue,
      rules: rules,
      language: options.chosenLanguage,
    )
    try format.write(
      json: servicesDocument(referrals, on: basis),
      text: servicesText(referrals, on: basis),
    )
  }
}
