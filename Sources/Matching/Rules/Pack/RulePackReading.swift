import Catalogue
import Languages

extension RulePack {
  /// Looks up everything that the file names and refuses what does not hold together.
  init(_ file: RulePackFile, hash: String) throws(RulePackError) {
    let limits = try Limits(file)
    let reader = ConditionReader(limits: limits, definitions: file.definitions)
    for name in file.definitions.keys.sorted() {
      _ = try reader.condition(.named(name), at: "definitions.\(name)")
    }
    var steps: [StepTemplate] = []
    for step in file.steps {
      let id = step.content.id
      guard !steps.contains(where: { $0.id == id }) else { throw .repeated(.step(id)) }
      steps.append(try StepTemplate(step, limits: limits, reader: reader))
    }
    guard steps.count <= 32 else { throw .tooManySteps(steps.count) }
    var rules: [Rule] = []
    for rule in file.rules {
      let id = rule.content.id
      guard !rules.contains(where: { $0.id == id }) else { throw .repeated(.rule(id)) }
      rules.append(try Rule(rule, steps: steps, limits: limits, reader: reader))
    }
    self.init(
      id: file.id,
      version: file.version,
      hash: hash,
      validFrom: file.validFrom,
      limits: limits,
      rules: rules,
      steps: steps,
      weights: file.weights,
      priorityShifts: file.priorityShifts,
      values: file.values,
      assumedMinimum: try AssumedMinimums(file.assumedMinimum ?? [:]),
      services: try ServiceRules(file.services, limits: limits, reader: reader),
      radar: try RadarRules(file.radar, limits: limits, reader: reader),
      employerAsks: try EmployerAsk.reading(file.employerAsks, limits: limits, reader: reader),
    )
    if let repeated = services.gates.map(\.rule.id).first(where: rules.map(\.id).contains) {
      throw .repeated(.rule(repeated))
    }
    try weights.validate()
    try priorityShifts.validate(for: weights)
    try values.validate()
  }
}

extension Limits {
  fileprivate init(_ file: RulePackFile) throws(RulePackError) {
    var byName: [String: Limit] = [:]
    for (name, limit) in file.limits.sorted(by: { $0.key < $1.key }) {
      let value: Int? =
        switch limit.content.value {
        case .number(let number): Int(exactly: number)
        case .text(let text): LanguageLevel(rawValue: text)?.step
        default: nil
        }
      guard let value, (0...Limits.most).contains(value) else { throw .limitIsNoNumber(name) }
      byName[name] = Limit(value: value, source: limit.source)
    }
    for required in Required.allCases where byName[required.rawValue] == nil {
      throw .missingLimit(required.rawValue)
    }
    self.byName = byName
  }
}

extension StepTemplate {
  /// Months; twenty years.
  private static let longest = 240

  fileprivate init(
    _ file: Sourced<RulePackFile.Step>,
    limits: Limits,
    reader: ConditionReader,
  ) throws(RulePackError) {
    let step = file.content
    let place = "steps.\(step.id)"
    id = step.id
    effect = step.effect
    switch (step.months, step.monthsPerStep) {
    case (let months?, nil): duration = .months(months)
    case (nil, let months?): duration = .monthsPerStep(months)
    default: throw .stepWithoutDuration(step.id)
    }
    for months in [step.months, step.monthsPerStep].compactMap(\.self) {
      try reader.check(months, in: 0...Self.longest, at: place)
    }
    isStudy = step.isStudy
    if let raw = step.onlyWhen {
      onlyWhen = try reader.condition(raw, at: place)
    } else {
      onlyWhen = nil
    }
    providedBy = step.providedBy ?? []
    text = try RuleText(step.text, limits: limits, at: place)
    source = file.source
  }
}

extension Rule {
  init(
    _ file: Sourced<RulePackFile.Rule>,
    steps: [StepTemplate],
    limits: Limits,
    reader: ConditionReader,
  ) throws(RulePackError) {
    let rule = file.content
    guard !file.source.name.isEmpty else { throw .missingSource(rule.id) }
    id = rule.id
    scope = rule.scope ?? .offering
    name = rule.name
    validFrom = rule.validFrom
    validUntil = rule.validUntil
    if let from = validFrom, let until = validUntil, until < from {
      throw .entry(.endsBeforeItBegins, at: "rules.\(rule.id)")
    }
    source = file.source
    var clauses: [Clause] = []
    for clause in rule.clauses {
      let place = "\(rule.id)/\(clause.id)"
      guard !clauses.contains(where: { $0.id == clause.id }) else {
        throw .repeated(.clause(place))
      }
      let read = try Clause(
        clause,
        isRead: source.isRead,
        at: place,
        limits: limits,
        reader: reader,
      )
      if scope == .client, let fact = read.facts.sorted().first(where: { !$0.isOfClient }) {
        throw .entry(.notOfTheClient(fact), at: place)
      }
      for id in clause.steps ?? [] {
        guard let step = steps.first(where: { $0.id == id }) else {
          throw .unknown(.step(id), at: place)
        }
        if let fact = step.effect.raisedNumber, read.needs.least(of: fact) == nil {
          throw .entry(.stepWithoutDemand(id, fact), at: place)
        }
      }
      clauses.append(read)
    }
    self.clauses = clauses
  }
}

extension Clause {
  /// A clause of a source that nobody has read says "check" wherever it speaks.
  fileprivate init(
    _ file: RulePackFile.Clause,
    isRead: Bool,
    at place: String,
    limits: Limits,
    reader: ConditionReader,
  ) throws(RulePackError) {
    id = file.id
    when = try Self.condition(file.when, at: place, reader)
    unless = try Self.condition(file.unless, at: place, reader)
    needs = try reader.condition(file.needs, at: place)
    otherwise = isRead ? file.otherwise : .check
    switch file.ifUnknown ?? Verdict.check.rawValue {
    case "silent": ifUnknown = nil
    case let word:
      guard let verdict = Verdict(rawValue: word), verdict <= .check else {
        throw .entry(.unknownIsNeverNo(word), at: place)
      }
      ifUnknown = verdict
    }
    steps = isRead ? file.steps ?? [] : []
    guard (file.steps ?? []).isEmpty == (file.otherwise != .notYet) else {
      throw .entry(.stepsDoNotFit, at: place)
    }
    texts = Texts(
      met: try Self.text(file.texts.met, limits: limits, at: place),
      failed: try RuleText(file.texts.failed, limits: limits, at: place),
      unknown: try Self.text(file.texts.unknown, limits: limits, at: place),
    )
  }

  private static func condition(
    _ raw: RawCondition?,
    at place: String,
    _ reader: ConditionReader,
  ) throws(RulePackError) -> Condition? {
    guard let raw else { return nil }
    return try reader.condition(raw, at: place)
  }

  private static func text(
    _ text: LocalizedText?,
    limits: Limits,
    at place: String,
  ) throws(RulePackError) -> RuleText? {
    guard let text else { return nil }
    return try RuleText(text, limits: limits, at: place)
  }
}

extension RuleText {
  /// Reads the places of a text; limits are written into it.
  init(_ text: LocalizedText, limits: Limits, at place: String) throws(RulePackError) {
    guard let fi = text.fi, let sv = text.sv, let en = text.en else {
      throw .entry(.textLacksLanguage, at: place)
    }
    self.fi = try Self.pieces(of: fi, limits: limits, at: place)
    self.sv = try Self.pieces(of: sv, limits: limits, at: place)
    self.en = try Self.pieces(of: en, limits: limits, at: place)
  }
}
