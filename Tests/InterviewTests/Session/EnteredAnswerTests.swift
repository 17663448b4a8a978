import CivilDates
import Testing

@testable import Interview

struct EnteredAnswerTests {
  private let survey = """
    type,name,label
    integer,whole,W
    decimal,part,P
    date,day,D
    text,word,T
    select_one yn,one,O
    select_multiple yn,many,M
    acknowledge,ok,K
    """

  private func entered(_ text: String, _ id: QuestionID) throws -> AnswerValue {
    let question = try #require(try form(survey).question(id))
    return try AnswerValue.entered(text, for: question)
  }

  @Test func `answers are read as a Finnish desk types them`() throws {
    #expect(try entered(" 12 ", "whole") == .integer(12))
    #expect(try entered("7,5", "part") == .decimal(7.5))
    #expect(try entered("7,5", "part").odkText == "7.5")
    #expect(try entered("31.8.2026", "day").odkText == "2026-08-31")
    #expect(try entered("2026-08-31", "day").odkText == "2026-08-31")
    #expect(try entered(" kokki ", "word") == .text("kokki"))
    #expect(try entered("yes", "one") == .choice("yes"))
    #expect(try entered("no yes", "many") == .choices(["yes", "no"]))
    #expect(try entered("OK", "ok") == .acknowledged)
  }

  @Test(
    "What cannot be read is refused with its cause",
    arguments: [
      ("7,5", "whole", AnswerError.notAWholeNumber("7,5")),
      ("99999999999999999999", "whole", .notAWholeNumber("99999999999999999999")),
      ("seven", "part", .notANumber("seven")), ("31.2.2026", "day", .notADate("31.2.2026")),
      ("31.8.26", "day", .notADate("31.8.26")), ("maybe", "one", .noSuchChoice("maybe")),
      ("yes maybe", "many", .noSuchChoice("maybe")), ("  ", "word", .empty),
    ],
  )
  func refused(text: String, id: QuestionID, error: AnswerError) {
    #expect(throws: error) { try entered(text, id) }
  }

  @Test func `every refusal has words in three languages`() {
    let error = AnswerError.notADate("31.2.2026")
    #expect(error.message(in: "fi") == "'31.2.2026' ei ole päivä. Kirjoita esimerkiksi 31.8.2026.")
    #expect(
      error.message(in: "sv") == "'31.2.2026' är inte en dag. Skriv till exempel 31.8.2026."
    )
    #expect(error.message(in: "en") == "'31.2.2026' is not a day. Write, for example, 31.8.2026.")
  }

  @Test func `an order that has a choice twice is refused`() throws {
    let form = try form("type,name,label\nrank yn,order,Order")
    let question = try #require(form.question("order"))
    #expect(throws: AnswerError.rankedTwice("yes")) {
      try AnswerValue.entered("yes no yes", for: question)
    }
  }
}
