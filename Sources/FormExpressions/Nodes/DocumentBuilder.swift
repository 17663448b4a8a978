/// Puts a document together from its beginning to its end.
struct DocumentBuilder {
  private(set) var kinds: [NodeKind] = [.document]
  private(set) var nameNumbers: [Int32] = [0]
  private(set) var parents: [Int32] = [0]
  private(set) var ends: [Int32] = [1]
  private(set) var texts: [String] = [""]
  private(set) var names: [String] = [""]
  private(set) var numberOfName: [String: Int32] = ["": 0]
  private var open: [Int32] = [0]

  /// How many elements are begun and not ended.
  var depth: Int { open.count - 1 }

  var count: Int { kinds.count }

  mutating func begin(_ name: String) { open.append(add(.element, name: name, text: "")) }

  /// An attribute of the element just begun.
  mutating func attribute(_ name: String, _ value: String) {
    _ = add(.attribute, name: name, text: value)
  }

  mutating func text(_ text: String) {
    if !text.isEmpty { _ = add(.text, name: "", text: text) }
  }

  mutating func end() {
    let closed = open.removeLast()
    ends[Int(closed)] = Int32(kinds.count)
  }

  mutating func finish() -> DocumentTree {
    while !open.isEmpty { end() }
    return DocumentTree(self)
  }

  private mutating func add(_ kind: NodeKind, name: String, text: String) -> Int32 {
    let node = Int32(kinds.count)
    kinds.append(kind)
    nameNumbers.append(number(of: name))
    parents.append(open.last ?? 0)
    ends.append(node + 1)
    texts.append(text)
    return node
  }

  private mutating func number(of name: String) -> Int32 {
    if let known = numberOfName[name] { return known }
    let number = Int32(names.count)
    names.append(name)
    numberOfName[name] = number
    return number
  }
}

extension DocumentTree {
  /// A list as ODK's choices and CSV files appear in `instance('list')/root/item[name = 'x']`.
  ///
  /// A column that a row leaves out is no element there; one that is blank is an empty element.
  package static func table(
    id: String,
    rows: some Sequence<[(column: String, value: String)]>,
  ) -> DocumentTree {
    var builder = DocumentBuilder()
    builder.begin("root")
    builder.attribute("id", id)
    for row in rows {
      builder.begin("item")
      for cell in row {
        builder.begin(cell.column)
        builder.text(cell.value)
        builder.end()
      }
      builder.end()
    }
    return builder.finish()
  }

  /// A document with nothing in it, for expressions that read no form.
  package static let empty: DocumentTree = {
    var builder = DocumentBuilder()
    return builder.finish()
  }()
}
