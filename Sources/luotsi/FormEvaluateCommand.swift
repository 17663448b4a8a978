import ArgumentParser
import Foundation

extension FormCommand {
  struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "evaluate",
      abstract: "Tries an expression, or a file of expressions, on a filled form.",
    )

    @Argument(help: "The expression, such as \"/data/age >= 18\".")
    var expression: String?

    @Option(help: "The filled form: an XML file.", completion: .file(extensions: ["xml"]))
    var instance: String?

    @Option(help: "The path of the node that the expression stands on.")
    var context: String?

    @Option(
      help:
        "Places days on the line of time of a zone, as Enketo and web-forms do: Europe/Helsinki."
    )
    var timezone: String?

    @Option(help: "boolean, number, string or date: converts the value.")
    var type: String?

    @Option(
      help: "One case a line, as JSON: {id, expression, instance?, context?, timezone?, type?}.",
      completion: .file(extensions: ["jsonl"]),
    )
    var cases: String?

    func validate() throws {
      guard (expression == nil) != (cases == nil) else {
        throw ValidationError("Give an expression or --cases FILE.")
      }
    }

    func run() throws {
      var evaluation = CaseEvaluation(now: Date())
      guard let cases else {
        let result = evaluation.result(
          of: EvaluationCase(
            expression: expression,
            instance: instance,
            context: context,
            timezone: timezone,
            type: type,
          )
        )
        try printData(result.json())
        if result.error != nil { throw ExitCode(1) }
        return
      }
      for line in try lines(of: cases) { try printData(evaluation.result(of: line).json()) }
    }

    private func lines(of path: String) throws -> [NumberedLine] {
      let data: Data
      do {
        data = try Data(contentsOf: URL(filePath: path))
      } catch {
        throw Failure(.input, "\(path): the cases cannot be read. Check the path.")
      }
      return data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        .enumerated().map { NumberedLine(number: $0.offset + 1, text: $0.element) }
        .filter { line in line.text.contains { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 } }
    }
  }
}

/// A line of a cases file, counted from 1.
private struct NumberedLine {
  let number: Int
  let text: Data
}

extension CaseEvaluation {
  fileprivate mutating func result(of line: NumberedLine) -> EvaluationResult {
    do {
      return result(of: try JSONDecoder().decode(EvaluationCase.self, from: line.text))
    } catch {
      let fault = CaseFault("Line \(line.number) is no JSON object of a case.")
      return EvaluationResult(id: nil, line: line.number, fault: fault)
    }
  }
}
