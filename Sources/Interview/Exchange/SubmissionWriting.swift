import FormExpressions

/// The namespace of what Luotsi adds to a submission; it names and leads nowhere.
let luotsiNamespace = "https://luotsi.invalid/xlsform"

extension InterviewSession {
  /// The answers as an ODK submission: an element for every relevant node, values as ODK text.
  ///
  /// A question that was put and has no value carries why in the attribute `luotsi:status`.
  /// `instanceID` is the `uuid:…` by which servers tell submissions apart.
  public func submissionXML(instanceID: String) -> String {
    var writer = SubmissionWriter(session: self)
    writer.root(instanceID: instanceID)
    return writer.text
  }
}

private struct SubmissionWriter {
  let session: InterviewSession
  var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  mutating func root(instanceID: String) {
    let form = session.form
    let root = form.fields[0]
    text += "<\(root.name) xmlns:orx=\"http://openrosa.org/xforms\""
    text += " xmlns:luotsi=\"\(luotsiNamespace)\" id=\"\(escaped(form.id))\""
    text += " version=\"\(escaped(form.version))\">\n"
    for node in session.filled.children(of: 0) { element(node, depth: 1) }
    text += "  <orx:meta>\n    <orx:instanceID>\(escaped(instanceID))</orx:instanceID>\n"
    if let name = form.instanceName {
      let value = session.value(of: name, at: 0, own: .blank).stored
      text += "    <orx:instanceName>\(escaped(value))</orx:instanceName>\n"
    }
    text += "  </orx:meta>\n</\(root.name)>\n"
  }

  private mutating func element(_ node: Int, depth: Int) {
    let field = session.form.fields[session.filled.field(of: node)]
    let indent = String(repeating: "  ", count: depth)
    guard case .question = field.kind else {
      text += "\(indent)<\(field.name)>\n"
      for child in session.filled.children(of: node) { element(child, depth: depth + 1) }
      text += "\(indent)</\(field.name)>\n"
      return
    }
    var tag = field.name
    if case .status(let status) = session.filled.answer(of: node) {
      tag += " luotsi:status=\"\(status.rawValue)\""
    }
    let value = session.filled.state(of: node).value.stored
    text +=
      value.isEmpty
      ? "\(indent)<\(tag)/>\n" : "\(indent)<\(tag)>\(escaped(value))</\(field.name)>\n"
  }
}

/// Text for an element or an attribute; characters that XML 1.0 cannot hold become U+FFFD.
private func escaped(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result.append(contentsOf: "&amp;".unicodeScalars)
    case "<": result.append(contentsOf: "&lt;".unicodeScalars)
    case ">": result.append(contentsOf: "&gt;".unicodeScalars)
    case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
    // A bare carriage return is read back as a line feed.
    case "\r": result.append(contentsOf: "&#13;".unicodeScalars)
    case "\t", "\n", " "..."\u{D7FF}", "\u{E000}"..."\u{FFFD}", "\u{10000}"...:
      result.append(scalar)
    default: result.append("\u{FFFD}")
    }
  }
  return String(result)
}
