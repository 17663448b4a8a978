import Catalogue
import Testing

@testable import Matching

@Suite struct EntryRuleTests {
  @Test(
    "Schooling is judged by what the training asks for",
    arguments: [
      (Offering.EntrySchooling.basicOrSufficient, BasicEducation.finland, Verdict.open),
      (.basicOrSufficient, .abroad, .check),
      (.basicOrSufficient, .none, .check),
      (.basicCertificate, .finland, .open),
      (.basicCertificate, .abroad, .check),
      (.basicCertificate, .none, .notYet),
      (.withoutBasicCertificate, .finland, .excluded),
      (.withoutBasicCertificate, .abroad, .check),
      (.withoutBasicCertificate, .none, .open),
      (Offering.EntrySchooling.none, .none, .open),
    ],
  )
  func schooling(
    entry: Offering.EntrySchooling,
    education: BasicEducation,
    verdict: Verdict,
  ) throws {
    var client = try sampleClient()
    client.basicEducation = .known(education)
    #expect(try match(sampleOffering(entrySchooling: entry), for: client).verdict == verdict)
  }

  @Test func `a certificate that is asked for comes from adult basic education`() throws {
    var client = try sampleClient()
    client.basicEducation = .known(.none)
    let match = try match(sampleOffering(entrySchooling: .basicCertificate), for: client)
    #expect(match.actions == [.basicEducation])
    #expect(match.unlock.map(\.months) == [36])
  }

  @Test func `schooling the provider has not stated is to be asked of the provider`() throws {
    let match = try match(sampleOffering(entrySchooling: nil), for: sampleClient())
    #expect(match.said("E6") == ["E6/stated asks the provider entrySchooling"])
  }

  @Test func `two years of work in the field count as experience, wherever they were done`() throws
  {
    var client = try sampleClient()
    var abroad = WorkPeriod()
    abroad.field = .known("kitchen")
    abroad.years = .known(2)
    abroad.country = .known(.other)
    client.workHistory = .known([abroad])
    let offering = sampleOffering(kind: .furtherQualification, entrySchooling: .fieldExperience)
    #expect(try match(offering, for: client).said("E9") == ["E9/experience met"])
  }

  @Test func `missing experience is for the school to judge and unknown years are asked`() throws {
    let offering = sampleOffering(kind: .furtherQualification, entrySchooling: .fieldExperience)
    var client = try sampleClient()
    #expect(try match(offering, for: client).said("E9") == ["E9/experience failed"])
    var job = WorkPeriod()
    job.field = .known("kitchen")
    client.workHistory = .known([job])
    #expect(
      try match(offering, for: client).said("E9") == ["E9/experience asks workHistory"]
    )
  }

  @Test func `TUVA with an earlier qualification is to be checked`() throws {
    var client = try sampleClient()
    client.qualification.level = .known(.vocational)
    let match = try match(sampleOffering(kind: .preparatory), for: client)
    #expect(match.verdict == .check)
    #expect(match.said("E6").contains("E6/preparatory failed"))
  }

  @Test(
    "Studies for a qualification wait for literacy in Latin script",
    arguments: [
      (Literacy.no, true, Verdict.notYet),
      (.yes, false, .notYet),
      (.partly, true, .check),
      (.yes, true, .open),
    ],
  )
  func literacy(literacy: Literacy, latin: Bool, verdict: Verdict) throws {
    var client = try sampleClient()
    client.languages.fi.reading = .unanswered
    client.literacy = .known(literacy)
    client.latinScript = .known(latin)
    let offering = sampleOffering(minimumLevel: .belowA11)
    #expect(try match(offering, for: client).verdict == verdict)
  }

  @Test func `reading Finnish at A2-1 shows literacy without asking`() throws {
    var client = try sampleClient()
    client.literacy = .unanswered
    client.latinScript = .unanswered
    #expect(try match(sampleOffering(), for: client).verdict == .open)
  }

  @Test func `literacy training is open to those who do not read`() throws {
    var client = try sampleClient()
    client.literacy = .known(.no)
    let offering = sampleOffering(
      kind: .literacy,
      minimumLevel: .belowA11,
      entrySchooling: Offering.EntrySchooling.none,
    )
    #expect(try match(offering, for: client).verdict == .open)
  }

  @Test(
    "Training for jobseekers opens by registering",
    arguments: [(true, Verdict.open), (false, .notYet)],
  )
  func jobseeker(isRegistered: Bool, verdict: Verdict) throws {
    var client = try sampleClient()
    client.jobSeeker = .known(isRegistered)
    let offering = sampleOffering(kind: .labourMarketTraining, requiresJobseeker: true)
    #expect(try match(offering, for: client).verdict == verdict)
  }

  @Test func `not knowing whether the client is a jobseeker is a check`() throws {
    var client = try sampleClient()
    client.jobSeeker = .refused
    let offering = sampleOffering(kind: .labourMarketTraining, requiresJobseeker: true)
    #expect(try match(offering, for: client).verdict == .check)
  }
}
