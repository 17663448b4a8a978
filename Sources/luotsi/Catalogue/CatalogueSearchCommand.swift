import ArgumentParser
import Catalogue
import CatalogueStore
import Foundation
import Languages
import Reports

/// Finds offerings by words.
struct CatalogueSearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Finds trainings by name, provider, place, occupation, field or code.",
    discussion: "Every word is required, the last one as the beginning of a word; ä, ö and å are "
      + "found without their marks too. What has the words in its name comes first.",
  )

  @OptionGroup var options: SharedOptions

  @Argument(help: "What to search for; several words are all required.")
  var text: [String]

  @Option(parsing: .unconditional, help: "How many trainings to print. Default: 20.")
  var limit = 20

  @Option(help: "text or json")
  var format: OutputFormat = .text

  func validate() throws {
    guard limit >= 1 else { throw ValidationError("--limit is at least 1.") }
  }

  func run() throws {
    let workplace = Workplace(options)
    let opened = try workplace.openCatalogue()
    let wanted = text.joined(separator: " ")
    let hits = try workplace.asking { () throws(CatalogueError) in
      try opened.database.search(wanted, limit: limit)
    }
    let document = CatalogueSearchDocument(
      wanted,
      hits,
      in: opened.contents.snapshot,
      language: options.chosenLanguage,
    )
    try format.show(json: document.jsonData(), text: document.text(in: options.chosenLanguage))
  }
}

/// The shape of `luotsi catalogue search --format json`.
private struct CatalogueSearchDocument: Encodable {
  struct Entry: Encodable {
    let id: Offering.ID
    let name: String
    let provider: String
    let place: String
    let municipality: String
    let kind: OfferingKind
    let teachingLanguage: Offering.TeachingLanguage
    let start: String?
    let continuousStart: Bool
    let example: Bool
  }

  let schema = "luotsi-catalogue-search/1"
  let query: String
  let total: Int
  let offerings: [Entry]

  init(
    _ query: String,
    _ hits: CatalogueHits,
    in catalogue: CatalogueSnapshot,
    language: Language,
  ) {
    self.query = query
    total = hits.total
    let wanted = Set(hits.ids)
    let names = CatalogueNames(catalogue, offerings: wanted)
    let found = Dictionary(
      catalogue.offerings.filter { wanted.contains($0.id) }.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first },
    )
    offerings = hits.ids.compactMap { found[$0] }.map { offering in
      Entry(
        id: offering.id,
        name: names.offering(offering.id)[language],
        provider: names.provider(offering.provider)[language],
        place: offering.place,
        municipality: names.municipality(offering.municipality)[language],
        kind: offering.kind,
        teachingLanguage: offering.teachingLanguage,
        start: offering.start?.description,
        continuousStart: offering.hasContinuousStart,
        example: offering.isExample,
      )
    }
  }

  func jsonData() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self)
  }

  func text(in language: Language) -> String {
    let count = Phrase(
      fi: "\(total) koulutusta.",
      sv: "\(total) utbildningar.",
      en: total == 1 ? "1 training." : "\(total) trainings.",
    )
    let rows = offerings.flatMap { entry in
      [entry.name, "  " + entry.facts(in: language).joined(separator: " · ")]
    }
    return ([count[language]] + rows).joined(separator: "\n") + "\n"
  }
}

extension CatalogueSearchDocument.Entry {
  fileprivate func facts(in language: Language) -> [String] {
    let unknown = Phrase(fi: "alku ei tiedossa", sv: "start inte känd", en: "start not known")
    let anyTime = Phrase(
      fi: "jatkuva aloitus",
      sv: "kontinuerlig start",
      en: "continuous start",
    )
    let mark = Phrase(fi: "esimerkki", sv: "exempel", en: "example")
    return [
      provider, place == municipality ? place : "\(place), \(municipality)",
      start ?? (continuousStart ? anyTime : unknown)[language],
      teachingLanguage.text(in: language), kind.text(in: language), id.rawValue,
    ] + (example ? [mark[language]] : [])
  }
}
