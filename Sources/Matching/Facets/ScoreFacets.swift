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
}

/// Scores of every offering without their explanations.
struct ScoreFacets: Sendable {
  let facets: [CriterionFacet]

  init(_ facets: inout FacetBuilder) {
    self.facets = Criterion.allCases.map {
      CriterionFacet(criterion: $0, facet: facets.facet(by: $0.attributes))
    }
  }

  /// The score of every row: the middle of each interval by its weight.
  func scores(_ offerings: [PreparedOffering], in context: MatchingContext) -> [Int32] {
    var scores = [Int32](repeating: 0, count: offerings.count)
    for facet in facets {
      let weight = Int32(context.weights[facet.criterion])
      let byClass = facet.values(offerings, in: context).map { Int32($0.middle) * weight }
      facet.facet.classes.withUnsafeBufferPointer { classes in
        for row in classes.indices { scores[row] += byClass[Int(classes[row])] }
      }
    }
    return scores
  }

  /// The most that every row could score under any answers and weights still possible.
  ///
  /// Each criterion counts with the largest weight it could have, so the bound is never too low.
  func highest(_ offerings: [PreparedOffering], in context: MatchingContext) -> [Int32] {
    var scores = [Int32](repeating: 0, count: offerings.count)
    for facet in facets {
      let weight = Int32(context.possibleWeights.map { $0[facet.criterion] }.max() ?? 0)
      let byClass = facet.values(offerings, in: context).map { Int32($0.high) * weight }
      facet.facet.classes.withUnsafeBufferPointer { classes in
        for row in classes.indices { scores[row] += byClass[Int(classes[row])] }
      }
    }
    return scores
  }
}
