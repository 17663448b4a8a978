import FormExpressions

/// One time round a block: the form itself, or one instance of a repeat, with what was answered.
struct BlockInstance: Equatable, Sendable {
  /// The index in ``FormLayout/blocks``.
  let block: Int
  /// The instance around it, by its index in ``FilledForm/instances``; nil for the form itself.
  let parent: Int?
  /// By slot: every answer given, those set aside included.
  var answers: [Answer?]
  /// By slot: what follows from the answers.
  var states: [NodeState]
  /// By the ordinal of each repeat directly inside.
  var series: [Series]
  /// By slot: what `once()` calculations settled on.
  var settled: [Int: String] = [:]

  init(block index: Int, parent: Int?, layout: FormLayout) {
    let block = layout.blocks[index]
    self.block = index
    self.parent = parent
    answers = Array(repeating: nil, count: block.fields.count)
    states = Array(
      repeating: NodeState(isRelevant: true, value: .blank),
      count: block.fields.count,
    )
    series = Array(repeating: Series(), count: block.children.count)
  }
}

/// The instances of one repeat inside one instance of the block around it.
struct Series: Equatable, Sendable {
  /// In order, each by its index in ``FilledForm/instances``.
  var instances: [Int] = []
  /// How many of them there are now; a `repeat_count` that shrinks leaves the others hidden.
  var shown = 0

  var visible: ArraySlice<Int> { instances.prefix(shown) }
}

/// What is worked out for one node of a filled form.
struct NodeState: Equatable, Sendable {
  /// Whether the node and everything around it is relevant.
  var isRelevant: Bool
  /// As expressions read it: blank while irrelevant or unanswered, and always for groups.
  var value: FormValue
}
