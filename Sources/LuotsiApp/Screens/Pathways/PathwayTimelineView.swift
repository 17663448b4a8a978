import Languages
import Matching
import Reports

/// The bar of a pathway: a box with number and kind for each step and `●` at the end; `€` says that
/// wages are paid.
func pathwayBar(_ pathway: Pathway, on scale: MonthScale, language: Language) -> String {
  let boxes = pathway.steps.enumerated().map { index, step in
    let paid = step.isPaid ? " €" : ""
    return TimelineBox(
      label: "\(index + 1)\(paid) \(step.kind.text(in: language))",
      startMonth: step.startMonth,
      months: step.months,
    )
  }
  return timelineBar(boxes, on: scale) + "●"
}
