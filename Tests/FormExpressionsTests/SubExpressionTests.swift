import Testing

@testable import FormExpressions

struct SubExpressionTests {
  @Test func `references are listed once, in order`() throws {
    let expression = try parsed("${b} + sum(${a}/x[. > ${b}]) + if(${c}, 1, ${a})")
    #expect(expression.references.map(\.name) == ["b", "a", "c"])
  }

  @Test func `resolving fills in the index wherever a field stands`() throws {
    let expression = try parsed("${a} | x[${b} = 1]/y[not(-${a})]")
    let resolved = expression.resolvingFields { $0 == "a" ? 7 : nil }
    #expect(
      Set(resolved.references) == [
        FieldReference(name: "a", index: 7), FieldReference(name: "b"),
      ]
    )
    #expect(resolved.resolvingFields { _ in nil } == expression)
  }

  @Test func `a visit tells what is within a predicate`() throws {
    var names: [String] = []
    try parsed("a[b = 1]/c[${d}]").visit { part, isInPredicate in
      switch part {
      case .field(let field): names.append("\(field.name) \(isInPredicate)")
      case .path(let path): names.append("\(path.steps.count) \(isInPredicate)")
      default: break
      }
    }
    #expect(names == ["2 false", "1 true", "d true"])
    #expect(try parsed("a[b = 1]/c").paths.count == 2)
  }

  @Test(
    "Whether the value depends on the question itself",
    arguments: [
      Sample(". > 1", "true"), Sample("a[. = 1]", "false"), Sample("string-length() < 5", "true"),
      Sample("current() = 1", "true"), Sample("current()/../a", "false"),
      Sample("instance('x')/root/item[name = current()]", "true"),
      Sample("instance('x')/root/item[name = current()/../a]", "false"),
      Sample("once(random())", "false"), Sample("${a}", "false"),
    ],
  )
  func readsOwn(_ sample: Sample) throws {
    #expect(try "\(parsed(sample.expression).readsOwnValue)" == sample.text)
  }

  @Test func `calls are found in predicates as well`() throws {
    #expect(try parsed("a[position() = 1]").calls("position"))
    #expect(try !parsed("a[1]").calls("position"))
  }

  @Test(
    "Lints name what other engines take differently",
    arguments: [
      Sample("regex(., '[0-9]+')", "unanchored-pattern"), Sample("regex(., '^[0-9]+$')", ""),
      Sample("selected(${a}, 1)", "number-selected"), Sample("selected(${a}, '1')", ""),
      Sample("now() - ${a}", "changing-value"), Sample("once(now())", ""),
      Sample("once(uuid()) = random()", "changing-value"),
    ],
  )
  func lints(_ sample: Sample) throws {
    #expect(try parsed(sample.expression).lints.map(\.code).joined(separator: " ") == sample.text)
  }

  @Test func `a lint says what to write`() throws {
    let lint = try #require(parsed("selected(${a}, 1)").lints.first)
    #expect(lint.message.en == "The choice 1 is written as a number, which some engines refuse.")
    #expect(lint.suggestion.en == "Write the name in quotation marks: '1'.")
  }
}
