import ArgumentParser
import Matching

/// Weights as they are written on the command line: `skills=3000,interest=2000,…`.
///
/// Criteria that are not named keep the rule pack's weights.
struct WeightsOption: ExpressibleByArgument {
  private let named: [(criterion: Criterion, weight: Int)]

  init?(argument: String) {
    var named: [(criterion: Criterion, weight: Int)] = []
    for item in argument.split(separator: ",") {
      let sides = item.split(separator: "=", omittingEmptySubsequences: false)
      guard sides.count == 2, let criterion = Criterion(rawValue: String(sides[0])),
        let weight = Int(sides[1])
      else { return nil }
      named.append((criterion, weight))
    }
    self.named = named
  }

  func weights(over rules: RulePack) throws -> Weights {
    var weights = rules.weights
    for (criterion, weight) in named { weights[criterion] = weight }
    do throws(RulePackError) {
      try weights.validate()
    } catch {
      throw Failure(.input, "--weights: \(error)")
    }
    return weights
  }
}
