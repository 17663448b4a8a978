import Catalogue
import CivilDates
import Testing

@testable import Matching

/// For whom services of a kind are, by the shipped rule pack.
@Suite struct ServiceGateTests {
  private func verdict(
    _ kind: ServiceKind,
    _ change: (inout Profile) -> Void,
  ) throws -> Verdict? {
    var client = clientInNeed()
    client.birthYear = .known(2003)
    change(&client)
    let service = sampleService(kind: kind)
    return try matcher(with: [service]).services(for: client, on: sampleDay()).first?.verdict
  }

  @Test func `integration services are for immigrants who are no jobseekers`() throws {
    #expect(
      try verdict(.immigrantGuidance) {
        $0.residence = .known(.continuous)
        $0.jobSeeker = .known(false)
      } == .open
    )
    #expect(
      try verdict(.immigrantGuidance) {
        $0.residence = .known(.citizen)
        $0.jobSeeker = .known(false)
      } == .excluded
    )
    #expect(
      try verdict(.immigrantGuidance) {
        $0.residence = .known(.continuous)
        $0.jobSeeker = .known(true)
      } == .excluded
    )
    #expect(try verdict(.immigrantGuidance) { _ in } == .check)
    #expect(
      try verdict(.immigrantGuidance) {
        $0.residence = .known(.asylumSeeker)
        $0.jobSeeker = .known(false)
      } == .check
    )
  }

  @Test func `Kela judges functional ability: no sign of it is to be checked, never a no`() throws {
    #expect(try verdict(.kelaRehabilitation) { $0.workAbility = .known(3) } == .open)
    #expect(try verdict(.kelaRehabilitation) { $0.considerations = .known(true) } == .open)
    #expect(try verdict(.kelaRehabilitation) { _ in } == .check)
    #expect(
      try verdict(.kelaRehabilitation) {
        $0.workAbility = .known(9)
        $0.considerations = .known(false)
      } == .check
    )
  }

  @Test func `the language test needs a referral from the employment services`() throws {
    #expect(try verdict(.languageTest) { $0.jobSeeker = .known(true) } == .open)
    #expect(try verdict(.languageTest) { $0.jobSeeker = .known(false) } == .check)
    #expect(
      try verdict(.languageTest) {
        $0.jobSeeker = .known(true)
        $0.languages.fi.evidence = .known(.certificate)
      } == .check
    )
  }

  @Test func `the family centre is for families`() throws {
    #expect(try verdict(.familyCentre) { $0.careArranged = .known(.notNeeded) } == .excluded)
    #expect(try verdict(.familyCentre) { $0.careArranged = .known(.no) } == .open)
    #expect(try verdict(.familyCentre) { _ in } == .check)
  }

  @Test func `an asylum seeker's right to a service is cleared up first`() throws {
    #expect(
      try verdict(.employmentServices) { $0.residence = .known(.asylumSeeker) } == .check
    )
    #expect(try verdict(.employmentServices) { _ in } == .open)
  }

  @Test func `a gate whose source is not read says check and no more`() throws {
    #expect(try verdict(.earlyEducation) { $0.careMissing = .known([.adult]) } == .check)
    #expect(try verdict(.earlyEducation) { $0.careMissing = .known([.daycare]) } == .open)
  }

  @Test func `the reasons of a gate name its rule, clause and source`() throws {
    var client = clientInNeed()
    client.jobSeeker = .known(false)
    let service = sampleService(kind: .languageTest)
    let match = try matcher(with: [service]).services(for: client, on: sampleDay()).first
    let reasons = (match?.reasons ?? []).compactMap { reason in
      if case .rule(let reason) = reason { reason } else { nil }
    }
    #expect(reasons.map(\.rule) == ["S4"])
    #expect(reasons.map(\.clause) == ["referral"])
    #expect(reasons.map(\.source.name) == ["testipiste.eu"])
  }
}
