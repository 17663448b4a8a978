extension FormFunction {
  static let nodes: [FormFunction] = [
    FormFunction(
      "count",
      1...1,
      "count(path) is how many nodes the path leads to.",
    ) { arguments, context throws(EvaluationError) in
      .number(Double(try context.nodes(of: arguments[0], for: "count").count))
    },
    FormFunction(
      "count-non-empty",
      1...1,
      "count-non-empty(path) is how many of them are not blank.",
    ) { arguments, context throws(EvaluationError) in
      let nodes = try context.nodes(of: arguments[0], for: "count-non-empty")
      return .number(Double(nodes.count { !context.text(at: $0).isEmpty }))
    },
    FormFunction(
      "position",
      0...1,
      "position(..) is the place of a repeat's instance, from 1.",
    ) { arguments, context throws(EvaluationError) in
      guard let argument = arguments.first else { return .number(Double(context.position)) }
      let nodes = try context.nodes(of: argument, for: "position")
      guard let node = nodes.first else { return .number(.nan) }
      return .number(Double(context.source(node.document).place(of: node.id)))
    },
    FormFunction(
      "last",
      0...0,
      "last() is how many nodes a predicate is tried on.",
    ) { _, context throws(EvaluationError) in
      .number(Double(context.size))
    },
    FormFunction(
      "current",
      0...0,
      "current() is the question, also within a predicate.",
    ) { _, context throws(EvaluationError) in
      .nodes([try context.currentNode])
    },
    FormFunction(
      "name",
      0...1,
      "name(path) is the name of the first node.",
    ) { arguments, context throws(EvaluationError) in
      .text(try context.name(of: arguments, for: "name"))
    },
    FormFunction(
      "local-name",
      0...1,
      "local-name(path) is that name without its prefix.",
    ) { arguments, context throws(EvaluationError) in
      let name = try context.name(of: arguments, for: "local-name")
      return .text(name.split(separator: ":").last.map(String.init) ?? "")
    },
    FormFunction(
      "namespace-uri",
      0...1,
      "namespace-uri(path) is '': prefixes stand for themselves.",
    ) { arguments, context throws(EvaluationError) in
      _ = try context.name(of: arguments, for: "namespace-uri")
      return .blank
    },
    FormFunction(
      "lang",
      1...1,
      "lang('fi') is true within xml:lang=\"fi\".",
    ) { arguments, context throws(EvaluationError) in
      let wanted = try context.string(of: arguments[0]).lowercased()
      guard let language = context.language(at: try context.ownNode) else { return .boolean(false) }
      return .boolean(language == wanted || language.hasPrefix(wanted + "-"))
    },
    FormFunction(
      "id",
      1...1,
      "id('x') is every node with the attribute id=\"x\".",
    ) { arguments, context throws(EvaluationError) in
      let wanted = Set(
        try context.strings(arguments[...]).flatMap { $0.split(whereSeparator: \.isWhitespace) }
      )
      let root = context.main.documentNode
      let found = context.main.subtree(of: root).filter { element in
        context.main.attributes(of: element).contains {
          context.main.name(of: $0) == "id" && wanted.contains(context.main.text(of: $0)[...])
        }
      }
      return .nodes(found.map { Node(document: 0, id: $0) })
    },
    FormFunction(
      "randomize",
      1...2,
      "randomize(path, seed) is its nodes in random order.",
    ) { arguments, context throws(EvaluationError) in
      var nodes = try context.nodes(of: arguments[0], for: "randomize")
      var generator =
        arguments.count == 2
        ? ParkMiller(seed: try context.number(of: arguments[1])) : context.random()
      generator.shuffle(&nodes)
      return .nodes(nodes)
    },
  ]
}

extension EvaluationContext {
  fileprivate func name(
    of arguments: [FormExpression],
    for function: String,
  ) throws(EvaluationError) -> String {
    guard let argument = arguments.first else {
      let node = try ownNode
      return source(node.document).name(of: node.id)
    }
    guard let node = try nodes(of: argument, for: function).first else { return "" }
    return source(node.document).name(of: node.id)
  }

  /// The nearest `xml:lang`, in lower case.
  fileprivate func language(at node: Node) -> String? {
    let source = source(node.document)
    for element in [node.id] + source.ancestors(of: node.id) {
      let attribute = source.attributes(of: element).first { source.name(of: $0) == "xml:lang" }
      if let attribute { return source.text(of: attribute).lowercased() }
    }
    return nil
  }
}
