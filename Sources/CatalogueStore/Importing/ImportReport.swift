import JSONDocuments
import Registers

/// What an import read and what became of it.
public struct ImportReport: Equatable, Sendable {
  /// Documents of one kind.
  public struct Count: Equatable, Sendable {
    public let kind: String
    public var read = 0
    /// New to the catalogue.
    public var added = 0
    /// There before, and different now.
    public var changed = 0
    /// There before, word for word.
    public var unchanged = 0
    /// There before, and no longer in what was imported.
    public var removed = 0

    public init(kind: String) { self.kind = kind }
  }

  public let source: CatalogueSource
  /// The files that were read.
  public let files: [String]
  /// Files of a named folder that are of no use here.
  public let ignored: [String]
  public internal(set) var counts: [Count]
  /// What could not be used, in the order of the files; at most ``mostListed``.
  public internal(set) var leftOut: [LeftOutDocument]
  /// Of all problems, also of those that are not listed.
  public internal(set) var leftOutCount: Int
  /// Trainings and services that are kept and offered to nobody, by what they lack.
  public internal(set) var notOffered: [NotOffered: Int]
  /// Bundled services that imported ones stand for, after this import.
  public internal(set) var servicesGivenWay = 0
  /// What is different for a client; empty unless it was asked for.
  public internal(set) var differences: [CatalogueDifference]

  /// More are counted only: nobody reads them.
  public static let mostListed = 1000

  public var read: Int { counts.reduce(0) { $0 + $1.read } }
  public var stored: Int { counts.reduce(0) { $0 + $1.added + $1.changed } }
}

/// What a training or a service in a register lacks to be offered to a client.
public enum NotOffered: String, Error, Equatable, Sendable, CaseIterable {
  /// Only a line of a list names it: the whole document has not been imported.
  case partial
  /// It is of a kind that is offered to nobody here.
  case kind
  /// No language of teaching is stated, or none that matching knows.
  case language
  /// No place of it has a municipality.
  case place
  /// A service whose description is a draft or has been withdrawn.
  case unpublished
  /// It is not known for whose residents a service is.
  case area
}

/// A document, or something in it, that could not be used.
public struct LeftOutDocument: Equatable, Sendable {
  public let place: DocumentPlace
  /// The document's number in its register; nil when it has none.
  public let id: String?
  public let problem: RecordProblem

  public init(place: DocumentPlace, id: String?, problem: RecordProblem) {
    self.place = place
    self.id = id
    self.problem = problem
  }
}

extension LeftOutDocument: CustomStringConvertible {
  /// Says where, what and what to do, in English.
  public var description: String {
    "\(place)\(id.map { ", \($0)" } ?? ""): \(problem)"
  }
}
