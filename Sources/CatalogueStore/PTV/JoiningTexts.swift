import Catalogue
import GRDB
import Languages

/// How to join each service by its channels, for services that give no instructions.
struct JoiningTexts {
  private let lines: [String: [Phrase]]

  init(_ db: Database) throws {
    var lines: [String: [Phrase]] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT DISTINCT link.service, channel.id, channel.kind, channel.addresses, channel.pages,
          (SELECT coalesce(prefix || ' ', '') || number FROM channel_phone
            WHERE channel = channel.id AND kind = 'phone' ORDER BY position LIMIT 1) AS phone
        FROM service_channel_link AS link JOIN service_channel AS channel
          ON channel.id = link.channel
        WHERE channel.status IS NULL OR channel.status = 'published'
        ORDER BY link.service, link.position
        """,
    )
    while let row = try rows.next() {
      let service = try row.decode(String.self, forColumn: "service")
      if let line = try Self.line(row) { lines[service, default: []].append(line) }
    }
    self.lines = lines
  }

  /// Up to three ways, each in a sentence of its own; empty when there is none.
  func text(of service: String) -> LocalizedText {
    guard let lines = lines[service]?.prefix(3), !lines.isEmpty else { return LocalizedText() }
    return LocalizedText(
      fi: lines.map(\.fi).joined(separator: " "),
      sv: lines.map(\.sv).joined(separator: " "),
      en: lines.map(\.en).joined(separator: " "),
    )
  }

  private static func line(_ row: Row) throws -> Phrase? {
    let kind: ServiceChannel.Kind = try row.word("kind")
    let pages: [ServicePage] = try row.json("pages")
    switch kind {
    case .place:
      let addresses: [ServiceAddress] = try row.json("addresses")
      guard let address = addresses.first(where: { $0.kind == .visiting }) else { return nil }
      func street(_ language: Language) -> String? {
        address.street[language].map { [$0, address.number].compactMap(\.self) }
          .map { $0.joined(separator: " ") }
      }
      guard let fi = street(.fi), let sv = street(.sv), let en = street(.en) else { return nil }
      return Phrase(fi: "Käy: \(fi).", sv: "Besök: \(sv).", en: "Visit: \(en).")
    case .phone:
      guard let phone = try row.decode(String?.self, forColumn: "phone") else { return nil }
      return Phrase(fi: "Soita: \(phone).", sv: "Ring: \(phone).", en: "Call: \(phone).")
    case .web, .online, .form:
      guard let url = pages.first?.url else { return nil }
      return kind == .form
        ? Phrase(fi: "Lomake: \(url)", sv: "Blankett: \(url)", en: "Form: \(url)")
        : Phrase(fi: "Verkossa: \(url)", sv: "På webben: \(url)", en: "Online: \(url)")
    }
  }
}
