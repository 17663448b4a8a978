import Catalogue
import Languages

/// What a rule pack says of services, as it stands in its JSON file.
struct ServiceRulesFile: Decodable {
  struct Need: Decodable {
    let id: NeedID
    let need: ServiceNeed
    let strength: Int
    let when: RawCondition
    let text: LocalizedText
  }

  struct Use: Decodable {
    let kinds: [ServiceKind]
    let when: RawCondition
  }

  struct Ages: Decodable {
    let kinds: [ServiceKind]
    /// Numbers or limits; `below` is the first year of age at which it no longer serves.
    let from: RawOperand?
    let below: RawOperand?
  }

  struct Gate: Decodable {
    let kinds: [ServiceKind]
    let rule: Sourced<RulePackFile.Rule>
  }

  let gateNoticeDays: RawOperand
  let sourceMonths: RawOperand?
  let needs: [Sourced<Need>]
  let inUse: [Use]
  let ages: [Sourced<Ages>]
  let gates: [Gate]
}

extension ServiceRules {
  init(
    _ file: ServiceRulesFile?,
    limits: Limits,
    reader: ConditionReader,
  ) throws(RulePackError) {
    guard let file else {
      self.init(needs: [], inUse: [], ages: [], gates: [], gateNoticeDays: 0, sourceMonths: nil)
      return
    }
    var needs: [NeedSign] = []
    for need in file.needs {
      let sign = try NeedSign(need, limits: limits, reader: reader)
      if needs.contains(where: { $0.id == sign.id }) {
        throw .repeated(.entry("services.needs.\(sign.id)"))
      }
      needs.append(sign)
    }
    var inUse: [UseSign] = []
    for use in file.inUse {
      let condition = try reader.clientCondition(use.when, at: "services.inUse")
      inUse.append(UseSign(kinds: Set(use.kinds), condition: condition))
    }
    var ages: [ServiceAges] = []
    for age in file.ages {
      ages.append(
        ServiceAges(
          kinds: Set(age.content.kinds),
          minimum: try reader.optionalAge(age.content.from, at: "services.ages"),
          maximum: try reader.optionalAge(age.content.below, at: "services.ages").map { $0 - 1 },
          source: age.source,
        )
      )
    }
    var gates: [ServiceGate] = []
    for gate in file.gates {
      let id = gate.rule.content.id
      if gates.contains(where: { $0.rule.id == id }) { throw .repeated(.rule(id)) }
      let rule = try Rule(gate.rule, steps: [], limits: limits, reader: reader)
      for fact in rule.clauses.flatMap(\.facts).sorted() where !fact.isOfClient {
        throw .entry(.notOfTheClient(fact), at: "services.gates.\(id)")
      }
      gates.append(ServiceGate(kinds: Set(gate.kinds), rule: rule))
    }
    self.init(
      needs: needs,
      inUse: inUse,
      ages: ages,
      gates: gates,
      gateNoticeDays: try reader.number(
        file.gateNoticeDays,
        in: 0...Limits.most,
        at: "services.gateNoticeDays",
      ),
      sourceMonths: try file.sourceMonths.map { months throws(RulePackError) in
        try reader.number(months, in: 1...1200, at: "services.sourceMonths")
      },
    )
  }
}

extension NeedSign {
  fileprivate init(
    _ file: Sourced<ServiceRulesFile.Need>,
    limits: Limits,
    reader: ConditionReader,
  ) throws(RulePackError) {
    let place = "services.needs.\(file.content.id)"
    guard (1...3).contains(file.content.strength) else {
      throw .entry(.strengthOutOfRange(file.content.strength), at: place)
    }
    let text = try RuleText(file.content.text, limits: limits, at: place)
    for fact in text.facts.sorted() where !fact.isOfClient {
      throw .entry(.notOfTheClient(fact), at: place)
    }
    self.init(
      id: file.content.id,
      need: file.content.need,
      strength: file.content.strength,
      condition: try reader.clientCondition(file.content.when, at: place),
      text: text,
      source: file.source,
    )
  }
}

extension ConditionReader {
  /// Reads a condition in which only the client is spoken of.
  func clientCondition(
    _ raw: RawCondition,
    at place: String,
  ) throws(RulePackError) -> Condition {
    let condition = try condition(raw, at: place)
    if let fact = condition.facts.first(where: { !$0.isOfClient }) {
      throw .entry(.notOfTheClient(fact), at: place)
    }
    return condition
  }

  /// An age in years; nil when it is absent.
  func optionalAge(_ raw: RawOperand?, at place: String) throws(RulePackError) -> Int? {
    guard let raw else { return nil }
    return try age(raw, at: place)
  }

  func age(_ raw: RawOperand, at place: String) throws(RulePackError) -> Int {
    try number(raw, in: 0...150, at: place)
  }
}
