import Catalogue
import CivilDates
import Languages

/// What the catalogue knows of an offering beside what matching reads: its source and the register's
/// own words.
public struct OfferingRecord: Equatable, Sendable {
  /// A time in which one can apply.
  public struct Application: Equatable, Sendable {
    public let name: LocalizedText
    /// Nil when not stated.
    public let opens: CivilDate?
    /// Nil when it does not end, or is not stated.
    public let closes: CivilDate?
    /// Places to study; nil when not stated.
    public let seats: Int?
    /// The address of the form; empty when there is none.
    public let form: LocalizedText

    public init(
      name: LocalizedText,
      opens: CivilDate?,
      closes: CivilDate?,
      seats: Int?,
      form: LocalizedText,
    ) {
      self.name = name
      self.opens = opens
      self.closes = closes
      self.seats = seats
      self.form = form
    }
  }

  public struct Link: Equatable, Sendable {
    public let label: String?
    public let address: String

    public init(label: String?, address: String) {
      self.label = label
      self.address = address
    }
  }

  /// A register, or for bundled data the name of what was imported.
  public let source: String
  /// Within the source; nil for bundled data.
  public let sourceID: String?
  /// Nil when the source does not say when it was retrieved.
  public let retrievedOn: CivilDate?
  /// HTML.
  public var description = LocalizedText()
  /// HTML; on start, duration and fee.
  public var notes: [LocalizedText] = []
  public var applications: [Application] = []
  public var links: [Link] = []

  public init(source: String, sourceID: String?, retrievedOn: CivilDate?) {
    self.source = source
    self.sourceID = sourceID
    self.retrievedOn = retrievedOn
  }
}
