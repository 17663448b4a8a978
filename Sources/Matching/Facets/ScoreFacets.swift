/// The values of one criterion for every class of offerings that it tells apart.
struct CriterionFacet: Sendable {
  let criterion: Criterion
  let facet: Facet

  /// The interval of each class, in the order of ``Facet/representatives``.
  func values(
    _ offerings: [PreparedOffering],
    in context: MatchingContext,
  ) -> [ValueInterval] {
    facet.representatives.map { row in
      let part = part(criterion, of: offerings[row], in: context)
      return ValueInterval(part.low, part.high)
    }
  }

  /// What each class adds to a score: the middle of its interval by the criterion's weight.
  func points(_ offerings: [PreparedOffering], in context: MatchingContext) -> [Int32] {
    let weight = Int32(context.weights[criterion])
    return values(offerings, in: context).map { Int32($0.middle) * weight }
  }
}

/// Scores of every offering without their explanations.
struct ScoreFacets: Sendable {
  let facets: [CriterionFacet]

  init(_ facets: inout FacetBuilder) {
    self.facets = Criterion.allCases.map {
      CriterionFacet(criterion: $0, facet: facets.facet(by: $0.attributes))
    }
  }

  /// The score of every row: the sum of what its classes add.
  func scores(_ offerings: [PreparedOffering], in context: MatchingContext) -> [Int32] {
    var scores = [Int32](repeating: 0, count: offerings.count)
    for facet in facets {
      let byClass = facet.points(offerings, in: context)
      facet.facet.classes.withUnsafeBufferPointer { classes in
        for row in classes.indices { scores[row] += byClass[Int(classes[row])] }
      }
    }
    return scores
  }
}
