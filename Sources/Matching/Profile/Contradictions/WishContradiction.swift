import Catalogue

/// Wishes that cannot all be met.
public enum WishContradiction: Codable, Equatable, Sendable {
  case vetoedWish(FieldCode)
  case sameWishTwice(FieldCode)
  case vetoedNightWork
  case vetoedShiftWork
  case noEmployerYetHours(Int)
  case noEmployerYetField(FieldCode)

  var fields: [String] {
    switch self {
    case .vetoedWish: ["interests", "vetoes"]
    case .sameWishTwice: ["interests"]
    case .vetoedNightWork, .vetoedShiftWork: ["vetoes", "shifts"]
    case .noEmployerYetHours: ["employerInSight", "employerHours"]
    case .noEmployerYetField: ["employerInSight", "employerField"]
    }
  }
}

func wishContradictions(in profile: Profile) -> [WishContradiction] {
  let vetoes = profile.vetoes.value ?? []
  let wishes = (profile.interests.value ?? []).compactMap { place -> FieldCode? in
    if case .choice(let field)? = place.value { field } else { nil }
  }
  var seen: Set<FieldCode> = []
  var found: [WishContradiction] = []
  for wish in wishes where !seen.insert(wish).inserted { found.append(.sameWishTwice(wish)) }
  var vetoed: Set<FieldCode> = []
  for wish in wishes where vetoes.contains(.field(wish)) && vetoed.insert(wish).inserted {
    found.append(.vetoedWish(wish))
  }
  let shifts = profile.shifts.value ?? []
  if vetoes.contains(.nightWork), shifts.contains(.night) { found.append(.vetoedNightWork) }
  if vetoes.contains(.shiftWork), shifts.contains(where: { $0 != .none }) {
    found.append(.vetoedShiftWork)
  }
  if profile.employerInSight.value == .no {
    if let field = profile.employerField.value { found.append(.noEmployerYetField(field)) }
    if let hours = profile.employerHours.value, hours > 0 {
      found.append(.noEmployerYetHours(hours))
    }
  }
  return found
}
