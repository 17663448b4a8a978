import ArgumentParser
import Matching

/// Weights as they are written on the command line: `skills=3000,interest=2000,…`.
///
/// Criteria that are not named keep the rule pack's weights.
struct WeightsOption {
  private let named: [(criterion: Criterion, weight: Int)]

  init(argument: String) throws {
    var named: [(criterion: Criterion, weight: Int)] = []
    for item in argument.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = item.split(separator: "=", omittingEmptySubsequences: false)
      guard sides.count == 2, let criterion = Criterion(rawValue: String(sides[0])),
        let weight = Int(sides[1])
      else {
        let names = Criterion.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError(
          "'\(item)' is no weight. Write one or more of \(names), each as skills=2500."
        )
      }
      guard !named.contains(where: { $0.criterion == criterion }) else {
        throw ValidationError("'\(criterion.rawValue)' is there twice. Keep one of them.")
      }
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
