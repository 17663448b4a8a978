import Foundation
import Languages
import Testing

@testable import Interview

struct FormCheckDocumentTests {
  private let findings = readForm(
    survey: "type,name,label,relevant,relevent\ntext,age,A,,\ntext,b,B,${agee} = 1,"
  ).findings

  @Test(
    "The text says where, what and what to do, and counts at the end",
    arguments: [
      (
        Language.fi,
        """
        varoitus: survey, rivi 1, sarake 'relevent': Saraketta 'relevent' ei tunneta eikä \
        käytetä. Tarkoititko 'relevant'?
        virhe: survey, rivi 3, sarake 'relevant': Minkään kysymyksen nimi ei ole 'agee'. \
        Tarkoititko '${age}'?
        1 virhe, 1 varoitus.
        """,
      ),
      (
        Language.sv,
        """
        varning: survey, rad 1, kolumn 'relevent': Kolumnen 'relevent' är okänd och används \
        inte. Menade du 'relevant'?
        fel: survey, rad 3, kolumn 'relevant': Ingen fråga heter 'agee'. Menade du '${age}'?
        1 fel, 1 varning.
        """,
      ),
      (
        Language.en,
        """
        warning: survey, row 1, column 'relevent': The column 'relevent' is not known and is \
        not used. Did you mean 'relevant'?
        error: survey, row 3, column 'relevant': No question is named 'agee'. Did you mean \
        '${age}'?
        1 error, 1 warning.
        """,
      ),
    ],
  )
  func text(language: Language, expected: String) {
    #expect(FormCheckDocument(findings, language: language).text == expected)
  }

  @Test func `a form without mistakes says so`() {
    #expect(FormCheckDocument([], language: .en).text == "No errors and no warnings.")
  }

  @Test func `the JSON has its schema and the findings in the language asked for`() throws {
    let data = try FormCheckDocument(findings, language: .sv).jsonData()
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(Set(object.keys) == ["schema", "findings"])
    #expect(object["schema"] as? String == "luotsi-form-check/1")
    let list = try #require(object["findings"] as? [[String: Any]])
    #expect(
      list.last as NSDictionary? == [
        "severity": "error", "code": "unknown-name", "sheet": "survey", "row": 3,
        "column": "relevant", "text": "${agee} = 1", "message": "Ingen fråga heter 'agee'.",
        "suggestion": "Menade du '${age}'?",
      ]
    )
  }
}
