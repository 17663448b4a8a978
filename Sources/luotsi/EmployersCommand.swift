import ArgumentParser
import Catalogue
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
    try write(visits, catalogue: catalogue, rules: rules)
  }

  private func write(
    _ visits: [EmployerVisit],
    catalogue: CatalogueSnapshot,
    rules: RulePack,
  ) throws {
    let language = options.chosenLanguage
    switch format {
    case .json:
      try printData(
        employersDocument(
          visits,
          on: client.day,
          catalogue: catalogue,
          rules: rules,
          language: language,
        )
      )
    case .text:
      print(
        employersText(
          visits,
          on: client.day,
          catalogue: catalogue,
          rules: rules,
          language: language,
        ),
        terminator: "",
      )
    }
  }
}
