import Languages

/// Something a person has done, paid or unpaid, and a training may teach.
public struct Activity: Equatable, Sendable, Codable, Identifiable {
  public let id: ActivityCode
  public let field: FieldCode
  public let name: LocalizedText

  public init(id: ActivityCode, field: FieldCode, name: LocalizedText) {
    self.id = id
    self.field = field
    self.name = name
  }
}
