import Catalogue

/// The client's ranked fields and what each place is worth.
struct InterestWishes: Sendable {
  private let ranks: [FieldCode: Int]
  /// What a field not named so far can be worth.
  private let others: ValueInterval
  private let table: InterestValues
  let isAnswered: Bool
  /// Whether every place is filled or closed, so that a field not named is not wished for.
  let isComplete: Bool

  init(_ interests: Fact<[Fact<RankedChoice<FieldCode>>]>, by table: InterestValues) {
    self.table = table
    let places = interests.places(table.byRank.count)
    isAnswered = places.contains { $0.value != nil }
    var ranks: [FieldCode: Int] = [:]
    var best: Int?
    for (index, worth) in table.byRank.enumerated() {
      switch places[index] {
      case .known(.choice(let field)):
        ranks[field] = min(ranks[field] ?? index, index)
      case .known(.noMore): break
      case .unanswered, .dontKnow, .refused: best = max(best ?? worth, worth)
      }
    }
    self.ranks = ranks
    isComplete = best == nil
    others = ValueInterval(table.notNamed, max(table.notNamed, best ?? table.notNamed))
  }

  func value(of field: FieldCode) -> ValueInterval {
    ranks[field].map { ValueInterval(table.byRank[$0]) } ?? others
  }

  /// Counted from 1.
  func rank(of field: FieldCode) -> Int? { ranks[field].map { $0 + 1 } }

  /// What any field at all can be worth.
  var anyField: ValueInterval {
    ranks.values.reduce(others) { $0.union(ValueInterval(table.byRank[$1])) }
  }
}

/// How near the offering's field is to what the client wishes for.
func interestPart(of offering: Offering, in context: MatchingContext) -> Part {
  let wishes = context.interests
  guard let field = offering.field else {
    return Part(.interest, wishes.anyField, .fieldNotStated, in: context)
  }
  let detail: PartDetail
  if let rank = wishes.rank(of: field) {
    detail = .interestRanked(field: field, rank: rank)
  } else {
    detail = wishes.isAnswered ? .interestNotNamed(field: field) : .interestUnanswered
  }
  return Part(.interest, wishes.value(of: field), detail, in: context)
}
