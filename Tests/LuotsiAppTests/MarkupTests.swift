import Testing

@testable import LuotsiApp

@Suite struct MarkupTests {
  @Test(
    "A form's styling is left out, and what only looks like it stays",
    arguments: [
      ("Plain text", "Plain text"),
      (#"<span style="color:blue">Record the name.</span>"#, "Record the name."),
      ("One<br>two<BR/>three", "One\ntwo\nthree"),
      ("**Now** and __then__", "Now and then"),
      ("**a <b>b</b>**", "a b"),
      ("## Part two\n# Part three", "Part two\nPart three"),
      ("a < b and c > d", "a < b and c > d"),
      ("<18 years>", "<18 years>"),
      ("(Id10010) [Name of interviewer]", "(Id10010) [Name of interviewer]"),
      ("2 ** 3, snake_case, __init", "2 ** 3, snake_case, __init"),
      ("#1 and # alone", "#1 and # alone"),
      ("<", "<"),
      ("****", "****"),
    ],
  )
  func markup(text: String, shown: String) {
    #expect(withoutMarkup(text) == shown)
  }
}
