import Catalogue

/// The place of a service in a client's list.
struct ServiceRank: Comparable {
  private let block: Int
  private let strongest: Int
  private let strength: Int
  private let name: String
  private let id: Service.ID

  init(_ match: ServiceMatch, of service: Service) {
    let strengths = Dictionary(
      match.needs.map { ($0.need, $0.strength) },
      uniquingKeysWith: max,
    ).values
    block =
      switch match.verdict {
      case .open, .check: match.isInUse ? 1 : 0
      case .notYet: 2
      case .excluded: 3
      }
    strongest = strengths.max() ?? 0
    strength = strengths.reduce(0, +)
    name = service.name[.fi] ?? ""
    id = service.id
  }

  static func < (left: ServiceRank, right: ServiceRank) -> Bool {
    (left.block, -left.strongest, -left.strength, left.name, left.id)
      < (right.block, -right.strongest, -right.strength, right.name, right.id)
  }
}
