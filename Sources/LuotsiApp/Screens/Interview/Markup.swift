import Interview

extension FormText {
  /// The text in a language as a terminal can show it.
  func shown(in tag: String) -> String? { text(in: tag).map(withoutMarkup) }
}

extension InterviewSession {
  /// A text of the form with its references filled in, as a terminal can show it.
  func shown(_ text: FormText, in tag: String, at place: Place? = nil) -> String {
    withoutMarkup(self.text(text, in: tag, at: place))
  }
}

/// A form's text without the styling that forms are written with.
///
/// Left out are HTML tags, Markdown's `**` and `__` around words and the `#` of headings; a tag
/// `<br>` breaks the line. Whatever else looks like it, such as `[name]` or `a < b`, is text.
/// - SeeAlso: XLSForm documentation, "Styling prompts".
func withoutMarkup(_ text: String) -> String {
  guard text.utf8.contains(where: marks.contains) else { return text }
  var result = ""
  var rest = text[...]
  while let first = rest.first {
    if let found = tag(at: rest) {
      if found.name == "br" { result += "\n" }
      rest = rest[found.end...]
    } else if first == "#", result.isEmpty || result.last?.isNewline == true, isHeading(rest) {
      rest = rest.drop { $0 == "#" }.drop { $0 == " " }
    } else if let inside = emphasised(at: rest) {
      result += withoutMarkup(String(inside))
      rest = rest[inside.endIndex...].dropFirst(2)
    } else {
      result.append(first)
      rest = rest.dropFirst()
    }
  }
  return result
}

/// The name of the tag that `text` begins with, and where it ends; nil where it is no tag.
private func tag(at text: Substring) -> (name: String, end: String.Index)? {
  guard text.first == "<", let close = text.firstIndex(of: ">") else { return nil }
  let inside = text[text.index(after: text.startIndex)..<close].drop { $0 == "/" }
  let name = inside.prefix { $0.isLetter || $0.isNumber }.lowercased()
  return tags.contains(name) ? (name, text.index(after: close)) : nil
}

private func isHeading(_ text: Substring) -> Bool {
  let hashes = text.prefix { $0 == "#" }
  return hashes.count <= 6 && text.dropFirst(hashes.count).first == " "
}

/// What stands between two `**` or two `__` where `text` begins with one; nil where it does not.
private func emphasised(at text: Substring) -> Substring? {
  guard text.hasPrefix("**") || text.hasPrefix("__") else { return nil }
  let marker = text.prefix(2)
  var inside = text.dropFirst(2)
  guard inside.first?.isWhitespace == false else { return nil }
  let start = inside.startIndex
  while !inside.isEmpty {
    if inside.hasPrefix(marker), inside.startIndex > start {
      return text[start..<inside.startIndex]
    }
    inside = inside.dropFirst()
  }
  return nil
}

private let marks = Set("<*_#".utf8)

private let tags: Set<String> = [
  "span", "font", "p", "div", "br", "b", "i", "u", "em", "strong", "small", "big", "center", "h1",
  "h2", "h3", "h4", "h5", "h6",
]
