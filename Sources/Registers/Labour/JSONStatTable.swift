import JSONDocuments

/// A table in json-stat 2.0: numbers in a cube of dimensions.
///
/// - SeeAlso: json-stat.org, "JSON-stat 2.0 format", `id`, `size`, `dimension`, `value`, `status`.
struct JSONStatTable {
  struct Dimension {
    let id: String
    /// By place.
    let codes: [String]
    let labels: [String: String]
  }

  let dimensions: [Dimension]
  /// The place of the dimension of time and that of what is counted, where the table says so.
  let time: Int?
  let metric: Int?
  /// By place in the cube, the last dimension fastest; nil where there is no number.
  let values: [Double?]
  /// What stands in place of a number, or beside it.
  let status: [Int: String]

  init(_ document: JSONValue) throws(RecordProblem) {
    guard document["class"]?.text == "dataset", let ids = document["id"]?.elements.map(\.text),
      let sizes = document["size"]?.elements.map(\.whole), let dimension = document["dimension"]
    else { throw RecordProblem("", .anotherKind(found: Self.kind(of: document))) }
    guard ids.count == sizes.count, !ids.isEmpty else { throw RecordProblem("size", .missing) }
    var dimensions: [Dimension] = []
    var cells = 1
    for (id, size) in zip(ids, sizes) {
      guard let id, let size, size > 0, let found = dimension[named: id] else {
        throw RecordProblem("dimension", .missing)
      }
      dimensions.append(try Self.dimension(id, size: size, in: found))
      cells *= size
      guard cells <= Self.mostCells else { throw RecordProblem("size", .notANumber("\(cells)")) }
    }
    self.dimensions = dimensions
    values = try Self.values(document["value"], count: cells)
    status = Self.status(document["status"], count: cells)
    func place(_ ids: [String]) -> Int? {
      dimensions.firstIndex { ids.contains($0.id) }
    }
    time = place(document["role"]?["time"]?.elements.compactMap(\.text) ?? [])
    metric = place(document["role"]?["metric"]?.elements.compactMap(\.text) ?? [])
  }

  /// A hundred times what the publisher gives in one answer.
  private static let mostCells = 12_000_000

  private static func kind(of document: JSONValue) -> String? {
    if document["dataset"] != nil { return "a json-stat table of version 1" }
    if let kind = document["class"]?.text { return "a json-stat \(kind)" }
    return nil
  }

  private static func dimension(
    _ id: String,
    size: Int,
    in value: JSONValue,
  ) throws(RecordProblem) -> Dimension {
    let path = "dimension.\(id).category.index"
    let category = value["category"]
    var labels: [String: String] = [:]
    for (code, label) in category?["label"]?.members.map { $0 } ?? [] {
      labels[code] = label.text
    }
    var codes: [String?]
    if let index = category?["index"], index.isArray {
      codes = index.elements.map(\.text)
    } else if let index = category?["index"] {
      codes = Array(repeating: nil, count: size)
      for (code, place) in index.members {
        guard let place = place.whole, codes.indices.contains(place), codes[place] == nil else {
          throw RecordProblem(path, .notANumber(place.text ?? "\(place.number ?? -1)"))
        }
        codes[place] = code
      }
    } else {
      // A dimension of one category may leave the index out.
      codes = labels.keys.map { $0 }
    }
    let known = codes.compactMap(\.self)
    guard known.count == size, codes.count == size else { throw RecordProblem(path, .missing) }
    return Dimension(id: id, codes: known, labels: labels)
  }

  private static func values(_ value: JSONValue?, count: Int) throws(RecordProblem) -> [Double?] {
    guard let value, value.isArray || value.isObject else {
      throw RecordProblem("value", .missing)
    }
    if value.isArray {
      let all = value.elements.map(\.number)
      guard all.count == count else { throw RecordProblem("value", .notANumber("\(all.count)")) }
      return all
    }
    var all = [Double?](repeating: nil, count: count)
    for (place, number) in value.members {
      guard let place = Int(place), all.indices.contains(place) else {
        throw RecordProblem("value", .notANumber(place))
      }
      all[place] = number.number
    }
    return all
  }

  private static func status(_ value: JSONValue?, count: Int) -> [Int: String] {
    guard let value else { return [:] }
    var status: [Int: String] = [:]
    if let all = value.text {
      for place in 0..<count { status[place] = all }
    }
    for (place, mark) in value.elements.enumerated() { status[place] = mark.text }
    for (place, mark) in value.members {
      if let place = Int(place) { status[place] = mark.text }
    }
    return status
  }
}
