import Languages
import Matching

/// Words reasons, steps and notices from the sentences of a rule pack and the catalogue's names.
public struct RuleWording: Sendable {
  let rules: RulePack
  let names: CatalogueNames

  public init(rules: RulePack, names: CatalogueNames) {
    self.rules = rules
    self.names = names
  }

  /// What the rule found and, where something is not known, what to ask.
  public func text(of reason: Reason, in language: Language) -> String {
    if let text = rules.text(of: reason) {
      return sentence(text, arguments: reason.arguments, in: language)
    }
    let questions = reason.missing.map { $0.phrase[language] }
    if !questions.isEmpty { return questions.joined(separator: " ") }
    // A stored reason of a clause that this pack no longer has still names its rule.
    let name = rules.rule(reason.rule)?.name[language] ?? reason.rule.rawValue
    return "\(name): \(reason.verdict.text(in: language))."
  }

  /// What to do, without how long it takes.
  public func text(of step: UnlockStep, in language: Language) -> String {
    guard let template = rules.step(step.template) else { return step.template.rawValue }
    return sentence(template.text, arguments: step.arguments, in: language)
  }

  /// A rule's short name, such as "Oppisopimus".
  public func name(of rule: RuleID, in language: Language) -> String {
    rules.rule(rule)?.name[language] ?? rule.rawValue
  }

  func sentence(
    _ text: RuleText,
    arguments: [RuleFact: Argument],
    in language: Language,
  ) -> String {
    text[language].map { piece in
      switch piece {
      case .words(let words): words
      case .fact(let fact): names.text(of: arguments[fact] ?? .unknown, fact, in: language)
      }
    }
    .joined().capitalisedFirst
  }
}
