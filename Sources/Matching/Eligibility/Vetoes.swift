import Catalogue

/// E1: what the client does not want in any case is left out.
///
/// A veto is an act of the client: one not uttered is no veto, so silence needs no check.
func judgeVetoes(
  _ offering: Offering,
  in context: MatchingContext,
  noting list: inout ReasonList,
) {
  if let field = offering.field {
    if context.fieldVetoes.contains(field) {
      list.note(.clientVeto, .excluded, .vetoedField(field))
    }
  } else if !context.fieldVetoes.isEmpty {
    list.note(.clientVeto, .check, .notStatedByProvider(.field))
  }
  if context.vetoesNights, offering.times.contains(.night) {
    list.note(.clientVeto, .excluded, .vetoedNightWork)
  }
  if context.vetoesShifts, offering.times.count > 1 {
    list.note(.clientVeto, .check, .shiftsPossible(offering.times))
  }
}
