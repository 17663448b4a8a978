import Matching

extension AdvisorChoices {
  /// The weights of choices that were made here or checked when the case was opened; nil for the
  /// rule pack's.
  var ownWeights: Weights? {
    do throws(ChoiceError) {
      return try weights
    } catch {
      preconditionFailure("weights are checked when they are taken into use: \(error)")
    }
  }
}
