import JSONDocuments

/// What one JSON document of PTV holds, and what in it could not be used.
public struct PTVReading: Equatable, Sendable {
  public let records: [PTVRecord]
  public let problems: [RecordProblem]
}

/// Reads a document of PTV's open API, versions 8 to 12.
///
/// One service, channel, organisation or link; a page of a list of them; or an object that names
/// each by its id.
public func readPTV(_ root: JSONValue) -> PTVReading {
  let log = ProblemLog()
  let object = RecordObject(value: root, path: "", log: log)
  let records = object.pageItems?.flatMap(\.ptvRecords) ?? object.ptvRecords
  return PTVReading(records: records, problems: log.problems)
}

extension RecordObject {
  /// What a page lists; empty for a page of `null`. Nil when this is no page.
  fileprivate var pageItems: [RecordObject]? {
    guard has("pageNumber") || has("pageCount") || has("totalPages") else { return nil }
    return objects("itemList") + objects("items")
  }

  /// At most one, but for an object that names each record by its id.
  fileprivate var ptvRecords: [PTVRecord] {
    if let kind = PTVKind(self) { return read(kind).map { [$0] } ?? [] }
    let named = value.isObject ? Array(value.members) : []
    let isMap = !named.isEmpty && named.allSatisfy { $0.value["id"]?.text == $0.key }
    guard isMap else {
      report("", .anotherKind(found: otherKind))
      return []
    }
    return named.flatMap { key, value in
      RecordObject(value: value, path: path(of: key), log: log).ptvRecords
    }
  }

  private func read(_ kind: PTVKind) -> PTVRecord? {
    switch kind {
    case .service: service().map(PTVRecord.service)
    case .channel: channel().map(PTVRecord.channel)
    case .organisation: organisation().map(PTVRecord.organisation)
    case .link: link().map(PTVRecord.link)
    }
  }

  /// What it is instead, as far as that can be seen.
  private var otherKind: String? {
    if pageItems != nil { return "a page of a list inside another" }
    let names = Set(value.isObject ? value.members.map(\.key) : [])
    if names == ["id", "name"] || names == ["id"] { return "only the name of a record of PTV" }
    if has("koulutukset") || has("osaamisvaatimukset") { return "an opportunity of JOD" }
    if has("koulutustyyppi") || has("hakuOid") { return "a document of Opintopolku" }
    return nil
  }
}

private enum PTVKind {
  case service, channel, organisation, link

  init?(_ object: RecordObject) {
    if object.has("serviceContentId"), object.has("channelContentId") {
      self = .link
    } else if object.has("serviceChannelType") || object.has("serviceChannelNames") {
      self = .channel
    } else if object.has("serviceNames") || object.has("serviceType") {
      self = .service
    } else if object.has("organizationNames") || object.has("organizationType") {
      self = .organisation
    } else {
      return nil
    }
  }
}
