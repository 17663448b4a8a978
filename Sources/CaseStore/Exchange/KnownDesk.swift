import Foundation
import Sealing

/// Another desk that cases are sent to and taken in from.
public struct KnownDesk: Codable, Equatable, Sendable {
  /// Whose desk it is; raw values are stored.
  public enum Relation: String, Codable, Sendable, CaseIterable {
    /// Of the same organisation: the same register of clients, so that whole cases go there.
    case own
    /// Of another organisation: a case goes there with the client's consent alone.
    case other
  }

  /// As its people call it; unlike the names of the others whatever its letter case.
  public let name: String
  public let card: DeskCard
  public let relation: Relation

  public init(name: String, card: DeskCard, relation: Relation) {
    self.name = name
    self.card = card
    self.relation = relation
  }
}

/// What a desk is known by elsewhere: `luotsi-desk/1`, a file without secrets.
public struct DeskCardFile: Codable, Equatable, Sendable {
  public static let schema = "luotsi-desk/1"

  public let schema: String
  /// As its people call it.
  public let name: String
  public let card: DeskCard

  init(name: String, card: DeskCard) {
    schema = Self.schema
    self.name = name
    self.card = card
  }

  /// As a file, its keys in order.
  public func data() throws(TransferFault) -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do { return try encoder.encode(self) + Data("\n".utf8) } catch { throw .notACard }
  }

  /// - Throws: `notACard` for anything else.
  public init(_ data: Data) throws(TransferFault) {
    do { self = try JSONDecoder().decode(DeskCardFile.self, from: data) } catch { throw .notACard }
    guard schema == Self.schema, !name.isEmpty, name.count <= 100 else { throw .notACard }
  }
}

/// What a store keeps about other desks, sealed.
struct ExchangeBook: Codable, Equatable {
  /// What this desk is called; nil before it has made a card.
  var ownName: String?
  var desks: [KnownDesk] = []
  /// Cases that were erased here or at another desk of one's own, and when.
  ///
  /// They are not taken in again. An identifier is random and says nothing of a client.
  var erased: [String: Int64] = [:]
}
