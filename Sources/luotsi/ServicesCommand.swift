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
    let client = try Consultation(options, client)
    client.warnOfUnknownCodes()
    let referrals = ServiceReferrals(
      needs: client.matcher.needs(of: client.profile, on: client.date),
      services: client.matcher.services(for: client.profile, on: client.date),
    )
    try format.show(
      json: servicesDocument(referrals, on: client.basis),
      text: servicesText(referrals, on: client.basis),
    )
  }
}
