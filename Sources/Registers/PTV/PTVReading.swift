import JSONDocuments

/// One record of PTV, or what stands where one should, and what in it could not be used.
public struct PTVReading: Equatable, Sendable {
  /// Nil where there is none that can be used.
  public let record: PTVRecord?
  public let problems: [RecordProblem]
}

/// Reads a document of PTV's open API, versions 8 to 12.
///
/// One service, channel, organisation or link; a page of a list of them; or an object that names
/// each by its id. `body` gets each, with its value where it is not the document itself.
public func forEachPTVRecord(
  in root: JSONValue,
  _ body: (PTVReading, JSONValue?) throws -> Void,
) rethrows {
  let object = RecordObject(value: root, path: "", log: ProblemLog())
  guard let inner = object.pageItems ?? object.namedRecords else {
    return try body(object.reading, nil)
  }
  for item in inner {
    let part = RecordObject(value: item.value, path: item.path, log: ProblemLog())
    try body(part.reading, item.value)
  }
}

extension RecordObject {
  /// What a page lists, nothing for one of `null`; nil when this is no page.
  fileprivate var pageItems: [RecordObject]? {
    guard has("pageNumber") || has("pageCount") || has("totalPages") else { return nil }
    return objects("itemList") + objects("items")
  }

  /// The members of an object that names each by its id; nil when this is none.
  fileprivate var namedRecords: [RecordObject]? {
    let members = value.isObject && PTVKind(self) == nil ? Array(value.members) : []
    guard !members.isEmpty, members.allSatisfy({ $0.value["id"]?.text == $0.key }) else {
      return nil
    }
    return members.map { RecordObject(value: $0.value, path: path(of: $0.key), log: log) }
  }

  fileprivate var reading: PTVReading {
    let record = record
    return PTVReading(record: record, problems: log.problems)
  }

  private var record: PTVRecord? {
    switch PTVKind(self) {
    case .service: return service().map(PTVRecord.service)
    case .channel: return channel().map(PTVRecord.channel)
    case .organisation: return organisation().map(PTVRecord.organisation)
    case .link: return link().map(PTVRecord.link)
    case nil:
      report("", .anotherKind(found: otherKind))
      return nil
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
