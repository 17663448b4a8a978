import Catalogue
import Testing

@testable import Matching

/// "None" in a ranked list closes the places after it.
@Suite struct RankedPlacesTests {
  private func client(wishing places: [Fact<RankedChoice<FieldCode>>]) throws -> Profile {
    var client = try sampleClient()
    client.interests = .known(places)
    return client
  }

  private func interest(_ client: Profile) throws -> [Int] {
    let part = try match(sampleOffering(field: "retail"), for: client).part(.interest)
    return [part.low, part.high]
  }

  @Test func `who wishes for one field and says no more wishes for no other`() throws {
    let closed = try client(wishing: [.known(.choice("kitchen")), .known(.noMore)])
    #expect(try interest(closed) == [100, 100])
    let open = try client(wishing: [.known(.choice("kitchen"))])
    #expect(try interest(open) == [100, 800])
  }

  @Test func `a place that was not answered before the end stays open`() throws {
    let client = try client(wishing: [.dontKnow, .known(.noMore)])
    #expect(try interest(client) == [100, 1000])
  }

  @Test func `what stands after the end is no wish`() throws {
    let client = try client(wishing: [.known(.noMore), .known(.choice("retail"))])
    #expect(try interest(client) == [100, 100])
  }

  @Test func `a closed list is not asked about`() throws {
    let matcher = Matcher(catalogue: sampleCatalogue(), rules: try shippedRules())
    func asked(_ client: Profile) throws -> Set<ClientQuestion> {
      Set(
        client.openQuestions(
          in: matcher.catalogue,
          limits: matcher.rules.limits,
          on: try sampleDay(),
        ).map(\.question)
      )
    }
    var client = try client(wishing: [.known(.choice("kitchen"))])
    client.priorities = .known([.known(.choice(.paySoon))])
    #expect(try asked(client).isSuperset(of: [.interests, .priorities]))
    client.interests = .known([.known(.choice("kitchen")), .known(.noMore)])
    client.priorities = .known([.known(.noMore)])
    #expect(try asked(client).isDisjoint(with: [.interests, .priorities]))
  }

  @Test func `literacy is not asked of those whose reading shows it`() throws {
    let matcher = Matcher(catalogue: sampleCatalogue(), rules: try shippedRules())
    func asked(at reading: LanguageLevel) throws -> Bool {
      var client = Profile()
      client.languages.sv.reading = .known(reading)
      let open = client.openQuestions(
        in: matcher.catalogue,
        limits: matcher.rules.limits,
        on: try sampleDay(),
      )
      return open.contains { $0.question == .literacy || $0.question == .latinScript }
    }
    #expect(try asked(at: .a13))
    #expect(try !asked(at: .a21))
  }
}
