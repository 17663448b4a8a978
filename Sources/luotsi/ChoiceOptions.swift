import ArgumentParser
import Catalogue
import Matching

/// The advisor's choices as they are written on the command line.
struct ChoiceOptions: ParsableArguments {
  @Option(
    help: "Weights in place of the rule pack's, in parts of 10,000: skills=2500,interest=2500,…"
  )
  var weights: String?

  @Option(help: "All criteria, what matters most first, in place of weights: skills,interest,…")
  var order: String?

  @Option(
    name: .customLong("pin"),
    help: "Put an offering above the list: ID=reason; may be repeated.",
  )
  var pins: [String] = []

  @Option(
    name: .customLong("hide"),
    help: "Fold an offering away below the list: ID=reason; may be repeated.",
  )
  var hides: [String] = []

  func validate() throws {
    guard weights == nil || order == nil else {
      throw ValidationError("Give --weights or --order, not both.")
    }
    _ = try namedWeights()
    _ = try importance()
    _ = try marks()
  }

  var marksAnything: Bool { !pins.isEmpty || !hides.isEmpty }

  /// The choices; criteria that `--weights` does not name keep the rule pack's weights.
  func choices(over rules: RulePack, in catalogue: CatalogueSnapshot) throws -> AdvisorChoices {
    var choices = try marks()
    for marked in choices.pins + choices.hides {
      _ = try catalogue.offeringID(marked.offering.rawValue)
    }
    if let order = try importance() { try choices.weigh(.order(order)) }
    var weights = rules.weights
    for (criterion, weight) in try namedWeights() { weights[criterion] = weight }
    guard weights != rules.weights else { return choices }
    do throws(ChoiceError) {
      try choices.weigh(.weights(weights))
    } catch {
      throw Failure(.input, "--weights: \(error)")
    }
    return choices
  }

  private func namedWeights() throws -> [(criterion: Criterion, weight: Int)] {
    var named: [(criterion: Criterion, weight: Int)] = []
    for item in items(of: weights) {
      let sides = item.split(separator: "=", omittingEmptySubsequences: false)
      guard sides.count == 2, let weight = Int(sides[1]) else {
        throw ValidationError("--weights: '\(item)' is not CRITERION=NUMBER, as skills=2500.")
      }
      let criterion = try criterion(sides[0], of: "--weights")
      guard !named.contains(where: { $0.criterion == criterion }) else {
        throw ValidationError("--weights: '\(sides[0])' is there twice. Keep one of them.")
      }
      named.append((criterion, weight))
    }
    return named
  }

  private func importance() throws -> [Criterion]? {
    guard order != nil else { return nil }
    let criteria = try items(of: order).map { try criterion($0, of: "--order") }
    do throws(ChoiceError) {
      _ = try Weights(rankOrderCentroid: criteria)
    } catch {
      throw ValidationError("--order: \(error)")
    }
    return criteria
  }

  private func marks() throws -> AdvisorChoices {
    var choices = AdvisorChoices()
    for (option, mark, written) in pins.map({ ("--pin", AdvisorChoices.Mark.pin, $0) })
      + hides.map({ ("--hide", .hide, $0) })
    {
      let sign = written.firstIndex(of: "=") ?? written.endIndex
      let id = Offering.ID(String(written[..<sign]))
      guard choices.mark(of: id) == nil else {
        throw ValidationError("\(option): '\(id)' is pinned or hidden twice. Keep one of them.")
      }
      do throws(ChoiceError) {
        try choices.mark(id, as: mark, because: String(written[sign...].dropFirst()))
      } catch {
        throw ValidationError("\(option): \(error) It is written ID=reason.")
      }
    }
    return choices
  }

  private func items(of list: String?) -> [Substring] {
    list?.split(separator: ",", omittingEmptySubsequences: false) ?? []
  }

  private func criterion(_ name: Substring, of option: String) throws -> Criterion {
    guard let criterion = Criterion(rawValue: String(name)) else {
      let names = Criterion.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("\(option): '\(name)' is no criterion. There are \(names).")
    }
    return criterion
  }
}
