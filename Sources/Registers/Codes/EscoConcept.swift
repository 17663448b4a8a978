import Catalogue
import Languages

/// An occupation of ESCO and the unit group of ISCO-08 that it belongs to.
public struct EscoConcept: Equatable, Sendable {
  public let uri: String
  /// ESCO's own word, such as `Occupation`.
  public let kind: String
  public let occupation: OccupationCode?
  /// ESCO's place in the tree, such as `2654.1.7`.
  public let code: String?
  /// In the languages of the files read.
  public var label: LocalizedText
  public var otherLabels: [Language: [String]]

  public init(
    uri: String,
    kind: String,
    occupation: OccupationCode?,
    code: String?,
    label: LocalizedText,
    otherLabels: [Language: [String]],
  ) {
    self.uri = uri
    self.kind = kind
    self.occupation = occupation
    self.code = code
    self.label = label
    self.otherLabels = otherLabels
  }
}

/// The concepts of a file, and what in it could not be used.
public struct EscoReading: Equatable, Sendable {
  public internal(set) var concepts: [EscoConcept] = []
  public internal(set) var problems: [PlacedProblem] = []
}
