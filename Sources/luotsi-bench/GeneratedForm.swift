import Interview
import RepeatableNumbers

/// A form of `questions` rows in groups of ten, in which a row depends on up to three before it.
///
/// The same for the same number: conditions, sums and counts in the mix that real forms have.
func largeSurvey(questions: Int) -> FormSource {
  var random = SplitMix64(seed: 1)
  var rows = [["type", "name", "label", "relevant", "constraint", "calculation"]]
  for index in 0..<questions {
    if index.isMultiple(of: 10) {
      if index > 0 { rows.append(["end_group", "", "", "", "", ""]) }
      rows.append(["begin_group", "g\(index)", "Group \(index)", "", "", ""])
    }
    func earlier() -> String {
      "${q\(Int.random(in: max(0, index - 200)..<index, using: &random))}"
    }
    let name = "q\(index)"
    switch Int.random(in: 0..<10, using: &random) {
    case 0 where index > 0:
      rows.append(["calculate", name, "", "", "", "coalesce(\(earlier()), 0) + 1"])
    case 1 where index > 0:
      rows.append(["calculate", name, "", "", "", "if(\(earlier()) > \(earlier()), 1, 0)"])
    case 2...6 where index > 0:
      let condition = "\(earlier()) < 7 or \(earlier()) = '' or \(earlier()) > 2"
      rows.append(["integer", name, "Question \(index)?", condition, ". < 100", ""])
    default:
      rows.append(["integer", name, "Question \(index)?", "", ". < 100", ""])
    }
  }
  rows.append(["end_group", "", "", "", "", ""])
  return FormSource(
    name: "large",
    sheets: ["survey": rows, "settings": [["form_id"], ["large"]]],
  )
}
