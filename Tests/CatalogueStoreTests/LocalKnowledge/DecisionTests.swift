import Catalogue
import CivilDates
import Testing

/// What can be decided about local knowledge, and what cannot.
@Suite struct DecisionTests {
  let day: CivilDate
  let suggestion = QualificationLink(
    QualificationLink.ID("371101", "5321"),
    weight: 900,
    origin: .derived,
  )
  let knowledge: LocalKnowledge

  init() throws {
    day = try sampleDay()
    knowledge = LocalKnowledge(links: [suggestion])
  }

  private func after(_ changes: [LocalChange]) -> LocalKnowledge {
    var later = knowledge
    for change in changes { later.take(change) }
    return later
  }

  @Test func `a change rejects the link and adds an advisor's of the same weight`() throws {
    let later = after(try knowledge.changing(suggestion.id, to: "5322", by: "A.B.", on: day))
    #expect(later.links[suggestion.id]?.review == Review(.rejected, by: "A.B.", on: day))
    let added = try #require(later.links[QualificationLink.ID("371101", "5322")])
    #expect(added.origin == .advisor)
    #expect(added.weight == 900)
    #expect(added.review == Review(.accepted, by: "A.B.", on: day))
    #expect(later.links(of: "371101").filter(\.counts).map(\.id.occupation) == ["5322"])
  }

  @Test func `a change to the same occupation accepts it`() throws {
    let accepted = try knowledge.accepting(suggestion.id, by: "A.B.", on: day)
    let changed = try knowledge.changing(suggestion.id, to: "5321", by: "A.B.", on: day)
    #expect(changed == accepted)
  }

  @Test(
    "Only what somebody answers for drives a ranking",
    arguments: [
      (QualificationLink.Origin.official, nil, true), (.advisor, nil, true),
      (.derived, nil, false),
      (.derived, .accepted, true), (.derived, .rejected, false), (.official, .rejected, false),
    ] as [(QualificationLink.Origin, Review.Verdict?, Bool)],
  )
  func counting(origin: QualificationLink.Origin, verdict: Review.Verdict?, counts: Bool) {
    let review = verdict.map { Review($0, by: "A.B.", on: day) }
    let link = QualificationLink(suggestion.id, weight: 1, origin: origin, review: review)
    #expect(link.counts == counts)
  }

  @Test func `a table proposes again without touching what people decided`() throws {
    let lighter = QualificationLink(suggestion.id, weight: 100, origin: .derived)
    #expect(knowledge.proposing([suggestion]) == [])
    #expect(knowledge.proposing([lighter]) == [.putLink(lighter)])
    let decided = after(try knowledge.rejecting(suggestion.id, by: "A.B.", on: day))
    #expect(decided.proposing([lighter]) == [])
  }

  @Test func `a decision needs a name, a fact needs a source`() throws {
    #expect(throws: LocalKnowledgeError.nameless) {
      try knowledge.accepting(suggestion.id, by: "  ", on: day)
    }
    let bare = Overlay(.offering("x"), .full(true), note: " ", by: "A.B.", on: day)
    #expect(throws: LocalKnowledgeError.noteless) { try knowledge.stating(bare) }
    let nobody = Overlay(.offering("x"), .full(true), note: "page", by: "", on: day)
    #expect(throws: LocalKnowledgeError.nameless) { try knowledge.stating(nobody) }
  }

  @Test func `what is not there cannot be decided about, what is there cannot be added`() throws {
    let other = QualificationLink.ID("371101", "7512")
    #expect(throws: LocalKnowledgeError.noSuchLink(other)) {
      try knowledge.rejecting(other, by: "A.B.", on: day)
    }
    let accepted = after(try knowledge.accepting(suggestion.id, by: "A.B.", on: day))
    #expect(throws: LocalKnowledgeError.linkExists(suggestion.id)) {
      try accepted.adding(suggestion.id, weight: 1, by: "A.B.", on: day)
    }
    #expect(throws: LocalKnowledgeError.weight(1001)) {
      try knowledge.adding(other, weight: 1001, by: "A.B.", on: day)
    }
    let fact = Overlay.ID(.qualification("371101"), .full)
    #expect(throws: LocalKnowledgeError.noSuchOverlay(fact)) { try knowledge.withdrawing(fact) }
  }

  @Test(
    "An error says what is wrong and what to do",
    arguments: [
      (LocalKnowledgeError.nameless, "The name is missing. Write your name or initials."),
      (.noteless, "The source is missing. Write where this was found out."),
      (.weight(1001), "The weight 1001 is not 0 to 1000. Correct it."),
      (
        .noSuchLink(QualificationLink.ID("371101", "5321")),
        "The link 371101 → 5321 is no longer there. Open the list again.",
      ),
      (
        .linkExists(QualificationLink.ID("371101", "5321")),
        "The link 371101 → 5321 is there already. Choose another occupation.",
      ),
      (
        .noSuchOverlay(Overlay.ID(.offering("nurse"), .full)),
        "The fact nurse full is no longer there. Open the list again.",
      ),
    ],
  )
  func sentences(error: LocalKnowledgeError, sentence: String) {
    #expect(error.description == sentence)
  }
}
