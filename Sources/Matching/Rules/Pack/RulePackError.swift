/// A reason why a rule pack cannot be used, worded for the person who edits it.
public enum RulePackError: Error, Equatable, Sendable {
  case unreadable(String)
  case otherSchema(String)
  case missingSource(RuleID)
  case repeatedRule(RuleID)
  case repeatedClause(String)
  case repeatedStep(StepID)
  case tooManySteps(Int)
  case stepWithoutDuration(StepID)
  case unknownFact(String, at: String)
  case unknownDefinition(String, at: String)
  case definitionCycle([String])
  case unknownLimit(String, at: String)
  case missingLimit(String)
  case limitIsNoNumber(String)
  case unknownStep(StepID, at: String)
  case stepsDoNotFit(at: String)
  case wrongComparison(String, at: String)
  case unknownIsNeverNo(String, at: String)
  case textLacksLanguage(at: String)
  case notOfTheClient(RuleFact, at: String)
  case repeatedEntry(String)
  case strengthOutOfRange(Int, at: String)
  case factInPlainText(RuleFact, at: String)
  case unknownKind(String, at: String)
  case levelUnknown(String, at: String)
  case weightOutOfRange(Criterion, Int)
  case weightsSumTo(Int)
  case labourDemandTooHeavy(Int)
  case shiftSumsTo(Priority, Int)
  case shiftIsOdd(Priority)
  case shiftTooLarge(Priority, Criterion, bound: Int)
  case valueOutOfRange(String, Int)
  case tableFalls(String)
  case tableOfWrongLength(String, count: Int, expected: Int)
}

extension RulePackError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unreadable(let detail):
      "The rule pack cannot be read: \(detail). Correct the file, or use the one that came with "
        + "the program."
    case .otherSchema(let schema):
      "The rule pack has the schema '\(schema)'. This version reads '\(RulePackFile.schema)'."
    case .missingSource(let rule):
      "Rule \(rule) does not say where it comes from. Write its source."
    case .repeatedRule(let rule):
      "The rule pack has rule \(rule) twice. Keep one of them."
    case .repeatedClause(let place):
      "The clause \(place) is there twice. Keep one of them, or rename one."
    case .repeatedStep(let step):
      "The rule pack has the step '\(step)' twice. Keep one of them."
    case .tooManySteps(let count):
      "The rule pack has \(count) steps. It may have at most 32: join some of them."
    case .stepWithoutDuration(let step):
      "The step '\(step)' needs either 'months' or 'monthsPerStep'. Write one of them."
    case .repeatedEntry(let place):
      "The rule pack has \(place) twice. Keep one of them, or rename one."
    case .factInPlainText(let fact, let place):
      "\(place): the text names '\(fact.rawValue)', and here it can name limits only. Write it "
        + "without the fact."
    case .strengthOutOfRange(let strength, let place):
      "\(place): the strength is \(strength). Write 1 (weak), 2 or 3 (strong)."
    case .unknownKind(let kind, let place):
      "\(place): '\(kind)' is no kind of training. Write one of those that docs/data.md lists."
    case .levelUnknown(let level, let place):
      "\(place): '\(level)' is no language level. Write one such as A2.2 or B1.1."
    case .unknownFact, .unknownDefinition, .definitionCycle, .unknownLimit, .missingLimit,
      .limitIsNoNumber, .unknownStep, .stepsDoNotFit, .wrongComparison, .unknownIsNeverNo,
      .textLacksLanguage, .notOfTheClient:
      clauseSentence
    case .weightOutOfRange, .weightsSumTo, .labourDemandTooHeavy, .shiftSumsTo, .shiftIsOdd,
      .shiftTooLarge, .valueOutOfRange, .tableFalls, .tableOfWrongLength:
      valueSentence
    }
  }

  private var clauseSentence: String {
    switch self {
    case .unknownFact(let name, let place):
      "\(place) names '\(name)', which is no fact. `luotsi rules facts` lists them."
    case .unknownDefinition(let name, let place):
      "\(place) refers to the definition '\(name)', which is not there. Define it, or correct the "
        + "name."
    case .definitionCycle(let names):
      "The definitions refer to each other in a circle: \(names.joined(separator: " → ")). Break "
        + "it."
    case .unknownLimit(let name, let place):
      "\(place) names the limit '\(name)', which is not there. Add it under 'limits' with its "
        + "source."
    case .missingLimit(let name):
      "The rule pack lacks the limit '\(name)'. Add it under 'limits' with its source."
    case .limitIsNoNumber(let name):
      "The limit '\(name)' has no value. Write a whole number or a language level."
    case .unknownStep(let step, let place):
      "\(place) names the step '\(step)', which is not there. Add it under 'steps'."
    case .stepsDoNotFit(let place):
      "\(place): a clause that ends in notYet names the steps that open it, and no other clause "
        + "does. Correct 'otherwise' or 'steps'."
    case .wrongComparison(let fact, let place):
      "\(place): '\(fact)' needs exactly one comparison that suits it. `luotsi rules facts` says "
        + "which do."
    case .unknownIsNeverNo(let word, let place):
      "\(place): 'ifUnknown' is '\(word)'. Write check, open or silent: unknown is never no."
    case .notOfTheClient(let fact, let place):
      "\(place): a rule about the client alone cannot read '\(fact.rawValue)'. Remove the fact, or "
        + "the rule's scope."
    case .textLacksLanguage(let place):
      "\(place) has a text without Finnish, Swedish or English. Write all three."
    default: valueSentence
    }
  }

  private var valueSentence: String {
    switch self {
    case .weightOutOfRange(let criterion, let weight):
      "The weight of '\(criterion.rawValue)' is \(weight). Write a number from 0 to "
        + "\(Weights.total)."
    case .weightsSumTo(let sum):
      "The weights sum to \(sum). Change them so that they sum to \(Weights.total) exactly."
    case .labourDemandTooHeavy(let weight):
      "Labour demand weighs \(weight). It may weigh at most \(Weights.labourDemandCap) of "
        + "\(Weights.total), so that it never outweighs skills and interest."
    case .shiftSumsTo(let priority, let sum):
      "The shifts of '\(priority.rawValue)' sum to \(sum). What some criteria gain the others lose: "
        + "let them sum to 0."
    case .shiftIsOdd(let priority):
      "A shift of '\(priority.rawValue)' is odd. The second priority counts by half: write even "
        + "numbers."
    case .shiftTooLarge(let priority, let criterion, let bound):
      "The shifts of '\(priority.rawValue)' with another priority move '\(criterion.rawValue)' by "
        + "more than \(bound). Make them smaller."
    case .valueOutOfRange(let name, let value):
      "The value '\(name)' is \(value). Write a number within the range that docs/matching.md gives."
    case .tableFalls(let name):
      "The table '\(name)' falls somewhere. Let its values stay or rise from left to right."
    case .tableOfWrongLength(let name, let count, let expected):
      "The table '\(name)' has \(count) values. It needs \(expected)."
    default: "The rule pack cannot be used."
    }
  }
}
