import FormExpressions
import Testing

@testable import Interview

private let survey = """
  type,name,label,repeat_count,calculation
  integer,n,N,,
  begin_group,home,Home,,
  begin_repeat,room,Room,${n},
  integer,area,Area,,
  text,use,Use,,
  calculate,own,,,${area} * 2
  end_repeat,,,,
  end_group,,,,
  calculate,total,,,sum(${area})
  """

struct FieldReadsTests {
  private let form: Form

  init() throws { form = try InterviewTests.form(survey) }

  private func field(_ name: String) throws -> Int {
    try #require(form.fields.firstIndex { $0.name == name })
  }

  /// What an expression on `own` reads: names, with an asterisk where other instances count.
  private func reads(_ text: String, on owner: String = "own") throws -> [String] {
    let expression = try FormExpression.parse(text).get()
      .resolvingFields { name in form.fields.firstIndex { $0.name == name } }
    let found = fieldReads(
      of: expression,
      on: try field(owner),
      context: .field,
      fields: form.fields,
      form.layout,
    )
    return found.map { form.fields[$0.field].name + ($0.isWide ? "*" : "") }.sorted()
  }

  @Test(
    "The fields that an expression in a repeat can read are known before any answer",
    arguments: [
      ("${area} + ${n}", ["area", "n"]), ("../area", ["area"]), ("../../../n", ["n"]),
      ("/data/n", ["n"]), ("/data/home/room/area", ["area*"]),
      ("sum(../../room/area)", ["area*"]), ("../../room[use = 'x']/area", ["area*", "use*"]),
      ("count(${room})", ["room*"]), ("position(..)", ["room"]),
      ("indexed-repeat(${use}, ${room}, ${n})", ["n*", "room*", "use*"]),
      ("//area", ["area*"]), ("current()/../use", ["use"]), ("once(${n})", ["n"]),
      ("instance('list')/root/item[name = ${n}]/label", ["n"]), ("../zz", []),
    ],
  )
  func known(text: String, expected: [String]) throws {
    #expect(try reads(text) == expected)
  }
}
