extension FormExpression {
  /// The tree of `text`, or every mistake in it that can be told apart from the others.
  package static func parse(_ text: String) -> Result<FormExpression, ExpressionMistakes> {
    do {
      let (tree, mistakes) = try read(text)
      guard mistakes.isEmpty else { return .failure(ExpressionMistakes(list: mistakes)) }
      return .success(tree)
    } catch {
      return .failure(error)
    }
  }

  /// As ``parse(_:)``, but a mistake in the call of a function counts only where the call is made.
  ///
  /// Engines that look functions up while they evaluate let `true() or substring()` pass.
  package static func parsePuttingOffCalls(
    _ text: String
  ) -> Result<FormExpression, ExpressionMistakes> {
    do {
      let (tree, mistakes) = try read(text)
      let others = mistakes.filter { !tree.putsOff($0) }
      return others.isEmpty ? .success(tree) : .failure(ExpressionMistakes(list: others))
    } catch {
      return .failure(error)
    }
  }

  private static func read(
    _ text: String
  ) throws(ExpressionMistakes) -> (FormExpression, [ExpressionMistake]) {
    guard text.utf8.count <= Parser.maximumBytes else {
      throw ExpressionMistakes(list: [.tooLong(limit: Parser.maximumBytes)])
    }
    var lexer = Lexer(ExpressionText(text))
    do {
      try lexer.run()
    } catch {
      throw ExpressionMistakes(list: lexer.mistakes + [error])
    }
    var parser = Parser(lexer: lexer)
    do {
      let tree = try parser.whole()
      return (tree, parser.mistakes)
    } catch {
      throw ExpressionMistakes(list: parser.mistakes + [error])
    }
  }

  private func putsOff(_ mistake: ExpressionMistake) -> Bool {
    var found = false
    visit { part, _ in
      if case .call(let function, _) = part, function.mistake == mistake { found = true }
    }
    return found
  }
}
