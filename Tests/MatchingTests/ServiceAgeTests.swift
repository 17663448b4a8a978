import Catalogue
import CivilDates
import Testing

@testable import Matching

/// The gates of age: the service's own and those of the law.
@Suite struct ServiceAgeTests {
  private func reasons(
    _ kind: ServiceKind,
    minimumAge: Int? = nil,
    maximumAge: Int? = nil,
    born year: Int?,
    month: Int? = nil,
  ) throws -> [ServiceReason] {
    var client = clientInNeed()
    client.birthYear = year.map(Fact.known) ?? .unanswered
    client.birthMonth = month.map(Fact.known) ?? .unanswered
    let service = sampleService(kind: kind, minimumAge: minimumAge, maximumAge: maximumAge)
    let match = try matcher(with: [service]).services(for: client, on: try day("2026-11-26")).first
    return (match?.reasons ?? []).filter { reason in
      switch reason {
      case .ageFits, .ageUnknown, .tooYoung, .tooOld, .closes: true
      default: false
      }
    }
  }

  @Test func `Ohjaamo is for those under 30, even when its row says nothing of ages`() throws {
    #expect(try reasons(.ohjaamo, born: 2000) == [.ageFits])
    #expect(try reasons(.ohjaamo, born: 1995) == [.tooOld(maximum: 29)])
  }

  @Test func `outreach youth work and workshops are for those under 29`() throws {
    for kind in [ServiceKind.outreachYouthWork, .workshop] {
      #expect(try reasons(kind, born: 1997, month: 1) == [.tooOld(maximum: 28)])
      #expect(try reasons(kind, born: 1999, month: 1) == [.ageFits])
    }
  }

  @Test func `Kela's rehabilitation for the young is from 16 to 29`() throws {
    #expect(
      try reasons(.kelaRehabilitation, born: 2011, month: 1)
        == [.tooYoung(minimum: 16, inDays: 36...66)]
    )
    #expect(try reasons(.kelaRehabilitation, born: 1996, month: 1) == [.tooOld(maximum: 29)])
  }

  @Test func `the days left are told when a gate closes within a year`() throws {
    #expect(
      try reasons(.ohjaamo, born: 1997, month: 1)
        == [.ageFits, .closes(atAge: 30, inDays: 36...66)]
    )
    #expect(
      try reasons(.ohjaamo, born: 1997) == [.ageFits, .closes(atAge: 30, inDays: 36...400)]
    )
    #expect(try reasons(.ohjaamo, born: 1998, month: 1) == [.ageFits])
  }

  @Test func `the tighter of the row and the law counts`() throws {
    #expect(try reasons(.ohjaamo, maximumAge: 24, born: 2000) == [.tooOld(maximum: 24)])
    #expect(try reasons(.ohjaamo, maximumAge: 64, born: 1990) == [.tooOld(maximum: 29)])
  }

  @Test func `an age that cannot be told is asked: the year, or the month when that decides`()
    throws
  {
    #expect(try reasons(.ohjaamo, born: nil) == [.ageUnknown(.birthYear)])
    #expect(try reasons(.ohjaamo, born: 1996) == [.ageUnknown(.birthMonth)])
  }

  @Test func `a service without a gate asks no age`() throws {
    #expect(try reasons(.debtAdvice, born: nil).isEmpty)
  }

  @Test func `only too young is not yet; too old is not for the client`() {
    #expect(ServiceReason.tooYoung(minimum: 16, inDays: nil).verdict == .notYet)
    #expect(ServiceReason.tooOld(maximum: 29).verdict == .excluded)
    #expect(ServiceReason.closes(atAge: 30, inDays: 1...1).verdict == .open)
  }
}
