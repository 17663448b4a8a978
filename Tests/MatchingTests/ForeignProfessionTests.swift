import Catalogue
import Testing

@testable import Matching

/// E14: a qualification from abroad whose profession needs a licence; M2 beside it, for money.
@Suite struct ForeignProfessionTests {
  private func nurse(licence: PractiseLicence?) throws -> Profile {
    var client = try sampleClient()
    client.qualification.level = .known(.bachelor)
    client.qualification.field = .known("care")
    client.qualification.country = .known(.other)
    client.qualification.recognised = .known(.no)
    client.qualification.licence = licence.map(Fact.known) ?? .unanswered
    return client
  }

  private func said(
    _ client: Profile,
    kind: OfferingKind = .vocationalQualification,
  ) throws
    -> [String]
  {
    try match(sampleOffering(kind: kind, field: "care"), for: client).said("E14")
  }

  @Test func `a missing licence is looked into before new studies in the field`() throws {
    #expect(try said(nurse(licence: .no)) == ["E14/licence failed"])
    #expect(try said(nurse(licence: .applied)) == ["E14/licence failed"])
    let offering = sampleOffering(field: "care")
    #expect(try match(offering, for: nurse(licence: .no)).verdict == .check)
  }

  @Test func `a licence that is held or not needed says nothing, and silence is no missing one`()
    throws
  {
    #expect(try said(nurse(licence: .yes)).isEmpty)
    #expect(try said(nurse(licence: .notNeeded)).isEmpty)
    #expect(try said(nurse(licence: nil)).isEmpty)
  }

  @Test func `other fields, language courses and qualifications from here are not concerned`()
    throws
  {
    let kitchen = sampleOffering(field: "kitchen")
    #expect(try match(kitchen, for: nurse(licence: .no)).said("E14").isEmpty)
    #expect(try said(nurse(licence: .no), kind: .languageCourse).isEmpty)
    var client = try nurse(licence: .no)
    client.qualification.country = .known(.finland)
    #expect(try said(client).isEmpty)
  }

  @Test(
    "Who is at work or laid off is told that there is no adult education allowance",
    arguments: [(LifeStatus.employed, true), (.laidOff, true), (.unemployed, false)],
  )
  func allowance(status: LifeStatus, isTold: Bool) throws {
    var client = try sampleClient()
    client.status = .known(status)
    let notices = Matcher(catalogue: sampleCatalogue(), rules: try shippedRules())
      .rank(client, on: try sampleDay()).notices
    let rules = notices.compactMap { notice -> RuleID? in
      if case .rule(let reason) = notice { reason.rule } else { nil }
    }
    #expect(rules.contains("M2") == isTold)
  }
}
