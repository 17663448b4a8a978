import Catalogue
import Foundation
import Testing

@testable import Matching

/// A school that has stated no minimum level: an assumption moves points and never a verdict.
@Suite struct AssumedMinimumTests {
  private func client(at level: LanguageLevel) throws -> Profile {
    var client = try sampleClient()
    client.languages.fi = skill(level, evidence: .test)
    return client
  }

  private func values(_ offering: Offering, at level: LanguageLevel) throws -> [Int] {
    let part = try match(offering, for: client(at: level)).part(.languageMargin)
    return [part.low, part.value, part.high]
  }

  /// B1.1 is assumed of a qualification, and a half-step to either side: 400 at it, 600 and 266
  /// a half-step above and below.
  @Test func `the margin is counted from the assumed level, a half-step to either side`() throws {
    let unstated = sampleOffering(minimumLevel: nil)
    #expect(try values(unstated, at: .b11) == [266, 433, 600])
    #expect(try values(unstated, at: .a11) == [0, 0, 0])
    #expect(try values(unstated, at: .c11) == [1000, 1000, 1000])
  }

  @Test func `a stated minimum is taken as it is stated`() throws {
    #expect(try values(sampleOffering(minimumLevel: .b11), at: .b11) == [400, 400, 400])
  }

  @Test func `the verdict is to be checked with the school at any level`() throws {
    for level in [LanguageLevel.belowA11, .b11, .c22] {
      let match = try match(sampleOffering(minimumLevel: nil), for: client(at: level))
      #expect(match.verdict == .check)
      #expect(match.said("E2") == ["E2/level asks the provider minimumLevel"])
    }
  }

  @Test func `the part names the assumption and its source, and no minimum of the school`() throws {
    let part = try match(sampleOffering(minimumLevel: nil), for: client(at: .a11))
      .part(.languageMargin)
    #expect(
      part.detail
        == .languageMargin(
          LanguageMarginFinding(
            language: .fi,
            level: .a11,
            minimum: nil,
            assumedMinimum: .b11,
            hasSupport: false,
          )
        )
    )
    #expect(part.sources.map(\.name) == ["careeria.fi: perustutkintoihin useimmiten B1.1"])
  }

  @Test func `an assumption makes the points no better founded`() throws {
    let client = try client(at: .b11)
    let stated = try match(sampleOffering(minimumLevel: .b11), for: client)
    let unstated = try match(sampleOffering(minimumLevel: nil), for: client)
    // The whole weight of the language margin is missing: 500 of 10,000.
    #expect(stated.confidence - unstated.confidence == 50)
  }

  @Test func `where nothing is assumed anything is possible`() throws {
    #expect(
      try values(sampleOffering(kind: .workshop, minimumLevel: nil), at: .a11) == [0, 500, 1000]
    )
  }

  @Test func `an offering that states A1 comes before one that states nothing, for a newcomer`()
    throws
  {
    let matcher = Matcher(
      catalogue: sampleCatalogue([
        sampleOffering(id: "a-unstated", minimumLevel: nil),
        sampleOffering(id: "b-stated", minimumLevel: .a11),
      ]),
      rules: try shippedRules(),
    )
    let ranking = matcher.rank(try client(at: .a11), on: try sampleDay())
    #expect(ranking.matches.map(\.offering) == ["b-stated", "a-unstated"])
  }

  @Test func `a kind or a level that there is not is refused`() throws {
    let kind = #expect(throws: RulePackError.self) {
      try pack { members in
        guard case .object(var assumed) = members["assumedMinimum"] else { return }
        assumed["evening_class"] = assumed["preparatory"]
        members["assumedMinimum"] = .object(assumed)
      }
    }
    #expect(
      kind?.description
        == "assumedMinimum: 'evening_class' is no kind of training. Write one of those that "
        + "docs/data.md lists."
    )
    let level = #expect(throws: RulePackError.self) {
      try packReplacing(#""level": "B1.1""#, by: #""level": "B1.3""#)
    }
    #expect(
      level?.description
        == "assumedMinimum.vocational_qualification: 'B1.3' is no language level. Write one such as "
        + "A2.2 or B1.1."
    )
  }

  @Test func `an assumption without a level is refused`() {
    #expect(
      throws: RulePackError.unreadable("'assumedMinimum.vocational_qualification.level' is missing")
    ) {
      try packReplacing(#""level": "B1.1","#, by: "")
    }
  }

  @Test func `an assumption without a source is an error, and one of our own is still to be read`()
    throws
  {
    let text = String(decoding: try shippedRulesData(), as: UTF8.self)
    let level = #""level": "B1.1","# + "\n      "
    let old = level + #""source": "careeria.fi: perustutkintoihin useimmiten B1.1""#
    try #require(text.contains(old))
    let edited = Data(text.replacing(old, with: level + #""source": """#).utf8)
    #expect(
      try PackCheck(of: edited, on: sampleDay()).findings
        .contains(.sourceMissing(at: "assumedMinimum.vocational_qualification"))
    )
    #expect(
      try PackCheck(of: shippedRulesData(), on: sampleDay()).findings.contains(
        .sourceNotRead(
          at: "assumedMinimum.further_qualification",
          source: "Oma oletus: vähintään perustutkinnon taso",
        )
      )
    )
  }
}
