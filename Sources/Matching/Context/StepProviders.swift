import Catalogue
import CivilDates

extension PreparedCatalogue {
  /// The offerings through which a step can be taken, the soonest start first and at most three.
  ///
  /// Those whose start is past are left out; a continuous start counts as today.
  func providers(
    of template: StepTemplate,
    action: UnlockStep.Action,
    after date: CivilDate,
  ) -> [Offering.ID] {
    let candidates = template.providedBy.flatMap { offeringsByKind[$0] ?? [] }
      .map { offerings[$0].offering }
      .filter {
        $0.provides(action) && ($0.hasContinuousStart || $0.start.map { $0 >= date } ?? false)
      }
    return candidates.sorted { left, right in
      let leftStart = left.hasContinuousStart ? date : left.start ?? date
      let rightStart = right.hasContinuousStart ? date : right.start ?? date
      return leftStart == rightStart ? left.id < right.id : leftStart < rightStart
    }
    .prefix(3).map(\.id)
  }
}

extension Offering {
  /// Whether the offering leads at least part of the way that a step asks for.
  fileprivate func provides(_ action: UnlockStep.Action) -> Bool {
    switch action {
    case .language(let language, let from, let to):
      teachingLanguage == language
        && (outcomeLevel.map { $0 > from && $0 <= max(to, from) || $0 >= to } ?? false)
        && (minimumLevel.map { $0 <= from } ?? true)
    case .basicEducation: grantsBasicEducation ?? (kind == .adultBasicEducation)
    default: true
    }
  }
}
