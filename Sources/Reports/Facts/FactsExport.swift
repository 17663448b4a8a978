import Catalogue
import Languages
import Matching

/// De-identified facts of all cases of a store, as the files of a folder that psql loads.
///
/// - SeeAlso: `docs/facts.md` for what is told, what is not, and why.
public struct FactsExport: Equatable, Sendable {
  public struct File: Equatable, Sendable {
    public let name: String
    public let text: String
  }

  /// No combination of a client's values, and no single statement, is about fewer clients.
  public static let least = 5

  /// Random; names the export in the audit log and in the database.
  public let id: String
  public let clients: Int
  /// Results of rankings that the catalogue or the rule pack at hand no longer knows.
  public let leftOut: Int
  /// In the order to write them: without the last one nothing can be loaded.
  public let files: [File]

  /// Tells the facts of all cases, or refuses when they are too few.
  ///
  /// - Parameters:
  ///   - cases: in any order.
  ///   - source: what they are told against.
  ///   - random: gives the keys of rows, and with them their order, which says nothing of the order
  ///     of cases.
  /// - Throws: ``FactsRefusal``.
  public init(
    of cases: [FactsCase],
    _ source: FactsSource,
    using random: inout some RandomNumberGenerator,
  ) throws(FactsRefusal) {
    guard cases.count >= Self.least else { throw .tooFewCases(cases.count) }
    let raw = cases.map { stored in
      guard let profile = stored.profile, let ranking = stored.ranking else {
        return QuasiIdentifiers()
      }
      return QuasiIdentifiers(profile, on: ranking.date, region: source.region)
    }
    let told = generalised(raw, least: Self.least)
    let facts = cases.indices.map { ClientFacts(cases[$0], was: raw[$0], told: told[$0], source) }
    let shared = SharedFacts(facts, least: Self.least).clients
    let keyed = shared.map { (id: randomKey(using: &random), facts: $0) }.sorted { $0.id < $1.id }
    id = randomKey(using: &random)
    clients = cases.count
    leftOut = facts.reduce(0) { $0 + $1.leftOut }
    let tables = FactsTables(keyed, leftOut: leftOut, source).filled(id)
    files =
      tables.map { File(name: $0.definition.file, text: $0.csv) } + [
        File(name: "schema.sql", text: schemaScript),
        File(name: "load.sql", text: loadScript(tables, store: source.store, on: source.day)),
      ]
  }
}

/// A random UUID (RFC 9562, version 4), in lower case.
private func randomKey(using random: inout some RandomNumberGenerator) -> String {
  var bytes = (0..<16).map { _ in UInt8.random(in: 0...255, using: &random) }
  bytes[6] = bytes[6] & 0x0F | 0x40
  bytes[8] = bytes[8] & 0x3F | 0x80
  let digits = bytes.map { byte in
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
  return [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { digits[$0].joined() }.joined(separator: "-")
}
