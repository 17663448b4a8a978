import ArgumentParser
import Catalogue
import FormExpressions
import Foundation
import Languages
import Matching
import Reports

/// Shows the ways from now to an occupation.
struct PathwaysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pathways",
    abstract: "Shows the ways from now to an occupation in up to four steps.",
  )

  @OptionGroup var options: SharedOptions

  @OptionGroup var client: ClientOptions

  @Option(name: .customLong("to"), help: "The occupation: four digits of ISCO-08, or its name.")
  var occupation: String

  @Option(help: "text or json")
  var format: OutputFormat = .text

  func run() throws {
    let client = try Consultation(options, client)
    client.warnOfUnknownCodes()
    let search = client.matcher.pathways(
      for: client.profile,
      to: try occupation(named: occupation, in: client.catalogue),
      on: client.date,
    )
    let (catalogue, rules, language) = (client.catalogue, client.rules, client.language)
    try format.show(
      json: pathwayDocument(search, catalogue: catalogue, rules: rules, language: language),
      text: pathwayText(
        search,
        catalogue: catalogue,
        dataFrom: client.dataDay,
        rules: rules,
        language: language,
      ),
    )
  }

  /// The occupation of a code or of a name in any language; letter case does not count.
  private func occupation(
    named text: String,
    in catalogue: CatalogueSnapshot,
  ) throws -> OccupationCode {
    let described = catalogue.occupations
    let code = OccupationCode(text)
    if described.contains(where: { $0.id == code }) { return code }
    if catalogue.offerings.contains(where: { $0.occupations.contains(code) }) { return code }
    let wanted = text.lowercased()
    if let named = described.first(where: { $0.names.contains { $0.lowercased() == wanted } }) {
      return named.id
    }
    // An empty catalogue has a sentence of its own.
    if catalogue.offerings.isEmpty { return code }
    let nearest = catalogue.occupations(near: text).map { occupation in
      "\(occupation.id) \(occupation.name[options.chosenLanguage] ?? "")"
    }
    let advice =
      nearest.isEmpty
      ? "Give the four digits of an occupation." : "Nearest: \(nearest.joined(separator: "; "))."
    throw Failure(.input, "The catalogue has no occupation '\(text)'. \(advice)")
  }
}

extension Occupation {
  fileprivate var names: [String] { name.all }
}

extension LocalizedText {
  fileprivate var all: [String] { [fi, sv, en].compactMap(\.self) }
}

extension CatalogueSnapshot {
  /// At most three: of a code those that begin alike, of a word those whose own name, or whose
  /// training's name, contains it or nearly is it.
  fileprivate func occupations(near text: String) -> [Occupation] {
    let ordered = occupations.sorted { $0.id < $1.id }
    if text.allSatisfy(\.isNumber) {
      for length in [3, 2] where text.count >= length {
        let alike = ordered.filter { $0.id.rawValue.hasPrefix(text.prefix(length)) }
        if !alike.isEmpty { return Array(alike.prefix(3)) }
      }
      return []
    }
    let wanted = text.lowercased()
    let containing = ordered.filter { $0.names.contains { $0.lowercased().contains(wanted) } }
    if !containing.isEmpty { return Array(containing.prefix(3)) }
    let trained = Set(
      offerings.filter { $0.name.all.contains { $0.lowercased().contains(wanted) } }
        .flatMap(\.occupations)
    )
    if !trained.isEmpty { return Array(ordered.filter { trained.contains($0.id) }.prefix(3)) }
    let slip = nearest(to: text, among: ordered.flatMap(\.names))
    return ordered.filter { occupation in slip.map(occupation.names.contains) ?? false }
  }
}
