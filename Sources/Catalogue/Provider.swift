import Languages

/// An organisation that arranges training.
public struct Provider: Equatable, Sendable, Codable, Identifiable {
  /// A short stable name of ours, for example `keuda`.
  public typealias ID = Code<Provider>

  public let id: ID
  public let name: LocalizedText
  /// The organisation's OID in the national organisation register; nil when not attested.
  public let oid: String?

  public init(id: ID, name: LocalizedText, oid: String?) {
    self.id = id
    self.name = name
    self.oid = oid
  }
}
