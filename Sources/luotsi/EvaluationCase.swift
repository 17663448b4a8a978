import CivilDates
import FormExpressions
import Foundation

/// An expression to try, as a line of a cases file gives it.
struct EvaluationCase: Decodable {
  /// Given back as it came.
  enum ID: Codable {
    case text(String)
    case number(Double)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      do {
        self = .text(try container.decode(String.self))
      } catch {
        self = .number(try container.decode(Double.self))
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .text(let text): try container.encode(text)
      case .number(let number): try container.encode(number)
      }
    }
  }

  var id: ID?
  var expression: String?
  /// XML text, or the path of an XML file when it does not begin with `<`.
  var instance: String?
  /// The path of the node that the expression stands on; the document when there is none.
  var context: String?
  /// With it, days are moments in that zone; without it they are whole days, as in forms.
  var timezone: String?
  /// `boolean`, `number`, `string` or `date`: the value is converted to that.
  var type: String?
}

/// Evaluates cases one after another, reading each document once.
struct CaseEvaluation {
  private static let types = ["boolean", "number", "string", "date"]

  private var documents: [String: Result<DocumentTree, CaseFault>] = [:]
  private let now: Date

  init(now: Date) { self.now = now }

  mutating func result(of test: EvaluationCase) -> EvaluationResult {
    do throws(CaseFault) {
      guard let expression = test.expression else { throw CaseFault("There is no expression.") }
      if let type = test.type, !Self.types.contains(type) {
        throw CaseFault(
          "There is no type '\(type)'. Write boolean, number, string or date, or leave it out."
        )
      }
      let context = try context(of: test)
      let tree = try Self.tree(of: expression)
      do throws(EvaluationError) {
        let value = try context.value(of: tree)
        return try EvaluationResult(id: test.id, value, in: context, as: test.type)
      } catch {
        throw CaseFault(error.sentence.en)
      }
    } catch {
      return EvaluationResult(id: test.id, fault: error)
    }
  }

  private static func tree(of expression: String) throws(CaseFault) -> FormExpression {
    do {
      return try FormExpression.parsePuttingOffCalls(expression).get()
    } catch {
      let mistakes = error.list.map { "\($0.message.en) \($0.suggestion.en)" }
      throw CaseFault(mistakes.joined(separator: " "))
    }
  }

  private mutating func context(of test: EvaluationCase) throws(CaseFault) -> EvaluationContext {
    let surroundings = try surroundings(zone: test.timezone)
    guard let instance = test.instance else {
      if test.context != nil, test.context != "/" {
        throw CaseFault("There is no instance for the context to be in.")
      }
      return EvaluationContext(main: DocumentTree.empty, surroundings: surroundings, node: nil)
    }
    let tree = try document(instance)
    let top = EvaluationContext(
      main: tree,
      surroundings: surroundings,
      node: Node(document: 0, id: tree.documentNode),
    )
    guard let path = test.context else { return top }
    let place = try Self.tree(of: path)
    let found: [Node]
    do throws(EvaluationError) {
      found = try top.nodes(of: place, for: "--context")
    } catch {
      throw CaseFault(error.sentence.en)
    }
    guard let node = found.first else {
      throw CaseFault("The context '\(path)' leads to no node.")
    }
    return EvaluationContext(main: tree, surroundings: surroundings, node: node)
  }

  private func surroundings(zone name: String?) throws(CaseFault) -> Surroundings {
    var zone = TimeZone.current
    if let name {
      guard let named = TimeZone(identifier: name) else {
        throw CaseFault("There is no time zone '\(name)'.")
      }
      zone = named
    }
    return Surroundings(
      now: Moment(
        milliseconds: Int(now.timeIntervalSince1970 * 1000),
        offsetMinutes: zone.secondsFromGMT(for: now) / 60,
      ),
      zone: zone,
      reckoning: name == nil ? .wholeDays : .moments,
      seed: UInt64(now.timeIntervalSince1970 * 1000),
    )
  }

  private mutating func document(_ instance: String) throws(CaseFault) -> DocumentTree {
    if let known = documents[instance] { return try known.get() }
    let read = Result { () throws(CaseFault) in try Self.document(instance) }
    documents[instance] = read
    return try read.get()
  }

  private static func document(_ instance: String) throws(CaseFault) -> DocumentTree {
    let isText = instance.drop { $0.isWhitespace }.hasPrefix("<")
    let data: Data
    do {
      data = isText ? Data(instance.utf8) : try Data(contentsOf: URL(filePath: instance))
    } catch {
      throw CaseFault("\(instance): the file cannot be read. Check the path.")
    }
    do {
      return try DocumentTree.parse(xml: data)
    } catch {
      throw CaseFault(error.sentence.en)
    }
  }
}

/// Why a case gives no value, in a sentence.
struct CaseFault: Error {
  let sentence: String

  init(_ sentence: String) { self.sentence = sentence }
}
