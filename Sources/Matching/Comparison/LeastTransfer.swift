/// The least weight that, moved between two criteria, takes away the leader's lead.
///
/// Moving t from criterion i to j changes the lead by -t (d_i - d_j), d being the difference of
/// values. Without limits the pair with the largest and the smallest d needs least; where its
/// weights do not allow it, the next best pair that does is taken. Nil when no pair does.
func leastTransfer(reversing differences: [CriterionDifference]) -> WeightTransfer? {
  let lead = differences.reduce(0) { $0 + $1.difference }
  guard lead != 0 else { return nil }
  let sign = lead.signum()
  var best: WeightTransfer?
  for from in differences {
    for to in differences {
      let gain = sign * (from.valueDifference - to.valueDifference)
      guard gain > 0 else { continue }
      let amount = (abs(lead) + gain - 1) / gain
      guard amount <= from.first.weight, amount <= to.room else { continue }
      if best.map({ amount < $0.amount }) ?? true {
        best = WeightTransfer(from: from.criterion, to: to.criterion, amount: amount)
      }
    }
  }
  return best
}

extension CriterionDifference {
  /// How much weight may still be added.
  fileprivate var room: Int { max(0, criterion.heaviest - first.weight) }
}
