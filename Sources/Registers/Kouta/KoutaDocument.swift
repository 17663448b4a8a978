import JSONDocuments

/// What one document of Opintopolku is and says.
public struct KoutaDocument: Equatable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case qualification = "koulutus"
    case implementation = "toteutus"
    case target = "hakukohde"
    case round = "haku"
    case organisation = "oppilaitos"
    /// Conditions of admission; kept as they are, since no part of them is structured.
    case selection = "valintaperuste"
    /// The national description of a qualification; kept as it is.
    case description = "kuvaus"
  }

  public enum Content: Equatable, Sendable {
    case qualification(KoutaQualification)
    case implementation(KoutaImplementation)
    case target(KoutaTarget)
    case round(KoutaRound)
    case organisations([KoutaOrganisation])
    /// Kept without rows of its own.
    case text
  }

  public let kind: Kind
  /// The oid, or what else numbers it in its register.
  public let id: String
  public let modified: String?
  /// Whether it is a line of a list and not the whole document.
  public let isPartial: Bool
  public let content: Content
  /// Organisations that it names on the way.
  public let organisations: [KoutaOrganisation]
  /// What in it cannot be used.
  public let problems: [RecordProblem]
}

/// Calls `body` with each document in a value: the value itself, the hits of a page of search
/// results, and whole documents that stand in others.
///
/// `unknown` gets what is no document of Opintopolku.
public func forEachKoutaDocument(
  in value: JSONValue,
  _ body: (KoutaDocument, JSONValue) throws -> Void,
  unknown: (RecordProblem) throws -> Void,
) throws {
  if let pages = pages(in: value) {
    for hit in pages.flatMap({ $0.elements.map(\.self) }) {
      try forEachKoutaDocument(in: hit, body, unknown: unknown)
    }
    return
  }
  guard let kind = KoutaDocument.Kind(value) else {
    try unknown(RecordProblem("", .anotherKind(found: nil)))
    return
  }
  if let document = KoutaDocument(value, kind) {
    try body(document, value)
  } else {
    try unknown(RecordProblem("oid", .missing))
  }
  for member in nestedMembers {
    guard let nested = value[named: member] else { continue }
    for inner in nested.isArray ? nested.elements.map(\.self) : [nested] where inner.isObject {
      guard KoutaDocument.Kind(inner) != nil else { continue }
      try forEachKoutaDocument(in: inner, body, unknown: unknown)
    }
  }
}

/// Where whole documents, or lines about them, stand in others.
private let nestedMembers = [
  "toteutukset", "hakukohteet", "haut", "koulutus", "toteutus", "haku", "valintaperustekuvaus",
]

/// The lists of hits; nil when the value is no page of search results.
private func pages(in value: JSONValue) -> [JSONValue]? {
  if let hits = value["hits"] { return [hits] }
  let parts = ["koulutukset", "oppilaitokset"].compactMap { value[named: $0]?["hits"] }
  return parts.isEmpty ? nil : parts
}

extension KoutaDocument.Kind {
  /// By the register number in the oid, else by the members that only one kind has.
  init?(_ value: JSONValue) {
    guard value.isObject else { return nil }
    let oid = value["oid"]?.text ?? ""
    let parts = oid.split(separator: ".")
    let registers: [Substring: Self] = [
      "13": .qualification, "17": .implementation, "20": .target, "29": .round,
      "10": .organisation,
    ]
    if oid.hasPrefix("1.2.246.562."), parts.count > 5, let kind = registers[parts[4]] {
      self = kind
    } else if value["hakukohdeOid"] != nil || value["toteutusOid"] != nil {
      self = .target
    } else if value["hakutiedot"] != nil || value["koulutusOid"] != nil {
      self = .implementation
    } else if value["id"] != nil, value["kohdejoukko"] != nil {
      self = .selection
    } else if value["id"] != nil, value["suorittaneenOsaaminen"] != nil {
      self = .description
    } else {
      return nil
    }
  }
}

extension KoutaDocument {
  /// Nil when it has no number.
  init?(_ value: JSONValue, _ kind: Kind) {
    var problems = KoutaProblems()
    let content: Content?
    var isPartial = false
    switch kind {
    case .qualification:
      content = readQualification(value, &problems).map(Content.qualification)
      isPartial = value["metadata"] == nil
    case .implementation:
      content = readImplementation(value, &problems).map(Content.implementation)
      isPartial = value["metadata"] == nil
    case .target:
      content = .target(readTarget(value, "", &problems))
      isPartial = value["hakukohdeOid"] != nil || value["hakuajat"] == nil
    case .round:
      content = readRound(value, &problems).map(Content.round)
      isPartial = value["hakuajat"] == nil
    case .organisation:
      content = .organisations(readOrganisations(value))
      isPartial = value["organisaatiotyyppi"] == nil
    case .selection, .description:
      content = .text
    }
    let number = value["oid"] ?? value["hakukohdeOid"] ?? value["id"]
    guard let content, let id = number.map(\.shown), !id.isEmpty else { return nil }
    self.kind = kind
    self.id = id
    modified = value["modified"]?.filled
    self.isPartial = isPartial
    self.content = content
    organisations = organisationsNamed(in: value)
    self.problems = problems.found
  }
}
