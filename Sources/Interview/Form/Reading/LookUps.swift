import FormExpressions

/// The lists and files that the form's expressions read.
struct LookUps {
  private let lists: ListTable
  private(set) var files: FileLists
  private let dataFiles: [String: Cell]
  /// Of lists and files that some expression reads.
  private(set) var ids: Set<String> = []
  /// Files that are no question's list, as lists.
  private var fileLists: [String: ListDraft] = [:]

  init(_ lists: ListTable, _ dataFiles: [String: Cell]) {
    self.lists = lists
    files = lists.files
    self.dataFiles = dataFiles
  }

  /// What an id stands for; nil when the form has no such list or file.
  subscript(id: String) -> ListDraft? { lists[id] ?? lists[ofFile: id] ?? fileLists[id] }

  /// Whether a `csv-external` row names it; that its file is missing is then a finding already.
  func names(file id: String) -> Bool { dataFiles[id] != nil }

  var knownIDs: [String] { lists.names + dataFiles.keys + fileLists.keys }

  /// Notes what an expression looks up, and reads the files that it names.
  mutating func note(
    _ expression: WrittenExpression,
    _ fields: [FieldDraft],
    _ findings: inout FindingList,
  ) {
    if expression.role == .choiceFilter, let list = fields[expression.owner].question?.list {
      ids.insert(list)
    }
    var wanted: [(id: String, isFile: Bool)] = []
    expression.tree.visit { part, _ in
      guard case .call(let function, let arguments) = part,
        case .text(let id)? = arguments.first
      else { return }
      switch function.name {
      case "instance": wanted.append((id, false))
      case "pulldata": wanted.append((id, true))
      default: break
      }
    }
    for (id, isFile) in wanted {
      ids.insert(id)
      guard self[id] == nil else { continue }
      if let cell = dataFiles[id] {
        readFile(id, namedAt: cell, &findings)
      } else if isFile {
        readFile(id, namedAt: expression.cell, &findings)
      }
    }
  }

  private mutating func readFile(
    _ id: String,
    namedAt cell: Cell,
    _ findings: inout FindingList,
  ) {
    let name = id.lowercased().hasSuffix(".csv") ? id : "\(id).csv"
    guard let rows = files.rows(of: name, namedAt: cell, &findings) else { return }
    fileLists[id] = ListDraft(file: id, rows: rows)
  }

  struct Documents {
    var lists: [String: ChoiceList] = [:]
    var trees: [DocumentTree] = []
    var numbers: [String: Int32] = [:]

    /// Its number, which its id stands for unless an earlier document has the id.
    @discardableResult
    mutating func add(_ list: ListDraft, id: String) -> Int32 {
      trees.append(list.document)
      let number = Int32(trees.count)
      numbers[id] = numbers[id] ?? number
      return number
    }
  }

  /// The lists of the form, and a document for each that is looked up.
  func documents() -> Documents {
    var documents = Documents()
    for id in ids.sorted() where lists[id] == nil {
      guard let list = self[id] else { continue }
      documents.add(list, id: id)
    }
    for (name, list) in lists.lists.sorted(by: { $0.key < $1.key }) {
      var instance: (document: Int32, items: [Int])?
      if ids.contains(name) {
        let number = documents.add(list, id: list.name)
        instance = (number, items(of: documents.trees[Int(number) - 1]))
      }
      documents.lists[name] = ChoiceList(name: name, choices: list.choices, instance: instance)
    }
    return documents
  }

  private func items(of tree: DocumentTree) -> [Int] {
    tree.children(of: tree.documentNode).first.map { tree.children(of: $0, named: "item") } ?? []
  }
}

extension ListDraft {
  /// The rows of a file that no question takes its choices from.
  init(file: String, rows: [[String]]) {
    let sheet = Sheet(name: file, table: rows)
    self.init(name: file, columns: Set(sheet.header))
    for row in sheet.rows { add(item: row.item(sheet.header)) }
  }
}

extension SheetRow {
  /// As `instance('file')/root/item` shows a row of a file.
  func item(_ header: [String]) -> [(column: String, value: String)] {
    var item: [(column: String, value: String)] = []
    for (index, column) in header.enumerated() where !column.isEmpty {
      item.append((column, index < cells.count ? cells[index] : ""))
    }
    return item
  }
}
