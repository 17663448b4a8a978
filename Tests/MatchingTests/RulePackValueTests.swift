import Testing

@testable import Matching

/// Every sentence that refuses the numbers of a pack.
@Suite struct RulePackValueTests {
  private func sentence(_ edits: (old: String, new: String)...) -> String? {
    let error = #expect(throws: RulePackError.self) { try packReplacing(edits) }
    return error?.description
  }

  @Test func `a weight outside its range is refused`() {
    #expect(
      sentence((#""skills": 2500"#, #""skills": -1"#))
        == "The weight of 'skills' is -1. Write a number from 0 to 10000."
    )
  }

  @Test func `weights that do not sum are refused with the sum`() {
    #expect(
      sentence((#""skills": 2500"#, #""skills": 2600"#))
        == "The weights sum to 10100. Change them so that they sum to 10000 exactly."
    )
  }

  @Test func `labour demand over fifteen of a hundred is refused`() {
    #expect(
      sentence(
        (#""labourDemand": 1500"#, #""labourDemand": 1600"#),
        (#""languageMargin": 500"#, #""languageMargin": 400"#),
      )
        == "Labour demand weighs 1600. It may weigh at most 1500 of 10000, so that it never "
        + "outweighs skills and interest."
    )
  }

  @Test func `priorities move weight and never make it`() {
    #expect(
      sentence(
        (
          #"{"route": 200, "goals": 200, "interest": -200"#,
          #"{"route": 300, "goals": 200, "interest": -200"#,
        )
      )
        == "The shifts of 'pay_soon' sum to 100. What some criteria gain the others lose: let them "
        + "sum to 0."
    )
  }

  @Test func `an odd shift is refused because the second priority counts by half`() {
    #expect(
      sentence(
        (
          #"{"route": 200, "goals": 200, "interest": -200"#,
          #"{"route": 201, "goals": 199, "interest": -200"#,
        )
      )
        == "A shift of 'pay_soon' is odd. The second priority counts by half: write even numbers."
    )
  }

  @Test func `shifts that could move a weight beyond the bound are refused`() {
    #expect(
      sentence((#""bound": 500"#, #""bound": 300"#))
        == "The shifts of 'pay_soon' with another priority move 'interest' by more than 300. Make "
        + "them smaller."
    )
  }

  @Test func `priorities never add to labour demand at its cap`() {
    #expect(
      sentence(
        (
          #"{"route": 200, "goals": 200, "interest": -200"#,
          #"{"labourDemand": 200, "goals": 200, "interest": -200"#,
        )
      )
        == "Labour demand weighs 1700. It may weigh at most 1500 of 10000, so that it never "
        + "outweighs skills and interest."
    )
  }

  @Test func `a value outside its range is refused by its path`() {
    #expect(
      sentence((#""taughtShare": 600"#, #""taughtShare": 1600"#))
        == "The value 'skills.taughtShare' is 1600. Write a number within the range that "
        + "docs/matching.md gives."
    )
  }

  @Test func `pathways without a step, or with words out of order, are refused`() {
    #expect(
      sentence((#""maxSteps": 4"#, #""maxSteps": 0"#))
        == "The value 'pathways.bounds.maxSteps' is 0. Write a number within the range that "
        + "docs/matching.md gives."
    )
    #expect(
      sentence((#""likelyAtMost": 400"#, #""likelyAtMost": 1000"#))
        == "The value 'pathways.risk.moderateAtMost' is 900. Write a number within the range that "
        + "docs/matching.md gives."
    )
  }

  @Test func `a table that falls where it has to rise is refused`() {
    #expect(
      sentence(("[-3, 0], [0, 400]", "[-3, 500], [0, 400]"))
        == "The table 'languageMargin.byMargin' falls somewhere. Let its values stay or rise from "
        + "left to right."
    )
  }

  @Test func `the value of counts may not fall as vacancies grow`() {
    #expect(
      sentence(("[100, 140], [200, 280]", "[100, 280], [200, 140]"))
        == "The table 'labourDemand.byVacancies' falls somewhere. Let its values stay or rise from "
        + "left to right."
    )
  }

  @Test func `a table of another length is refused`() {
    #expect(
      sentence(("[400, 300, 200, 100, 0]", "[400, 300]"))
        == "The table 'labourDemand.byBalance.surplus' has 2 values. It needs 5."
    )
  }
}
