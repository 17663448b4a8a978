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

extension RankedChoice: Equatable where Choice: Equatable {}
extension RankedChoice: Sendable where Choice: Sendable {}

/// Something the client does not want in any case.
public enum Veto: Equatable, Sendable {
  case field(FieldCode)
  case nightWork
  case shiftWork
  case none
}
