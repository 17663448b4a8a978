extension InterviewSession {
  /// False also for a question that the form does not have.
  func isRelevant(_ place: Place) -> Bool {
    filled.node(at: place).map { filled.state(of: $0).isRelevant } == true
  }

  /// The questions to put, in order: relevant and shown.
  public var askedQuestions: [Place] {
    askedNodes.compactMap { filled.place(of: $0) }
  }

  /// The label and position of each repeat's instance, as a path names them.
  public func labels(of path: [Place.Instance]) -> [(label: FormText, position: Int)] {
    path.map { step in
      let field = form.fields.first { $0.kind == .repeatGroup && $0.name == step.name }
      return (field?.label ?? FormText([:], defaultLanguage: form.defaultLanguage), step.position)
    }
  }

  /// The first question to put in an instance of a repeat; nil where nothing is asked in it.
  public func firstQuestion(in path: [Place.Instance]) -> Place? {
    askedQuestions.first { Array($0.instances.prefix(path.count)) == path }
  }

  /// Every question that is relevant, calculations and the like included, in order.
  public var relevantQuestions: [Place] {
    var relevant: [Place] = []
    let filled = filled
    filled.forEachQuestion { node, _ in
      if filled.isRelevant(node), let place = filled.place(of: node) { relevant.append(place) }
    }
    return relevant
  }

  /// Those of them for which the form fills in a `bind::` column, such as `luotsi:profile`.
  public func relevantQuestions(withAttribute name: String) -> [Place] {
    let marked = Set(
      form.questions.indices.filter { form.questions[$0].attributes[name]?.isEmpty == false }
    )
    var relevant: [Place] = []
    let filled = filled
    filled.forEachQuestion { node, index in
      guard marked.contains(index), filled.isRelevant(node) else { return }
      if let place = filled.place(of: node) { relevant.append(place) }
    }
    return relevant
  }

  /// The next question to put; nil at the end.
  public func question(after place: Place) -> Place? {
    guard let own = filled.node(at: place) else { return nil }
    let asked = askedNodes
    // Where the question itself is not put any more, its place in the form counts.
    let next =
      asked.firstIndex(of: own).map { $0 + 1 }
      ?? asked.firstIndex { filled.isBefore(own, $0) } ?? asked.count
    return asked.indices.contains(next) ? filled.place(of: asked[next]) : nil
  }

  /// The previous question to put; nil at the beginning.
  public func question(before place: Place) -> Place? {
    guard let own = filled.node(at: place) else { return nil }
    let asked = askedNodes
    let index =
      asked.firstIndex(of: own) ?? asked.firstIndex { filled.isBefore(own, $0) } ?? asked.count
    return index > 0 ? filled.place(of: asked[index - 1]) : nil
  }

  /// The first question to put that is still to be dealt with; nil when none is.
  ///
  /// Notes and whatever else takes no answer are dealt with once visited.
  public var firstOpen: Place? {
    askedNodes.lazy.compactMap { node in
      filled.place(of: node).flatMap { isDone($0, node) ? nil : $0 }
    }.first
  }

  /// Answered questions that are irrelevant or hidden now, in order.
  public var setAside: [Place] {
    var visible: Set<Int> = []
    let filled = filled
    filled.forEachQuestion { node, _ in
      if filled.isRelevant(node) { visible.insert(node) }
    }
    return filled.allQuestionNodes.compactMap { node in
      filled.answer(of: node) != nil && !visible.contains(node) ? filled.place(of: node) : nil
    }
  }

  /// What can be said of the interview as a whole, found in one walk through the form.
  public var overview: InterviewOverview {
    var overview = InterviewOverview()
    var counting = 0
    // Copied out once: a closure over the session would copy it for every question.
    let (filled, form) = (filled, form)
    filled.forEachQuestion { node, index in
      guard filled.isRelevant(node) else { return }
      let isAnswered = filled.answer(of: node) != nil
      if isAnswered { counting += 1 }
      guard form.facts[index].takesAnswer else { return }
      overview.count(form.facts[index].section, in: form, isAnswered: isAnswered)
    }
    overview.setAside = filled.allQuestionNodes.count { filled.answer(of: $0) != nil } - counting
    return overview
  }

  /// Puts a question on the screen, and notes how long the one before stood there.
  ///
  /// `isJump` is for going to any other than the next or the previous one.
  public mutating func move(to place: Place?, isJump: Bool = false) {
    if let left = position.flatMap({ filled.node(at: $0) }) {
      events.leave(node: xpath(of: left), at: now)
    }
    if isJump { events.note(.jump, at: now) }
    position = place.flatMap { filled.node(at: $0) == nil ? nil : $0 }
    if position != nil { events.arrive(at: now) }
  }

  private func isDone(_ place: Place, _ node: Int) -> Bool {
    if filled.answer(of: node) != nil { return true }
    return form.question(at: place)?.takesAnswer == false && visited.contains(place)
  }

  private var askedNodes: [Int] {
    var asked: [Int] = []
    let (filled, form) = (filled, form)
    filled.forEachQuestion { node, index in
      if filled.isRelevant(node), form.facts[index].isAsked { asked.append(node) }
    }
    return asked
  }
}

/// How many of a section's present questions have an answer or a reason for none.
public struct SectionProgress: Equatable, Sendable {
  /// Nil for questions outside all groups.
  public let section: Section?
  public internal(set) var answered = 0
  public internal(set) var asked = 0
}

/// What can be said of an interview as a whole; it changes with the answers and nothing else.
public struct InterviewOverview: Equatable, Sendable {
  /// Parts that ask nothing at present are left out.
  public private(set) var sections: [SectionProgress] = []
  /// The form's index of each of them.
  private var order: [Int?] = []
  /// How many answers are kept though their questions are not asked now.
  public internal(set) var setAside = 0

  public init() {}

  public var answered: Int { sections.reduce(0) { $0 + $1.answered } }
  public var asked: Int { sections.reduce(0) { $0 + $1.asked } }

  /// `section` is an index in the form's sections.
  fileprivate mutating func count(_ section: Int?, in form: Form, isAnswered: Bool) {
    let index = order.lastIndex(of: section) ?? order.count
    if index == order.count {
      order.append(section)
      sections.append(SectionProgress(section: section.map { form.sections[$0] }))
    }
    sections[index].asked += 1
    if isAnswered { sections[index].answered += 1 }
  }
}
