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
    let client = try Consultation(options, client)
    client.warnOfUnknownCodes()
    let meetings = client.matcher.employerMeetings(
      for: client.profile,
      on: client.date,
      offering: try offering.map { try client.catalogue.offeringID($0) },
    )
    let visits = meetings.map { meeting in
      EmployerVisit(
        meeting: meeting,
        card: client.matcher.apprenticeshipCard(
          for: meeting.offering,
          need: meeting.need,
          profile: client.profile,
          on: client.date,
        ),
      )
    }
    try format.show(
      json: employersDocument(visits, on: client.basis),
      text: employersText(visits, on: client.basis),
    )
  }
}
