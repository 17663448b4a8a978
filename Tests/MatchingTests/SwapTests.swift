import Catalogue
import CivilDates
import RepeatableNumbers
import Testing

@testable import Matching

/// What must not matter does not; a failing random case prints its seed.
@Suite struct SwapTests {
  @Test(
    "Another language, year of arrival and age within the same limits change nothing",
    arguments: UInt64(1)...80,
  )
  func nothingChanges(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var client = randomProfile(using: &random)
    client.strongestLanguage = .known("fi")
    client.yearOfArrival = .known(2020)
    let matcher = Matcher(
      catalogue: randomCatalogue(25, using: &random),
      rules: try shippedRules(),
    )
    let result = matcher.swapTest(client, on: try sampleDay())
    #expect(result.passes, "\(result)")
    #expect(result.absent == [.name, .gender])
    #expect(!result.omissions.contains(.yearOfArrivalIsRead))
  }

  @Test func `an adult without age limits ahead is swapped for others in age`() throws {
    let matcher = Matcher(catalogue: sampleCatalogue(), rules: try shippedRules())
    var client = try sampleClient()
    client.birthYear = .known(1985)
    let result = matcher.swapTest(client, on: try sampleDay())
    let births = result.trials.compactMap { trial -> Int? in
      if case .birthYear(let year) = trial.swap { year } else { nil }
    }
    #expect(births.count == 2)
    #expect(result.passes)
  }

  @Test func `no birth year on the other side of a limit is tried`() throws {
    let catalogue = sampleCatalogue([sampleOffering(minimumAge: 18, maximumAge: 28)])
    let matcher = Matcher(catalogue: catalogue, rules: try shippedRules())
    let limits = AgeLimits(matcher, on: try sampleDay())
    var client = try sampleClient()
    client.birthYear = .known(1999)
    client.birthMonth = .known(3)
    var other = client
    // 27 and 28 today, and on the other side of nothing; 29 is above the maximum.
    other.birthYear = .known(1997)
    #expect(!limits.areAlike(client, other))
    #expect(limits.areAlike(client, client))
  }

  @Test func `without a birth year the age is left out, and that is said`() throws {
    let matcher = Matcher(catalogue: sampleCatalogue(), rules: try shippedRules())
    let result = matcher.swapTest(Profile(), on: try sampleDay())
    #expect(result.omissions == [.birthYearNotKnown])
    #expect(result.passes && !result.trials.isEmpty)
  }

  @Test func `a young client for whom every other year crosses a limit is told of the limit`()
    throws
  {
    let matcher = Matcher(catalogue: sampleCatalogue(), rules: try shippedRules())
    var client = try sampleClient()
    client.birthYear = .known(2009)
    client.birthMonth = .known(6)
    let result = matcher.swapTest(client, on: try sampleDay())
    #expect(result.omissions == [.noOtherBirthYear])
  }
}
