import Testing

@testable import FormExpressions

struct PathTests {
  @Test(
    "Paths lead along axes, through predicates and back",
    arguments: [
      Sample("/data/job[2]/title", "driver"), Sample("//title", "baker"),
      Sample("job[years > 1]/title", "baker"), Sample("job[last()]/title", "driver"),
      Sample("job[position() = 2]/title", "driver"), Sample("(job/title)[2]", "driver"),
      Sample("job[2]/preceding-sibling::job/title", "baker"),
      Sample("job[1]/following-sibling::*/title", "driver"),
      Sample("job[2]/title/ancestor::data/age", "34"),
      Sample("count(job | job[1] | age)", "3"), Sample("count(//job//text())", "3"),
      Sample("name(job[1]/title/..)", "job"), Sample("count(/)", "1"),
      Sample("job[2]/title/preceding::title", "baker"),
      Sample("name(job[2]/preceding-sibling::*[1])", "job"),
      Sample("name(job[2]/preceding-sibling::*[last()])", "age"),
      Sample("count(descendant-or-self::node()/self::job)", "2"),
      Sample("job[1.5]/title", ""), Sample("job[true()][2]/title", "driver"),
    ],
  )
  func lead(_ sample: Sample) throws {
    #expect(try EvaluationContext.sample().string(sample.expression) == sample.text)
  }

  @Test func `nodes come in document order, each once`() throws {
    let context = try EvaluationContext.sample()
    guard case .nodes(let nodes) = try context.value("job/title/../../job/title | //age") else {
      throw NotNodes()
    }
    #expect(
      nodes.map(context.absolutePath) == [
        "/data[1]/age[1]", "/data[1]/job[1]/title[1]", "/data[1]/job[2]/title[1]",
      ]
    )
  }

  @Test func `attributes are nodes on an axis of their own`() throws {
    let context = try EvaluationContext.sample("<data><a id='x' class='y'>1</a></data>")
    #expect(try context.string("a/@id") == "x")
    #expect(try context.number("count(a/@*)") == 2)
    #expect(try context.number("count(a/node())") == 1)
    #expect(try context.string("a[@class = 'y']") == "1")
    #expect(try context.string("name(a/@id/..)") == "a")
  }

  @Test func `a point in a predicate is the node tried, current() and a reference are not`() throws
  {
    let list = DocumentTree.table(
      id: "list",
      rows: [
        [(column: "name", value: "baker"), (column: "label", value: "Baker")],
        [(column: "name", value: "driver"), (column: "label", value: "Driver")],
      ],
    )
    let context = try EvaluationContext.sample(at: "/data/job[2]/title", lists: ["list": list])
    let items = "instance('list')/root/item"
    #expect(try context.string("\(items)[name = current()]/label") == "Driver")
    #expect(try context.string("\(items)[name = current()/../title]/label") == "Driver")
    #expect(try context.string("\(items)/label[. = 'Baker']") == "Baker")
    #expect(try context.string("\(items)[${town} = 'Kerava'][2]/name") == "driver")
    #expect(try context.string("\(items)[/data/age = 34][1]/name") == "baker")
    #expect(try context.error("instance('x')/root") == "There is no instance 'x'.")
  }

  @Test func `without a document a path and a point are errors`() throws {
    var context = try EvaluationContext.sample()
    context.node = nil
    context.current = nil
    for text in [".", "/data", "age", "${age}", "current()", "string-length()"] {
      #expect(try context.error(text) == "There is no form for the path to read.")
    }
    #expect(try context.error("count(1)") == "'count' needs a path, not a value.")
  }

  private struct NotNodes: Error {}
}
