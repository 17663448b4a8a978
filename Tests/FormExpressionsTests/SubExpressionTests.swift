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

  @Test func `calls are found in predicates as well`() throws {
    #expect(try parsed("a[position() = 1]").calls("position"))
    #expect(try !parsed("a[1]").calls("position"))
  }
}
