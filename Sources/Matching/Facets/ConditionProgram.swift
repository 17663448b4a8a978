/// A condition as a list of instructions over the facts of one group of clauses.
struct ConditionProgram: Sendable {
  /// One node of the condition, before its parts.
  struct Instruction: Sendable {
    enum Kind: UInt8 {
      case all, any, not
      case atLeast, atMost, codes, empty, isTrue, known
    }

    let kind: Kind
    /// The place of the fact compared, and of the one compared with, where it is a fact.
    var fact: Int16 = 0
    var otherFact: Int16 = -1
    /// How many instructions follow that belong to this one.
    var length: Int32 = 0
    /// What is compared with: a number, what is added to another fact, or 1 for true.
    var number = 0
    var codes: UInt64 = 0
  }

  let instructions: [Instruction]

  /// `places` numbers the facts.
  init(_ condition: Condition, places: [RuleFact: Int], codes: MentionedCodes) {
    var instructions: [Instruction] = []
    Self.append(condition, to: &instructions, places: places, codes: codes)
    self.instructions = instructions
  }

  private static func append(
    _ condition: Condition,
    to instructions: inout [Instruction],
    places: [RuleFact: Int],
    codes: MentionedCodes,
  ) {
    let start = instructions.count
    func open(_ kind: Instruction.Kind, _ parts: [Condition]) {
      instructions.append(Instruction(kind: kind))
      for part in parts { append(part, to: &instructions, places: places, codes: codes) }
      instructions[start].length = Int32(instructions.count - start - 1)
    }
    switch condition {
    case .all(let parts): open(.all, parts)
    case .any(let parts): open(.any, parts)
    case .not(let part): open(.not, [part])
    case .atom(let atom): instructions.append(Instruction(atom, places: places, codes: codes))
    }
  }

  /// Whether it holds, for facts in the order of their places.
  func truth(_ facts: UnsafeBufferPointer<CompactFact>) -> Truth {
    instructions.withUnsafeBufferPointer { instructions in
      var place = 0
      return Self.truth(instructions, &place, facts)
    }
  }

  private static func truth(
    _ instructions: UnsafeBufferPointer<Instruction>,
    _ place: inout Int,
    _ facts: UnsafeBufferPointer<CompactFact>,
  ) -> Truth {
    let instruction = instructions[place]
    place += 1
    let end = place + Int(instruction.length)
    switch instruction.kind {
    case .all:
      var truth = Truth.yes
      while place < end { truth = truth && Self.truth(instructions, &place, facts) }
      return truth
    case .any:
      var truth = Truth.no
      while place < end { truth = truth || Self.truth(instructions, &place, facts) }
      return truth
    case .not: return !Self.truth(instructions, &place, facts)
    default: return instruction.truth(facts)
    }
  }
}

extension ConditionProgram.Instruction {
  fileprivate init(_ atom: Atom, places: [RuleFact: Int], codes: MentionedCodes) {
    let fact = Int16(places[atom.fact] ?? 0)
    switch atom.comparison {
    case .atLeast(let operand):
      self.init(.atLeast, fact, operand, places: places)
    case .atMost(let operand):
      self.init(.atMost, fact, operand, places: places)
    case .oneOf(let wanted), .hasAny(let wanted):
      self.init(kind: .codes, fact: fact, codes: codes.mask(wanted, of: atom.fact))
    case .empty: self.init(kind: .empty, fact: fact)
    case .isTrue(let expected): self.init(kind: .isTrue, fact: fact, number: expected ? 1 : 0)
    case .known(let expected): self.init(kind: .known, fact: fact, number: expected ? 1 : 0)
    }
  }

  private init(
    _ kind: Kind,
    _ fact: Int16,
    _ operand: Atom.Operand,
    places: [RuleFact: Int],
  ) {
    switch operand {
    case .number(let number): self.init(kind: kind, fact: fact, number: number)
    case .fact(let other, let plus):
      self.init(kind: kind, fact: fact, otherFact: Int16(places[other] ?? 0), number: plus)
    }
  }

  fileprivate func truth(_ facts: UnsafeBufferPointer<CompactFact>) -> Truth {
    let own = facts[Int(fact)]
    if kind == .known { return own.isExact == (number == 1) ? .yes : .no }
    if own.kind == .unknown { return .unknown }
    switch kind {
    case .codes: return own.codes & codes != 0 ? .yes : .no
    case .empty: return own.codes == 0 ? .yes : .no
    case .isTrue: return own.low == number ? .yes : .no
    default: break
    }
    var low = number
    var high = number
    if otherFact >= 0 {
      let other = facts[Int(otherFact)]
      if other.kind == .unknown { return .unknown }
      low += other.low
      high += other.high
    }
    if kind == .atLeast { return own.low >= high ? .yes : own.high < low ? .no : .unknown }
    return own.high <= low ? .yes : own.low > high ? .no : .unknown
  }
}
