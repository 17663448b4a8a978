/// What an import changes for a client: one offering, figure, service or need.
public struct CatalogueDifference: Equatable, Sendable {
  public enum Change: Equatable, Sendable {
    case added
    case removed
    /// The fields that say something else, by name, with what they said and what they say.
    case changed([Field])
  }

  public struct Field: Equatable, Sendable {
    public let name: String
    /// Nil when nothing was known.
    public let before: String?
    public let after: String?

    public init(name: String, before: String?, after: String?) {
      self.name = name
      self.before = before
      self.after = after
    }
  }

  public enum Subject: String, Equatable, Sendable, CaseIterable {
    case offering, labour, service, employer
  }

  public let subject: Subject
  public let id: String
  /// Nil when it has none in any language.
  public let name: String?
  public let change: Change

  public init(subject: Subject, id: String, name: String?, change: Change) {
    self.subject = subject
    self.id = id
    self.name = name
    self.change = change
  }
}
