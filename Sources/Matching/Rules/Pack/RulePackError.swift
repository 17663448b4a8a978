/// A reason why a rule pack cannot be used, worded for the person who edits it.
///
/// Kinds of reasons are enums of their own, so that the compiler asks for the sentence of each.
public enum RulePackError: Error, Equatable, Sendable {
  case unreadable(String)
  case otherSchema(String)
  case missingSource(RuleID)
  case repeated(Repeated)
  case tooManySteps(Int)
  case stepWithoutDuration(StepID)
  /// `place` names a clause, a step, a service's need and so on, here and below.
  case unknown(UnknownName, at: String)
  case definitionCycle([String])
  case missingLimit(String)
  case limitIsNoNumber(String)
  case entry(EntryMistake, at: String)
  case number(NumberMistake)

  /// What stands in the pack twice.
  public enum Repeated: Equatable, Sendable {
    case rule(RuleID)
    case clause(String)
    case step(StepID)
    case entry(String)
  }

  /// A name of something that is not there.
  public enum UnknownName: Equatable, Sendable {
    case fact(String)
    case definition(String)
    case limit(String)
    case step(StepID)
  }
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
    case .repeated(let repeated): repeated.sentence
    case .tooManySteps(let count):
      "The rule pack has \(count) steps. It may have at most 32: join some of them."
    case .stepWithoutDuration(let step):
      "The step '\(step)' needs either 'months' or 'monthsPerStep'. Write one of them."
    case .unknown(let name, let place): name.sentence(at: place)
    case .definitionCycle(let names):
      "The definitions refer to each other in a circle: \(names.joined(separator: " → ")). Break "
        + "it."
    case .missingLimit(let name):
      "The rule pack lacks the limit '\(name)'. Add it under 'limits' with its source."
    case .limitIsNoNumber(let name):
      "The limit '\(name)' has no value. Write a whole number from 0 to \(Limits.most), or a "
        + "language level."
    case .entry(let mistake, let place): mistake.sentence(at: place)
    case .number(let mistake): mistake.sentence
    }
  }
}

extension RulePackError.Repeated {
  fileprivate var sentence: String {
    switch self {
    case .rule(let rule): "The rule pack has rule \(rule) twice. Keep one of them."
    case .clause(let place):
      "The clause \(place) is there twice. Keep one of them, or rename one."
    case .step(let step): "The rule pack has the step '\(step)' twice. Keep one of them."
    case .entry(let place):
      "The rule pack has \(place) twice. Keep one of them, or rename one."
    }
  }
}

extension RulePackError.UnknownName {
  fileprivate func sentence(at place: String) -> String {
    switch self {
    case .fact(let name):
      "\(place) names '\(name)', which is no fact. `luotsi rules facts` lists them."
    case .definition(let name):
      "\(place) refers to the definition '\(name)', which is not there. Define it, or correct the "
        + "name."
    case .limit(let name):
      "\(place) names the limit '\(name)', which is not there. Add it under 'limits' with its "
        + "source."
    case .step(let step):
      "\(place) names the step '\(step)', which is not there. Add it under 'steps'."
    }
  }
}
