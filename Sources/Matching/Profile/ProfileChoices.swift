import Catalogue

/// Where a client is registered as living.
public enum HomeMunicipality: Equatable, Sendable {
  case municipality(MunicipalityCode)
  /// The client has no home municipality (`kotikunta`).
  case none
}

/// One place in a ranked list of wishes: a choice, or that there are no further wishes.
public enum RankedChoice<Choice> {
  case choice(Choice)
  case noMore
}

extension Fact {
  /// The first places of a ranked list: open where the list does not reach, closed once it says that
  /// there are no further wishes.
  func places<Choice>(_ count: Int) -> [Fact<RankedChoice<Choice>>]
  where Value == [Fact<RankedChoice<Choice>>] {
    let given = value ?? []
    let end = given.firstIndex { place in
      if case .noMore? = place.value { true } else { false }
    }
    return (0..<count).map { index in
      if let end, index >= end { return .known(.noMore) }
      return given.indices.contains(index) ? given[index] : .unanswered
    }
  }
}

extension RankedChoice: Equatable where Choice: Equatable {}
extension RankedChoice: Sendable where Choice: Sendable {}

/// Something the client does not want in any case.
public enum Veto: Equatable, Sendable {
  case field(FieldCode)
  case nightWork
  case shiftWork
  case none
}
