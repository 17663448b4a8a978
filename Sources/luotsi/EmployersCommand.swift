import ArgumentParser
import Matching
import Reports

/// Puts employers' needs and a client side by side.
struct EmployersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "employers",
    abstract: "Shows employers' needs that an apprenticeship meets, and the card for each.",
  )

  @OptionGroup var options: SharedOptions

  @OptionGroup var client: ClientOptions

  @Option(help: "Only this apprenticeship.")
  var offering: String?

  @Option(help: "text or json")
  var format: OutputFormat = .text

  func run() throws {
    let workplace = Workplace(options)
    let profile = try client.profile(workplace)
    let (catalogue, rules) = try workplace.catalogueAndRules()
    let matcher = Matcher(catalogue: catalogue, rules: rules)
    let meetings = matcher.employerMeetings(
      for: profile,
      on: client.day,
      offering: try offering.map { try catalogue.offeringID($0) },
    )
    let visits = meetings.map { meeting in
      EmployerVisit(
        meeting: meeting,
        card: matcher.apprenticeshipCard(
          for: meeting.offering,
          need: meeting.need,
          profile: profile,
          on: client.day,
        ),
      )
    }
    let basis = ReportBasis(
      on: client.day,
      catalogue: catalogue,
      rules: rules,
      language: options.chosenLanguage,
    )
    try format.write(
      json: employersDocument(visits, on: basis),
      text: employersText(visits, on: basis),
    )
  }
}
