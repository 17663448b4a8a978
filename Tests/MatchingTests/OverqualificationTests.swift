import Catalogue
import Foundation
import Testing

@testable import Matching

/// A higher degree, and trainings that begin from the beginning in fields that are no wish.
@Suite struct OverqualificationTests {
  /// A master in business who wishes for kitchen and care, and has worked in an office.
  private func master() throws -> Profile {
    var client = try sampleClient()
    client.qualification.level = .known(.master)
    client.qualification.field = .known("office")
    var work = WorkPeriod()
    work.field = .known("office")
    work.years = .known(7)
    client.workHistory = .known([work])
    return client
  }

  private func route(_ offering: Offering, _ client: Profile) throws -> [Int] {
    let part = try match(offering, for: client).part(.route)
    return [part.low, part.value, part.high]
  }

  @Test
  func `starting over outside the wishes takes ten points of the route, as far as it has them`()
    throws
  {
    let retail = sampleOffering(field: "retail")
    #expect(try route(retail, sampleClient()) == [800, 800, 800])
    #expect(try route(retail, master()) == [0, 0, 0])
    let part = try match(retail, for: master()).part(.route)
    guard case .route(let finding) = part.detail else { throw UnexpectedDetail() }
    #expect(finding.degree == .counts)
    #expect(try match(retail, for: master()).flags == [.overqualified])
  }

  @Test func `what the client wishes for is no step down`() throws {
    #expect(try route(sampleOffering(field: "kitchen"), master()) == [800, 800, 800])
    #expect(try match(sampleOffering(field: "kitchen"), for: master()).flags.isEmpty)
  }

  @Test func `a wish that may still come leaves the loss open`() throws {
    var client = try master()
    client.interests = .known([.known(.choice("kitchen"))])
    let retail = sampleOffering(field: "retail")
    #expect(try route(retail, client) == [0, 400, 800])
    guard case .route(let finding) = try match(retail, for: client).part(.route).detail else {
      throw UnexpectedDetail()
    }
    #expect(finding.degree == .mayCount)
  }

  @Test func `a further qualification starts over for those alone who do not know the field`()
    throws
  {
    func further(_ field: FieldCode) -> Offering {
      sampleOffering(kind: .furtherQualification, field: field)
    }
    #expect(try match(further("retail"), for: master()).flags == [.overqualified])
    #expect(try route(further("retail"), master()) == [0, 0, 0])
    #expect(try match(further("office"), for: master()).flags.isEmpty)
    var client = try master()
    client.qualification.field = .unanswered
    #expect(try match(further("office"), for: client).flags.isEmpty)
    client.workHistory = .unanswered
    #expect(try route(further("retail"), client) == [0, 400, 800])
    #expect(try match(further("retail"), for: client).flags.isEmpty)
  }

  @Test func `a shortage brings nothing to a further qualification in a strange field`() throws {
    let offering = sampleOffering(kind: .furtherQualification, field: "retail")
    let part = try match(offering, for: master()).part(.labourDemand)
    #expect(part.high == 0)
    #expect(part.detail == .labourDemandNotCounted)
  }

  @Test func `the pack says which degrees are guarded and how much it costs`() throws {
    let rules = try packReplacing([
      (#""degrees": ["bachelor", "master"]"#, #""degrees": ["bachelor"]"#)
    ])
    let retail = sampleOffering(field: "retail")
    let matcher = Matcher(catalogue: sampleCatalogue([retail]), rules: rules)
    let found = try #require(matcher.rank(master(), on: sampleDay()).matches.first)
    #expect(try found.part(.route).value == 800)
    #expect(throws: RulePackError.number(.valueOutOfRange("overqualification.routeLoss", 1001))) {
      try packReplacing(#""routeLoss": 1000"#, by: #""routeLoss": 1001"#)
    }
  }

  private struct UnexpectedDetail: Error {}
}
