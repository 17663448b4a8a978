import Interview

/// A form of `questions` rows in groups of ten, in which a row depends on up to three before it.
///
/// The same for the same number: conditions, sums and counts in the mix that real forms have.
func largeSurvey(questions: Int) -> FormSource {
  var random = SeededRandom(seed: 1)
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

/// Numbers from a seed, the same on every machine (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
