import FormExpressions
import Foundation

/// What an expression came to, as one line of JSON.
struct EvaluationResult: Encodable {
  /// A number that JSON does not have is a text: `NaN`, `Infinity`, `-Infinity`, `-0`.
  enum Value: Encodable {
    case truth(Bool)
    case number(Double)
    case text(String)

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .truth(let truth): try container.encode(truth)
      case .number(let number) where !number.isFinite: try container.encode(plainDecimal(number))
      case .number(let number) where number == 0 && number.sign == .minus:
        try container.encode("-0")
      case .number(let number): try container.encode(number)
      case .text(let text): try container.encode(text)
      }
    }
  }

  private(set) var id: EvaluationCase.ID?
  private(set) var line: Int?
  private(set) var error: String?
  private(set) var type: String?
  private(set) var value: Value?
  /// The paths of all nodes, where the value is that of the first.
  private(set) var nodes: [String]?
  /// The same value in the other types.
  private(set) var string: String?
  private(set) var number: Value?
  private(set) var boolean: Bool?

  init(id: EvaluationCase.ID?, line: Int? = nil, fault: CaseFault) {
    self.id = id
    self.line = line
    error = fault.sentence
  }

  init(
    id: EvaluationCase.ID?,
    _ result: FormValue,
    in context: EvaluationContext,
    as wanted: String?,
  ) throws(EvaluationError) {
    self.id = id
    string = context.string(from: result)
    number = .number(context.number(from: result))
    boolean = context.boolean(from: result)
    if case .nodes(let found) = result { nodes = found.map(context.absolutePath) }
    switch wanted {
    case "boolean": (type, value) = ("boolean", boolean.map(Value.truth))
    case "number": (type, value) = ("number", number)
    case "string": (type, value) = ("string", string.map(Value.text))
    case "date": (type, value) = ("date", .text(context.day(from: result)?.description ?? ""))
    default: (type, value) = Self.own(result, in: context)
    }
  }

  private static func own(_ result: FormValue, in context: EvaluationContext) -> (String, Value) {
    switch result {
    case .boolean(let truth): ("boolean", .truth(truth))
    case .number(let number): ("number", .number(number))
    case .text(let text): ("string", .text(text))
    case .day: ("date", .text(context.string(from: result)))
    case .moment: ("date-time", .text(context.string(from: result)))
    case .nodes: ("nodeset", .text(context.string(from: result)))
    }
  }

  func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self)
  }
}
