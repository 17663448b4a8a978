import Languages

/// A field of training and work, the currency of wishes and vetoes.
public struct Field: Equatable, Sendable, Codable, Identifiable {
  public let id: FieldCode
  public let name: LocalizedText

  public init(id: FieldCode, name: LocalizedText) {
    self.id = id
    self.name = name
  }
}
