import ArgumentParser
import Catalogue
import Matching
import Reports

/// Lists the days ahead that matter to a client.
struct RadarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "radar",
    abstract: "Shows the days ahead for a client: ages, plan, permit, tests, applications.",
  )

  @OptionGroup var options: SharedOptions

  @OptionGroup var client: ClientOptions

  @Option(
    help: "An offering whose days are watched; may be repeated. Default: the best of the list."
  )
  var offering: [String] = []

  @Option(
    parsing: .unconditional,
    help: "How many of the best offerings are watched when none is named. Default: 5.",
  )
  var top = 5

  @Option(help: "text or json")
  var format: OutputFormat = .text

  func validate() throws {
    if top < 0 { throw ValidationError("--top is at least 0.") }
  }

  func run() throws {
    let client = try Consultation(options, client)
    client.warnOfUnknownCodes()
    let chosen = try named(in: client.catalogue) ?? best(for: client)
    let dates = client.matcher.radar(for: client.profile, on: client.date, chosen: chosen)
    try format.show(
      json: radarDocument(dates, on: client.basis),
      text: radarText(dates, on: client.basis),
    )
  }

  private func named(in catalogue: CatalogueSnapshot) throws -> [Offering.ID]? {
    if offering.isEmpty { return nil }
    return try offering.map { try catalogue.offeringID($0) }
  }

  /// The best that are open or to be checked.
  private func best(for client: Consultation) -> [Offering.ID] {
    client.matcher.rank(client.profile, on: client.date).matches.filter { $0.verdict < .notYet }
      .prefix(top).map(\.offering)
  }
}

extension CatalogueSnapshot {
  /// The offering that a command line names; one that is not there is the input's fault.
  func offeringID(_ name: String) throws -> Offering.ID {
    guard let found = offerings.first(where: { $0.id.rawValue == name }) else {
      throw Failure(
        .input,
        "The catalogue has no offering '\(name)'. 'luotsi match' shows their identifiers.",
      )
    }
    return found.id
  }
}
