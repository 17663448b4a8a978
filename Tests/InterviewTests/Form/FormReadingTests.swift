import FormExpressions
import Foundation
import Testing
import Workbooks

@testable import Interview

struct FormReadingTests {
  private let survey = """
    type,name,label::suomi (fi),label::English (en),bind::luotsi:profile,relevant,required
    begin group,start,Alku,Start,,,
    integer,age,Ikä,Age,birthYear,,yes
    select_multiple cards,cards,Kortit,Cards,cards,${age} >= 15,
    end group,,,,,,
    note,bye,Kiitos,Thanks,,,
    """
  private let choices = """
    list_name,name,label::suomi (fi),label::English (en),field
    cards,forklift,Trukki,Forklift,logistics
    cards,hot_work,Tulityö,Hot work,
    """
  private let settings =
    "form_id,form_title,version,default_language\nsmall,Small,2026-11,suomi (fi)"

  @Test func `a form carries its questions, sections, languages and attributes`() throws {
    let reading = readForm(survey: survey, choices: choices, settings: settings)
    #expect(reading.findings == [])
    let form = try #require(reading.form)
    #expect(
      [form.id, form.title, form.version, form.defaultLanguage] == [
        "small", "Small", "2026-11", "fi",
      ]
    )
    #expect(form.languages.map(\.tag) == ["fi", "en"])
    #expect(form.sections.map(\.id) == ["start"])
    #expect(form.questions.map(\.id) == ["age", "cards", "bye"])
    let cards = try #require(form.question("cards"))
    #expect(cards.type == .selectMultiple)
    #expect(cards.section == "start")
    #expect(cards.attributes == ["luotsi:profile": "cards"])
    #expect(cards.label.text(in: "en") == "Cards")
    #expect(cards.label.text(in: "sv") == "Kortit")
    #expect(cards.choices.map(\.name) == ["forklift", "hot_work"])
    #expect(cards.choices[0].attributes == ["field": "logistics"])
    #expect(cards.location == SourceLocation(sheet: "survey", row: 4))
  }

  @Test func `the content hash follows the cells, not blank rows`() throws {
    let form = try #require(readForm(survey: survey, choices: choices, settings: settings).form)
    let spaced = readForm(survey: survey + "\n,,\n\n", choices: choices, settings: settings).form
    let changed = readForm(
      survey: survey.replacing("Kiitos", with: "Hei"),
      choices: choices,
      settings: settings,
    ).form
    #expect(form.contentHash.count == 16)
    #expect(spaced?.contentHash == form.contentHash)
    #expect(changed != nil && changed?.contentHash != form.contentHash)
  }

  @Test func `a folder that is not there says so`() {
    #expect(throws: WorkbookError.missing(file: "/nowhere/forms")) {
      try readForm(at: URL(filePath: "/nowhere/forms"))
    }
  }

  @Test func `a form read again from what is kept of it is the same form`() throws {
    let form = try #require(readForm(survey: survey, choices: choices, settings: settings).form)
    let again = readForm(form.source)
    #expect(again.form == form)
    #expect(again.form?.contentHash == form.contentHash)
    #expect(again.findings == [])
  }

  @Test(
    "The nearest known word is offered for a slip, and none for another word",
    arguments: [
      ("relevent", "relevant"), ("lable", "label"), ("selct_one", "select_one"), ("zebra", nil),
    ],
  )
  func nearestWord(word: String, expected: String?) {
    #expect(nearest(to: word, among: ["relevant", "label", "select_one"]) == expected)
  }
}
