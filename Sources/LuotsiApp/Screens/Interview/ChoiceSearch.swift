import Interview
import TerminalUI

/// The search through a long list: what is typed, and the choices that it leaves.
struct ChoiceSearch: Sendable {
  private(set) var field = TextField()
  /// The choices found, by their index in the list; those beginning with what is typed first.
  private(set) var matches: [Int]
  /// The focused one, by its index in ``matches``.
  private(set) var focus: Int
  /// The choices found in the order of the list, to narrow further.
  private var found: [Int]
  /// What is searched of each choice, folded once when the search opens.
  private var keys: [[UInt8]]

  /// Lists shorter than this have a digit for each choice and need no search.
  static let leastChoices = 10

  /// A search over `choices` by their names and by their labels in the languages of `tags`.
  init(_ choices: [Choice], tags: [String], focus: Int) {
    self.init(choices.map { $0.texts(in: tags) }, focus: focus)
  }

  /// A search over things by the texts each goes by, those shown first.
  init(_ texts: [[String]], focus: Int) {
    keys = texts.map(Self.key)
    found = Array(texts.indices)
    matches = found
    self.focus = focus
  }

  private static func key(_ texts: [String]) -> [UInt8] {
    Array(texts.map(folded).joined(separator: [lineFeed]))
  }

  /// The focused choice's index in the list; nil when nothing is found.
  var focusedChoice: Int? { matches.indices.contains(focus) ? matches[focus] : nil }

  /// Takes a key that types into the search or moves in what it found.
  mutating func take(_ key: Key) {
    guard !key.moves(under: field) else {
      focus = moved(focus, by: key, count: matches.count)
      return
    }
    let before = field.text
    field.apply(key)
    narrow(from: before)
  }

  /// Has what is typed from now on found by the labels in other languages; what was found stays.
  mutating func follow(_ choices: [Choice], tags: [String]) {
    keys = choices.map { Self.key($0.texts(in: tags)) }
    found = Array(keys.indices)
  }

  mutating func paste(_ text: String) {
    let before = field.text
    field.insert(text)
    narrow(from: before)
  }

  private mutating func narrow(from before: String) {
    guard field.text != before else { return }
    let words = folded(field.text).split(separator: blank).map(Array.init)
    // Whoever types on narrows what was found already.
    let candidates = field.text.hasPrefix(before) ? found : Array(keys.indices)
    found = candidates.filter { index in words.allSatisfy { keys[index].contains(run: $0) } }
    let first = words.first ?? []
    matches =
      found.filter { keys[$0].starts(with: first) } + found.filter { !keys[$0].starts(with: first) }
    focus = 0
  }
}

extension Choice {
  /// What it goes by in these languages, and its name.
  fileprivate func texts(in tags: [String]) -> [String] {
    tags.compactMap { label.shown(in: $0) } + [name]
  }
}

private let blank = UInt8(ascii: " ")
private let lineFeed = UInt8(ascii: "\n")

extension [UInt8] {
  fileprivate func contains(run: [UInt8]) -> Bool {
    guard let first = run.first else { return true }
    guard run.count <= count else { return false }
    return withUnsafeBufferPointer { own in
      run.withUnsafeBufferPointer { run in
        (0...own.count - run.count).contains { start in
          own[start] == first && (1..<run.count).allSatisfy { own[start + $0] == run[$0] }
        }
      }
    }
  }
}
