import Catalogue
import CatalogueStore
import CivilDates
import Foundation
import Languages
import Matching
import TerminalUI
import Testing

@testable import LuotsiApp

/// Suggested links and missing language levels, gone through at the keys.
@Suite struct ReviewJourneyTests {
  private let cleaner = QualificationLink(
    QualificationLink.ID("381141", "9112"),
    weight: 800,
    origin: .derived,
  )

  /// A desk whose cleaning trainings say neither occupation nor level, over a stored catalogue.
  private func catalogue(of journey: JourneyDesk) throws -> CatalogueContents {
    var bundled = try bundledDesk().catalogue
    bundled.offerings = try bundled.offerings.map { offering in
      try offering.qualification == "381141"
        ? offering.changed { members in
          members["occupations"] = [String]()
          members["minimumLevel"] = nil
        } : offering
    }
    let database = try journey.openCatalogue()
    let day = try bundledDesk().today
    try database.replaceContents(with: bundled, from: "test", importedOn: day)
    try database.propose([cleaner])
    return try database.contents()
  }

  private func desk(_ journey: JourneyDesk) throws -> Desk {
    journey.desk.with(try catalogue(of: journey))
  }

  private func play(
    _ keys: [Key],
    _ journey: JourneyDesk,
  ) throws -> (frames: [Frame], state: AppState) {
    try journey.play(keys.map(Event.key), on: desk(journey))
  }

  /// The labour market part of the first cleaning training, for a client nobody knows.
  private func labourPart(on desk: Desk) throws -> Part {
    let ranking = desk.matcher.rank(Profile(), on: desk.today)
    let id = try #require(desk.catalogue.offerings.first { $0.qualification == "381141" }).id
    let match = try #require(ranking.matches.first { $0.offering == id })
    return try #require(match.parts.first { $0.criterion == .labourDemand })
  }

  @Test func `an accepted link gives the ranking a labour market to judge by`() throws {
    let journey = try JourneyDesk()
    let before = try desk(journey)
    let (frames, state) = try journey.play(
      ([.character("t"), .character("h")] + typed("A.B.")).map(Event.key),
      on: before,
    )
    try expect(frames[1], shows: "? 9112")
    try expect(frames[1], shows: "1 suggestion")
    try expect(frames[2], shows: "Who reviews?")
    try expect(frames.last, shows: "✓ 9112")
    try expect(frames.last, shows: "800 · A.B. 24 November 2026")
    let (former, present) = (try labourPart(on: before), try labourPart(on: state.desk))
    #expect(former != present)
    #expect(state.desk.catalogue.hash != before.catalogue.hash)
    let kept = try journey.openCatalogue().localKnowledge().links[cleaner.id]
    #expect(kept?.review == Review(.accepted, by: "A.B.", on: before.today))
  }

  @Test func `undo takes a decision back, and the name is asked once`() throws {
    let journey = try JourneyDesk()
    let keys: [Key] =
      [.character("t"), .character("x")] + typed("A.B.") + [.character("z"), .character("x")]
    let (frames, state) = try play(keys, journey)
    try expect(frames[frames.count - 3], shows: "× 9112")
    try expect(frames[frames.count - 2], shows: "? 9112")
    try expect(frames.last, shows: "× 9112")
    #expect(state.reviewer == "A.B.")
    #expect(try journey.openCatalogue().localKnowledge().links[cleaner.id]?.counts == false)
  }

  @Test func `Enter puts another occupation in the place of the suggested one`() throws {
    let journey = try JourneyDesk()
    let keys: [Key] =
      [.character("t"), .enter] + characters("cook") + [.enter] + typed("A.B.")
    let (frames, _) = try play(keys, journey)
    try expect(frames[2], shows: "To which occupation does this lead")
    try expect(frames.last, shows: "× 9112")
    let links = try journey.openCatalogue().localKnowledge().links(of: "381141")
    #expect(links.filter(\.counts).map(\.origin) == [.advisor])
    #expect(links.filter(\.counts).map(\.id.occupation) != ["9112"])
  }

  @Test func `a level is stated with its source, and can be taken away`() throws {
    let journey = try JourneyDesk()
    let toLevel: [Key] = [.character("t"), .down, .enter]
    let stated: [Key] =
      toLevel + characters("A2.2") + [.enter] + typed("school, phone") + typed("A.B.")
    let (frames, state) = try play(stated, journey)
    try expect(frames[1], shows: "Not known: entry level")
    try expect(frames.last, shows: "✓ Entry level A2.2")
    try expect(frames.last, shows: "school, phone · A.B. 24 November 2026")
    let cleaning = state.desk.catalogue.offerings.filter { $0.qualification == "381141" }
    #expect(cleaning.allSatisfy { $0.minimumLevel == .a22 })
    let (later, after) = try journey.play(
      ([.character("t"), .end, .character("x")] + typed("A.B.")).map(Event.key),
      on: journey.desk.with(try journey.openCatalogue().contents()),
    )
    try expect(later.last, hides: "✓ Entry level")
    #expect(after.desk.catalogue.offerings.contains { $0.minimumLevel == nil })
  }

  @Test func `a decision needs a name and a fact needs a source`() throws {
    let journey = try JourneyDesk()
    let (frames, _) = try play([.character("t"), .character("h"), .enter], journey)
    try expect(frames.last, shows: "! The name is missing. Write your name or initials.")
    let toNote: [Key] = [.character("t"), .down, .enter, .enter, .enter]
    let (noted, _) = try play(toNote, try JourneyDesk())
    try expect(noted.last, shows: "! The source is missing. Write where this was found out.")
  }

  @Test func `an occupation that is linked already is not linked again`() throws {
    let journey = try JourneyDesk()
    let keys: [Key] =
      [.character("t"), .character("h")] + typed("A.B.") + [.enter] + characters("9112") + [.enter]
    let (frames, _) = try play(keys, journey)
    try expect(frames.last, shows: "is there already")
  }

  @Test func `a catalogue that cannot be written says so, and nothing can be undone`() throws {
    let journey = try JourneyDesk()
    let desk = try desk(journey)
    var state = AppState(desk: desk, language: .en, now: try testMoment())
    state.reviewer = "A.B."
    _ = state.update(.key(.character("t")))
    #expect(state.update(.key(.character("h"))).count == 1)
    _ = state.apply(.failed(.catalogue(CatalogueError(.diskFull, path: "/media/c.sqlite"))))
    let frame = view(state, size: Size(rows: 24, columns: 80))
    try expect(frame, shows: "The disk is full, so nothing was changed (/media/c.sqlite).")
    try expect(frame, shows: "? 9112")
    #expect(state.update(.key(.character("z"))) == [])
  }

  @Test func `practice on invented clients opens no review`() throws {
    var state = AppState(desk: try bundledDesk(), language: .en, now: try testMoment())
    _ = state.update(.key(.character("t")))
    #expect(state.keyContext == .noCases)
  }
}

extension Offering {
  /// A copy with other members, as they are written in JSON.
  func changed(_ change: (inout [String: Any]) -> Void) throws -> Offering {
    let data = try JSONEncoder().encode(self)
    var members = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    change(&members)
    return try JSONDecoder().decode(
      Offering.self,
      from: JSONSerialization.data(withJSONObject: members),
    )
  }
}
