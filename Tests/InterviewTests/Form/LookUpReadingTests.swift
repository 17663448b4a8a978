import FormExpressions
import Testing
import Workbooks

@testable import Interview

struct LookUpReadingTests {
  private let towns = [
    ["code", "town", "region"], ["092", "Vantaa", "u"], ["245", "Kerava", "u"],
  ]

  @Test func `a list that a filter reads has a document with its choices`() throws {
    let form = try form(
      "type,name,label,choice_filter\nselect_one t,a,A,region = 'u'\nselect_one yn,b,B,",
      choices: """
        list_name,name,label,region
        t,x,X,u
        t,y,Y,v
        yn,yes,Yes,
        """,
    )
    #expect(form.instanceNumbers == ["t": 1])
    let list = try #require(form.lists["t"]?.instance)
    let tree = form.instances[0]
    let regions = list.items.map { item in
      tree.children(of: item, named: "region").map { tree.text(of: $0) }
    }
    #expect(regions == [["u"], ["v"]])
    #expect(form.lists["yn"]?.instance == nil)
  }

  @Test func `choices come from a file, by the columns that the parameters name`() throws {
    let reading = try readForm(
      markdown: """
        | survey |
        | | type | name | label | parameters | choice_filter |
        | | select_one_from_file towns.csv | home | Home | value=code label=town | region = 'u' |
        """,
      files: ["towns.csv": towns],
    )
    #expect(lines(reading.findings) == [])
    let form = try #require(reading.form)
    #expect(form.question("home")?.choices.map(\.name) == ["092", "245"])
    #expect(form.question("home")?.choices[0].label.text(in: "default") == "Vantaa")
    #expect(form.instanceNumbers == ["towns": 1])
    #expect(form.lists["towns.csv"]?.instance?.items.count == 2)
    #expect(form.source.sheets["towns.csv"] == towns)
    #expect(readForm(form.source).form?.instances.count == 1)
  }

  @Test func `choices come from the sheet of external choices`() throws {
    let reading = try readForm(
      markdown: """
        | survey |
        | | type | name | label | choice_filter |
        | | text | region | Region | |
        | | select_one_external towns | home | Home | region = ${region} |
        | external_choices |
        | | list_name | name | label | region |
        | | towns | vantaa | Vantaa | u |
        """
    )
    #expect(lines(reading.findings) == [])
    #expect(reading.form?.question("home")?.choices.map(\.name) == ["vantaa"])
  }

  @Test func `a file that pulldata reads is kept with the form`() throws {
    let markdown = """
      | survey |
      | | type | name | label | calculation |
      | | text | code | Code | |
      | | calculate | town | | pulldata('towns', 'town', 'code', ${code}) |
      """
    let form = try #require(try readForm(markdown: markdown, files: ["towns.csv": towns]).form)
    #expect(form.source.sheets["towns.csv"] == towns)
    let misspelt = markdown.replacing("'town',", with: "'twon',")
    #expect(
      lines(try readForm(markdown: misspelt, files: ["towns.csv": towns]).findings) == [
        """
        error: survey, row 3, column 'calculation': The list 'towns' has no column 'twon'. Did \
        you mean 'town'?
        """
      ]
    )
  }

  @Test func `a csv-external row names a file for instance()`() throws {
    let reading = try readForm(
      markdown: """
        | survey |
        | | type | name | label | calculation |
        | | csv-external | towns | | |
        | | note | n | N | |
        | | calculate | all | | count(instance('towns')/root/item[region = 'u']) |
        """,
      files: ["towns.csv": towns],
    )
    #expect(lines(reading.findings) == [])
    #expect(reading.form?.instanceNumbers == ["towns": 1])
  }

  @Test func `a sheet whose name is a slip is named`() throws {
    let reading = try readForm(
      markdown: """
        | survey |
        | | type | name | label |
        | | select_one yn | a | A |
        | choises |
        | | list_name | name | label |
        | | yn | yes | Yes |
        | setings |
        | | form_id |
        | | x |
        | entities |
        | | list_name |
        | | people |
        """
    )
    #expect(
      lines(reading.findings) == [
        """
        warning: setings, row 1: The sheet 'setings' is not read. Rename the sheet 'setings' to \
        'settings'.
        """,
        """
        warning: entities, row 1: Luotsi does not use the sheet 'entities'. The interview works \
        without it; what the sheet asks for is not done.
        """,
        """
        error: choises, row 1: The sheet 'choises' is not read. Rename the sheet 'choises' to \
        'choices'.
        """,
      ]
    )
  }
}
