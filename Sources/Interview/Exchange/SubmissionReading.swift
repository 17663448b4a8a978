import FormExpressions
import Foundation
import Languages

/// The answers of an ODK submission, and what in it this form has no place for.
public struct SubmissionReading: Equatable, Sendable {
  public let answers: AnswerTable
  /// The version that the submission says it was made with; nil where it says none.
  public let version: String?
  /// Paths of elements that the form does not have, such as `/data/shoe_size`.
  public let unknown: [String]
}

/// A file that is no submission to this form.
public enum SubmissionError: Error, Equatable, Sendable {
  case notXML(reason: String)
  case noForm
  case otherForm(String, expected: String)
}

extension SubmissionError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notXML(let reason):
      "The submission cannot be read: \(reason) Export it again as XML."
    case .noForm:
      "The submission does not say which form it is of. Its first element needs the attribute 'id'."
    case .otherForm(let found, let expected):
      "The submission is of the form '\(found)', not of '\(expected)'. Choose its form with --form."
    }
  }
}

/// Reads a submission to `form`; calculations are left out, since they are worked out anew.
public func readSubmission(
  _ bytes: [UInt8],
  to form: Form,
) throws(SubmissionError) -> SubmissionReading {
  let tree: DocumentTree
  do throws(DocumentError) {
    tree = try DocumentTree.parse(xml: Data(bytes))
  } catch {
    throw .notXML(reason: error.sentence.en)
  }
  guard
    let root = tree.children(of: tree.documentNode).first(where: { tree.kind(of: $0) == .element })
  else { throw .notXML(reason: "it has no element.") }
  guard let id = tree.attribute("id", of: root) else { throw .noForm }
  guard id == form.id else { throw .otherForm(id, expected: form.id) }
  var reader = SubmissionReader(form: form, tree: tree)
  reader.read(root, as: 0, around: [], path: "/" + tree.name(of: root))
  return SubmissionReading(
    answers: reader.answers,
    version: tree.attribute("version", of: root),
    unknown: reader.unknown,
  )
}

private struct SubmissionReader {
  let form: Form
  let tree: DocumentTree
  var answers = AnswerTable()
  var unknown: [String] = []

  /// Reads what stands inside a group or an instance of a repeat.
  mutating func read(_ node: Int, as field: Int, around: [Place.Instance], path: String) {
    var counts: [Int: Int] = [:]
    for child in tree.children(of: node) where tree.kind(of: child) == .element {
      let name = tree.name(of: child)
      let childPath = path + "/" + name
      // What the client program notes about the submission itself.
      if field == 0, localName(name) == "meta" { continue }
      guard let found = form.fields[field].children.first(where: { form.fields[$0].name == name })
      else {
        if isCount(name, in: field) { continue }
        unknown.append(childPath)
        continue
      }
      switch form.fields[found].kind {
      case .root: continue
      case .group: read(child, as: found, around: around, path: childPath)
      case .repeatGroup:
        // A template instance, as forms carry it, is no answer.
        if tree.attribute("template", of: child) != nil { continue }
        let position = counts[found, default: 0] + 1
        counts[found] = position
        let step = Place.Instance(name: name, position: position)
        answers.keepInstance(around + [step])
        read(child, as: found, around: around + [step], path: childPath)
      case .question(let index): take(child, as: form.questions[index], around: around)
      }
    }
  }

  /// Whether an element is what other programs add to keep how often a repeat beside it stands.
  private func isCount(_ name: String, in field: Int) -> Bool {
    form.fields[field].children.contains { child in
      form.fields[child].logic.repeatCount != nil && "\(form.fields[child].name)_count" == name
    }
  }

  private mutating func take(_ node: Int, as question: Question, around: [Place.Instance]) {
    // What a trigger has calculated is kept as an answer.
    let logic = form.fields[question.field].logic
    guard logic.calculation == nil || !logic.triggers.isEmpty else { return }
    let place = Place(question.id, in: around)
    let text = tree.text(of: node)
    if let status = tree.attribute("status", of: node).flatMap(AnswerStatus.init(rawValue:)) {
      answers[place] = .status(status)
    } else if !text.trimmed.isEmpty {
      answers[place] = .text(text)
    } else {
      answers.leaveOpen(place)
    }
  }
}

extension DocumentTree {
  /// The value of an attribute by its name without a prefix.
  fileprivate func attribute(_ name: String, of node: Int) -> String? {
    attributes(of: node).first { localName(self.name(of: $0)) == name }.map { text(of: $0) }
  }
}

private func localName(_ name: String) -> Substring {
  name.split(separator: ":").last ?? Substring(name)
}
