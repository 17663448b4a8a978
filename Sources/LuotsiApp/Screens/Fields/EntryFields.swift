import CivilDates
import TerminalUI

/// A few lines to fill in, one of them in focus.
struct EntryFields: Equatable, Sendable {
  private(set) var fields: [EntryField]
  private(set) var focus = 0
  /// Why what was written was not taken.
  private(set) var refusal: Refusal?

  enum Refusal: Equatable, Sendable {
    case empty(EntryField.Name)
    case notADate
  }

  /// What is wrong with which field.
  struct Mistake: Error {
    let field: EntryField.Name
    let refusal: Refusal
  }

  init(_ fields: [EntryField]) { self.fields = fields }

  mutating func take(_ key: Key, command: Command?) {
    switch (command, key) {
    case (.back, _), (_, .up): move(by: -1)
    case (.forward, _), (_, .down): move(by: 1)
    default: if fields[focus].take(key) { refusal = nil }
    }
  }

  private mutating func move(by offset: Int) {
    focus = (focus + offset + fields.count) % fields.count
  }

  mutating func paste(_ text: String) {
    fields[focus].insert(text)
    refusal = nil
  }

  /// What `read` makes of the fields; nil, with why and the focus there, where it can make nothing.
  mutating func accepted<Value>(
    _ read: (EntryFields) throws(Mistake) -> Value
  ) -> Value? {
    do throws(Mistake) {
      return try read(self)
    } catch {
      focus = fields.firstIndex { $0.name == error.field } ?? 0
      refusal = error.refusal
      return nil
    }
  }

  /// All that was typed, for pointing out what should not stand there.
  var freeText: String { fields.map(\.typed.text).joined(separator: " ") }

  /// What was typed, without blanks at either end.
  subscript(_ name: EntryField.Name) -> String {
    fields.first { $0.name == name }?.typed.text.trimmingBlanks ?? ""
  }

  /// The place of the option picked; 0 where there are none.
  func picked(_ name: EntryField.Name) -> Int { fields.first { $0.name == name }?.picked ?? 0 }

  func required(_ name: EntryField.Name) throws(Mistake) -> String {
    guard !self[name].isEmpty else { throw Mistake(field: name, refusal: .empty(name)) }
    return self[name]
  }

  /// Nil where nothing was written.
  func day(_ name: EntryField.Name) throws(Mistake) -> CivilDate? {
    let text = self[name]
    guard !text.isEmpty else { return nil }
    guard let day = CivilDate(finnish: text) ?? CivilDate(text) else {
      throw Mistake(field: name, refusal: .notADate)
    }
    return day
  }
}
