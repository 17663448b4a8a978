/// A path through the nodes of a form, such as `../age` or `instance('towns')/root/item[name = 'x']`.
package struct LocationPath: Equatable, Sendable {
  package var start: PathStart
  package var steps: [PathStep]

  package init(start: PathStart, steps: [PathStep]) {
    self.start = start
    self.steps = steps
  }
}

/// Where a path begins.
package indirect enum PathStart: Equatable, Sendable {
  /// The node that the expression stands on: `../age`.
  case context
  /// The document of the filled form, in the predicate of a secondary instance as well: `/data/age`.
  case root
  /// The nodes of another expression, narrowed by predicates: `current()/..`, `instance('x')/root`.
  case nodes(FormExpression, predicates: [FormExpression])
}

/// One step of a path with its predicates, such as `item[name = 'x']`.
package struct PathStep: Equatable, Sendable {
  package var axis: PathAxis
  package var test: NodeTest
  package var predicates: [FormExpression]

  package init(axis: PathAxis, test: NodeTest, predicates: [FormExpression] = []) {
    self.axis = axis
    self.test = test
    self.predicates = predicates
  }
}

/// The axes of XPath 1.0 that a form can use, spelled as there.
package enum PathAxis: String, CaseIterable, Sendable {
  case child
  case parent
  case current = "self"
  case attribute
  case descendant
  case descendantOrSelf = "descendant-or-self"
  case ancestor
  case ancestorOrSelf = "ancestor-or-self"
  case following
  case followingSibling = "following-sibling"
  case preceding
  case precedingSibling = "preceding-sibling"
}

/// What a step keeps of the nodes on its axis.
package enum NodeTest: Equatable, Sendable {
  case name(String)
  /// `*`: every element, or every attribute on the attribute axis.
  case any
  /// `node()`.
  case node
  /// `text()`.
  case text
}
