/// A condition as it stands in a pack's JSON, before its names are looked up.
indirect enum RawCondition: Decodable {
  case all([RawCondition])
  case any([RawCondition])
  case not(RawCondition)
  /// The name of a definition.
  case named(String)
  case atom(RawAtom)

  private enum Key: String, CodingKey { case all, any, not, `is`, fact }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    if container.contains(.fact) {
      self = .atom(try RawAtom(from: decoder))
    } else if container.contains(.all) {
      self = .all(try container.decode([RawCondition].self, forKey: .all))
    } else if container.contains(.any) {
      self = .any(try container.decode([RawCondition].self, forKey: .any))
    } else if container.contains(.not) {
      self = .not(try container.decode(RawCondition.self, forKey: .not))
    } else {
      self = .named(try container.decode(String.self, forKey: .is))
    }
  }
}

/// A comparison as it stands in a pack's JSON; exactly one of its comparisons is given.
struct RawAtom: Decodable {
  let fact: String
  let atLeast: RawOperand?
  let atMost: RawOperand?
  let oneOf: [String]?
  let hasAny: [String]?
  let empty: Bool?
  let isTrue: Bool?
  let known: Bool?
}

/// A number, a level (`A2.1`), or the name of a limit or a fact, with so much added to it.
struct RawOperand: Decodable {
  enum Base {
    case number(Int)
    case text(String)
  }

  let base: Base
  let plus: Int

  private enum Key: String, CodingKey { case of, plus }

  init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: Key.self) {
      base = .text(try container.decode(String.self, forKey: .of))
      plus = try container.decode(Int.self, forKey: .plus)
    } else {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        base = .number(number)
      } else {
        base = .text(try container.decode(String.self))
      }
      plus = 0
    }
  }
}
