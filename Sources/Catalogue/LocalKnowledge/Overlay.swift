import CivilDates

/// A fact that somebody here has found out about a qualification or about one offering.
///
/// It outlives every import, and is put over the registers' rows when they are read.
public struct Overlay: Equatable, Sendable, Identifiable {
  public enum Subject: Hashable, Sendable {
    /// Every offering of the qualification that says nothing itself.
    case qualification(QualificationCode)
    case offering(Offering.ID)

    public var code: String {
      switch self {
      case .qualification(let code): code.rawValue
      case .offering(let id): id.rawValue
      }
    }
  }

  public struct ID: Hashable, Sendable {
    public let subject: Subject
    public let topic: OfferingFact.Topic

    public init(_ subject: Subject, _ topic: OfferingFact.Topic) {
      self.subject = subject
      self.topic = topic
    }
  }

  public let subject: Subject
  public let fact: OfferingFact
  /// Where it was found out, for example a page or a call to the school.
  public let note: String
  /// Name or initials.
  public let by: String
  public let on: CivilDate

  public init(_ subject: Subject, _ fact: OfferingFact, note: String, by: String, on: CivilDate) {
    self.subject = subject
    self.fact = fact
    self.note = note
    self.by = by
    self.on = on
  }

  public var id: ID { ID(subject, fact.topic) }
}
