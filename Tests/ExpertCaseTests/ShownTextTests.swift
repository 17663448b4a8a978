import Catalogue
import Languages
import Matching
import Reports
import Testing

/// What people read of the expert cases is words, and never something of the program.
@Suite struct ShownTextTests {
  @Test("No text shows a place, a code or a name of the program", arguments: Language.allCases)
  func texts(language: Language) throws {
    let words = ProgramWords(of: language, catalogue: try shelf.get())
    var seen: Set<Substring> = []
    for name in caseNames {
      for line in try lines(of: readCase(name), in: language) where seen.insert(line).inserted {
        let found = words.found(in: line)
        #expect(found.isEmpty, "\(name): \(line)")
      }
    }
    #expect(seen.count > 1000)
  }

  /// The list with every sentence in it, services, days ahead, what would open more, and the pathways
  /// that the case speaks of.
  private func lines(of client: ExpertCase, in language: Language) throws -> [Substring] {
    let matcher = try matcher.get()
    let catalogue = try shelf.get()
    let rules = matcher.rules
    let ranking = try ranking(of: client)
    let basis = ReportBasis(
      on: client.date,
      catalogue: catalogue,
      rules: rules,
      language: language,
    )
    var texts = [
      rankingText(ranking, catalogue: catalogue, rules: rules, language: language),
      servicesText(
        ServiceReferrals(
          needs: matcher.needs(of: client.profile, on: client.date),
          services: ranking.services,
        ),
        on: basis,
      ),
      radarText(matcher.radar(for: client.profile, on: client.date), on: basis),
      openingsText(
        matcher.ladders(client.profile, on: client.date),
        matcher.relaxations(client.profile, on: client.date),
        on: basis,
      ),
    ]
    let occupations = client.expectations.compactMap { expectation -> OccupationCode? in
      if case .pathway(let occupation, _, _) = expectation.claim { occupation } else { nil }
    }
    texts += Set(occupations).sorted().map { occupation in
      pathwayText(
        matcher.pathways(for: client.profile, to: occupation, on: client.date),
        catalogue: catalogue,
        rules: rules,
        language: language,
      )
    }
    return texts.flatMap { $0.split(separator: "\n") }
  }

  @Test(
    "A place, a code and a name of the program are found",
    arguments: [
      ("Tarvitaan {offering.minimumLevel}.", ["{"]),
      ("Ala: early_education.", ["early_education"]),
      ("Tila: notYet.", ["notYet"]),
      ("Opetus: day, evening.", ["day", "evening"]),
      ("Suomi: alle A1.1, alin taso A2.2. Media.", []),
    ],
  )
  func examples(line: String, found: [String]) throws {
    let words = ProgramWords(of: .fi, catalogue: try shelf.get())
    #expect(words.found(in: line[...]) == found)
  }
}
