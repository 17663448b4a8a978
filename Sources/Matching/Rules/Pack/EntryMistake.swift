extension RulePackError {
  /// What is wrong with one entry of a pack: a clause, a step, a service's need and so on.
  public enum EntryMistake: Equatable, Sendable {
    case wrongComparison(String)
    case unknownIsNeverNo(String)
    case stepsDoNotFit
    /// The step raises a number that the clause does not ask for.
    case stepWithoutDemand(StepID, RuleFact)
    case notOfTheClient(RuleFact)
    case textLacksLanguage
    case factInPlainText(RuleFact)
    case strengthOutOfRange(Int)
    case numberOutOfRange(Int, ClosedRange<Int>)
    case endsBeforeItBegins
    case unknownKind(String)
    case unknownLevel(String)
    case conditionTooLarge
  }
}

extension RulePackError.EntryMistake {
  func sentence(at place: String) -> String {
    switch self {
    case .wrongComparison(let fact):
      "\(place): '\(fact)' needs exactly one comparison that suits it. `luotsi rules facts` says "
        + "which do."
    case .unknownIsNeverNo(let word):
      "\(place): 'ifUnknown' is '\(word)'. Write check, open or silent: unknown is never no."
    case .stepsDoNotFit:
      "\(place): a clause that ends in notYet names the steps that open it, and no other clause "
        + "does. Correct 'otherwise' or 'steps'."
    case .stepWithoutDemand(let step, let fact):
      "\(place): the step '\(step)' raises '\(fact.rawValue)' to what the clause asks for, and it "
        + "asks for no number of it. Let 'needs' be '\(fact.rawValue)' with 'atLeast' alone, or "
        + "name another step."
    case .notOfTheClient(let fact):
      "\(place): a rule about the client alone cannot read '\(fact.rawValue)'. Remove the fact, or "
        + "the rule's scope."
    case .textLacksLanguage:
      "\(place) has a text without Finnish, Swedish or English. Write all three."
    case .factInPlainText(let fact):
      "\(place): the text names '\(fact.rawValue)', and here it can name limits only. Write it "
        + "without the fact."
    case .strengthOutOfRange(let strength):
      "\(place): the strength is \(strength). Write 1 (weak), 2 or 3 (strong)."
    case .numberOutOfRange(let number, let range):
      "\(place): the number \(number) cannot stand there. Write one from \(range.lowerBound) to "
        + "\(range.upperBound)."
    case .endsBeforeItBegins:
      "\(place) ends before it begins. Correct the earlier or the later day."
    case .unknownKind(let kind):
      "\(place): '\(kind)' is no kind of training. Write one of those that docs/data.md lists."
    case .unknownLevel(let level):
      "\(place): '\(level)' is no language level. Write one such as A2.2 or B1.1."
    case .conditionTooLarge:
      "\(place): the condition has more than \(ConditionReader.largest) parts, those of the "
        + "definitions it names included. Make it smaller."
    }
  }
}
