extension FormFunction {
  static let lookups: [FormFunction] = [
    FormFunction(
      "instance",
      1...1,
      "instance('list')/root/item is the rows of a list.",
    ) { arguments, context throws(EvaluationError) in
      .nodes([try context.instance(try context.string(of: arguments[0]))])
    },
    FormFunction(
      "pulldata",
      4...4,
      "pulldata('file', 'column', 'key column', key) looks a row up in a file.",
    ) { arguments, context throws(EvaluationError) in
      let instance = try context.instance(try context.string(of: arguments[0]))
      let wanted = try context.string(of: arguments[1])
      let keyColumn = try context.string(of: arguments[2])
      let key = try context.string(of: arguments[3])
      let source = context.source(instance.document)
      let items = source.children(of: instance.id).flatMap { source.children(of: $0) }
      let row = items.first {
        source.children(of: $0, named: keyColumn).contains { source.text(of: $0) == key }
      }
      let cell = row.flatMap { source.children(of: $0, named: wanted).first }
      return .text(cell.map { source.text(of: $0) } ?? "")
    },
    FormFunction(
      "uuid",
      0...1,
      "uuid() is a random identifier; keep it with once().",
    ) { arguments, context throws(EvaluationError) in
      var bits = context.identifierBits()
      guard let length = arguments.first else { return .text(uuid(&bits)) }
      let count = min(max(try context.number(of: length), 0), 1000)
      let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
      return .text(
        String(
          (0..<Int(count.isNaN ? 0 : count)).map { _ in
            letters[bits.next(below: letters.count)]
          }
        )
      )
    },
  ]
}

extension EvaluationContext {
  /// The document of a secondary instance, or its element in an XForm.
  fileprivate func instance(_ id: String) throws(EvaluationError) -> Node {
    if let number = surroundings.instanceNumbers[id] {
      let tree = surroundings.instances[Int(number) - 1]
      return Node(document: number, id: tree.documentNode)
    }
    if let tree = main as? DocumentTree, let element = tree.instance(id) {
      return Node(document: 0, id: element)
    }
    throw .unknownInstance(id)
  }
}

/// Version 4 of RFC 9562.
func uuid(_ bits: inout IdentifierBits) -> String {
  let digits = Array("0123456789abcdef")
  return String(
    "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx".map { mark in
      switch mark {
      case "x": digits[bits.next(below: 16)]
      case "y": digits[8 + bits.next(below: 4)]
      default: mark
      }
    }
  )
}
