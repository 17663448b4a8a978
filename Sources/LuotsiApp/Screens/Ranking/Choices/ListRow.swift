import Catalogue
import Matching

/// One line of the list that the focus can stand on.
enum ListRow: Equatable, Sendable {
  case pinned(ChosenList.Marked)
  case listed(Match)
  /// The line that unfolds what is hidden, and folds it again.
  case fold
  case hidden(ChosenList.Marked)
  /// A marked offering that the catalogue no longer has.
  case gone(AdvisorChoices.Marked)

  var match: Match? {
    switch self {
    case .pinned(let marked), .hidden(let marked): marked.match
    case .listed(let match): match
    case .fold, .gone: nil
    }
  }

  var offering: Offering.ID? {
    if case .gone(let marked) = self { marked.offering } else { match?.offering }
  }

  /// How the offering is marked and why, in words for beneath its name.
  var mark: (mark: AdvisorChoices.Mark, reason: String)? {
    switch self {
    case .pinned(let marked): (.pin, marked.reason)
    case .hidden(let marked): (.hide, marked.reason)
    case .listed, .fold, .gone: nil
    }
  }
}

extension ChosenList {
  /// The lines of the list, those of offerings only where they pass.
  func rows(unfolded: Bool, isNarrowed: Bool, where passes: (Match) -> Bool) -> [ListRow] {
    let hidden = hidden.filter { passes($0.match) }.map(ListRow.hidden)
    var rows = pinned.filter { passes($0.match) }.map(ListRow.pinned)
    // A filter asks about the catalogue's offerings, and these are none.
    if !isNarrowed { rows += gone.map(ListRow.gone) }
    rows += list.filter(passes).map(ListRow.listed)
    if !hidden.isEmpty { rows += [.fold] + (unfolded ? hidden : []) }
    return rows
  }
}
