import Catalogue
import CivilDates
import Languages
import TerminalUI
import Testing

@testable import LuotsiApp

/// Facts that no register tells, stated on the screen of the review.
@Suite struct MissingFactTests {
  private let nurse = Overlay.Subject.qualification("371101")

  /// Two trainings of which nothing is told: one of a qualification, one of none.
  private func desk(
    knowing overlays: [Overlay] = [],
    qualifications: [QualificationCode: LocalizedText] = [:],
  ) throws -> Desk {
    let bundled = try bundledDesk()
    var catalogue = bundled.catalogue
    let training = try #require(catalogue.offerings.first { $0.qualification == "371101" })
    catalogue.offerings = try ["371101", nil].map { code in
      try training.changed { members in
        members["id"] = code.map { "of-\($0)" } ?? "course"
        members["qualification"] = code
        members["times"] = [String]()
        for topic in ["minimumLevel", "hasSafetyConditions", "weeklyHours"] {
          members[topic] = nil
        }
      }
    }
    return Desk(
      form: bundled.form,
      catalogue: catalogue,
      rules: bundled.rules,
      today: bundled.today,
      isPractice: false,
      knowledge: LocalKnowledge(overlays: overlays),
      qualifications: qualifications,
    )
  }

  /// The review with the focus on one row; the advisor has given a name.
  private func review(of id: Overlay.ID, knowing overlays: [Overlay] = []) throws -> AppState {
    let desk = try desk(knowing: overlays)
    var review = ReviewState(desk: desk)
    review.focus = try #require(review.review.items.firstIndex { $0.id == .fact(id) })
    var state = AppState(desk: desk, language: .en, now: try testMoment())
    state.reviewer = "A.B."
    state.screen = .review(review)
    return state
  }

  private func press(_ keys: [Key], _ state: inout AppState) -> [Effect] {
    keys.reduce([]) { _, key in state.update(.key(key)) }
  }

  private static let blank = Key.character(" ")
  private static let facts: [(OfferingFact.Topic, [Key], OfferingFact)] = [
    (.minimumLevel, characters("a2.2") + [.enter], .minimumLevel(.a22)),
    (.safetyConditions, [.down, .enter], .safetyConditions(false)),
    (.cards, [.enter], .cards([])),
    (.cards, characters("anniskelu") + [.enter], .cards([.alcoholPassport])),
    (
      .cards, [.down, blank, .down, blank, .enter],
      .cards([.hygienePassport, .occupationalSafety]),
    ),
    // That none is needed stands alone.
    (.cards, [.down, blank, .up, blank, .enter], .cards([])),
    (.times, [blank, .down, blank, .enter], .times([.day, .evening])),
    (.weeklyHours, typed("25"), .weeklyHours(25)),
  ]

  @Test("Each fact that is missing can be stated with source, name and day", arguments: facts)
  func stated(topic: OfferingFact.Topic, keys: [Key], fact: OfferingFact) throws {
    var state = try review(of: Overlay.ID(nurse, topic))
    let effects = press([.enter] + keys + typed("school, phone"), &state)
    let overlay = Overlay(nurse, fact, note: "school, phone", by: "A.B.", on: state.desk.today)
    #expect(effects == [.changeKnowledge([.putOverlay(overlay)])])
  }

  @Test(
    "A number that cannot be is refused with those that can",
    arguments: ["0", "101", "x", ""],
  )
  func notANumber(text: String) throws {
    var state = try review(of: Overlay.ID(nurse, .weeklyHours))
    #expect(press([.enter] + typed(text), &state) == [])
    let frame = view(state, size: Size(rows: 20, columns: 60))
    try expect(frame, shows: "! Write a whole number from 1 to 100.")
  }

  @Test(
    "Ages that a file told can be changed",
    arguments: [
      (OfferingFact.minimumAge(18), OfferingFact.minimumAge(17)),
      (.maximumAge(29), .maximumAge(28)),
    ],
  )
  func ages(former: OfferingFact, present: OfferingFact) throws {
    let day = try bundledDesk().today
    let known = Overlay(nurse, former, note: "page", by: "C.D.", on: day)
    var state = try review(of: known.id, knowing: [known])
    let effects = press([.enter, .backspace, .backspace] + typed(present.code) + [.enter], &state)
    let changed = Overlay(nurse, present, note: "page", by: "A.B.", on: day)
    #expect(effects == [.changeKnowledge([.putOverlay(changed)])])
  }

  @Test func `qualifications come first, and what can close a training before what fits it better`()
    throws
  {
    let topics: [OfferingFact.Topic] = [
      .minimumLevel, .safetyConditions, .cards, .times, .weeklyHours,
    ]
    let missing = [nurse, .offering("course")].flatMap { subject in
      topics.map { ReviewItem.missing(subject, $0, offerings: 1) }
    }
    #expect(ReviewItems(try desk()).items == missing)
  }

  @Test("Each row fits a small window in Finnish", arguments: [24, 20])
  func small(rows: Int) throws {
    let desk = try desk()
    var state = AppState(desk: desk, language: .fi, now: try testMoment())
    state.screen = .review(ReviewState(desk: desk))
    let size = Size(rows: rows, columns: rows == 24 ? 80 : 60)
    try expect(view(state, size: size), shows: "Ei tiedossa: kielitaso alussa")
    try expect(view(state, size: size), shows: "Ei tiedossa: kortit")
    _ = state.update(.key(.end))
    try expect(
      view(state, size: size),
      shows: "Ei tiedossa: viikkotunnit · koulutukset ilman tutk",
    )
  }

  @Test func `that no card is needed is known afterwards`() throws {
    let none = Overlay(nurse, .cards([]), note: "page", by: "A.B.", on: try bundledDesk().today)
    let items = ReviewItems(try desk(knowing: [none])).items
    #expect(!items.contains(.missing(nurse, .cards, offerings: 1)))
    #expect(items.contains(.overlay(none)))
  }

  @Test func `a qualification goes by its own name, else by its code and a training`() throws {
    let named = try desk(qualifications: ["371101": LocalizedText(fi: "Sote-alan perustutkinto")])
    #expect(ReviewItems(named).title(of: "371101", in: .fi) == "Sote-alan perustutkinto · 371101")
    let nameless = ReviewItems(try desk())
    let training = try #require(try desk().catalogue.offerings.first?.name.fi)
    #expect(nameless.title(of: "371101", in: .fi) == "371101, esim. \(training)")
    #expect(nameless.title(of: "999999", in: .fi) == "999999")
  }
}
