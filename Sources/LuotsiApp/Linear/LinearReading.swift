import Languages
import Sealing
import TerminalUI

/// What a typed line means on a page.
enum LinearReading: Equatable, Sendable {
  case events([Event])
  /// An answer that changes nothing.
  case say([String])
  /// Has the page said once more.
  case again
  case help
  /// Prints the list, to a file where one is named.
  case print(file: String)
  case jump(to: String)
  case questions
  /// Reads on where a long list was cut.
  case more
}

/// The longest line that is taken, in bytes; answers in own words are far shorter.
public let longestLine = 16_384

/// Reads one typed line, without its line break.
struct LineReader {
  let page: LinearPage
  let names: CommandNames
  let language: Language

  func read(_ line: String) -> LinearReading {
    guard line.utf8.count <= longestLine else { return .say([LinearText.tooLong[language]]) }
    let text = sanitise(line).trimmingBlanks
    if page.typing?.isSecret == true { return readSecret(line, text) }
    if text.isEmpty { return page.emptyLine.map { .events($0.map(Event.key)) } ?? .again }
    if let command = readCommand(line, text) { return command }
    if let numbers = readNumbers(text) { return numbers }
    if let typing = page.typing {
      if typing.isQuestion, let key = names.status(text) { return .events([.key(key)]) }
      return type(text, typing)
    }
    return readName(text)
  }

  /// What a colon, a question mark or an equals sign begins; a blank before it makes it text.
  private func readCommand(_ line: String, _ text: String) -> LinearReading? {
    guard page.typing == nil || line.first?.isWhitespace != true else { return nil }
    if text == "?" { return .help }
    if text == "=" { return .again }
    guard text.first == ":" else { return nil }
    return command(String(text.dropFirst()).trimmingBlanks, names.afterColon) ?? unknown(text)
  }

  private func readSecret(_ line: String, _ text: String) -> LinearReading {
    if text.isEmpty { return .again }
    if text == "?" { return .help }
    if text == "=" { return .again }
    if text.first == ":" {
      let name = String(text.dropFirst()).trimmingBlanks
      if let command = names.wholly(name) { return act(command, "") }
      if let key = Key(named: name) { return .events([.key(key)]) }
      // No passphrase is so short.
      if text.count < Passphrase.shortest { return unknown(text) }
    }
    if let numbers = readNumbers(text) { return numbers }
    return page.typing.map { type(line, $0) } ?? .again
  }

  private func type(_ text: String, _ typing: LinearPage.Typing) -> LinearReading {
    let emptied = [Event.key(.end)] + Array(repeating: .key(.backspace), count: typing.standing)
    let erased = typing.standing > 0 ? emptied : []
    return .events(erased + [.paste(text)] + typing.then.map(Event.key))
  }

  /// Nil where the line is no number, or one that is text.
  private func readNumbers(_ text: String) -> LinearReading? {
    guard !page.items.isEmpty else { return nil }
    let parts = text.split { " ,;".contains($0) }
    guard !parts.isEmpty, parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } })
    else { return nil }
    let places = parts.map { Int($0) ?? .max }
    switch page.numbers {
    case .several(let picking): return readSeveral(places, picking)
    case .one:
      if parts.count == 1, let item = item(places[0]) { return .events(item.keys.map(Event.key)) }
      return page.typing == nil ? .say([outOfRange]) : nil
    }
  }

  private func readSeveral(_ numbers: [Int], _ picking: LinearPage.Picking) -> LinearReading {
    let wanted = numbers == [0] ? [] : numbers
    guard wanted.allSatisfy({ item($0) != nil }) else { return .say([outOfRange]) }
    guard !picking.isRanked || Set(wanted).count == wanted.count else {
      return .say([LinearText.rankedTwice[language]])
    }
    let toggled = picking.toggles(toward: wanted.map { $0 - 1 }).flatMap { page.items[$0].keys }
    return .events((picking.before + toggled + [.enter]).map(Event.key))
  }

  private func item(_ number: Int) -> LinearPage.Item? {
    page.items.indices.contains(number - 1) ? page.items[number - 1] : nil
  }

  private var outOfRange: String { LinearText.outOfRange(page.items.count)[language] }

  /// A choice by its whole name, a command, or what is found by the text.
  private func readName(_ text: String) -> LinearReading {
    let wanted = folded(text)
    let whole = page.items.indices.filter { index in
      page.items[index].names.contains { folded($0) == wanted }
    }
    if whole.count == 1, page.numbers == .one {
      return .events(page.items[whole[0]].keys.map(Event.key))
    }
    // The texts of the screens name keys.
    if text.count == 1, case .found(let command) = names.afterColon(text) {
      return act(command, "")
    }
    let isLong =
      page.items.count >= LinearPage.longList && page.items.contains { !$0.names.isEmpty }
    if isLong, let found = find(wanted) { return found }
    if let command = command(text, names.named) { return command }
    return find(wanted) ?? unknown(text)
  }

  private func find(_ wanted: String) -> LinearReading? {
    let found = page.items.indices.filter { index in
      page.items[index].names.contains { folded($0).contains(wanted) }
    }
    guard !found.isEmpty else { return nil }
    let lines = found.prefix(LinearPage.mostFound).map {
      "\($0 + 1): \(page.items[$0].names[0])"
    }
    return .say([LinearText.found(found.count)[language]] + lines)
  }

  /// A command by name, with what may follow it; nil where there is none.
  private func command(
    _ text: String,
    _ look: (String) -> CommandLookup,
  ) -> LinearReading? {
    switch look(text) {
    case .found(let command): return act(command, "")
    case .several(let found): return .say([LinearText.several(found)[language]])
    case .none: break
    }
    let words = text.split(separator: " ")
    for count in (1..<max(1, words.count)).reversed() {
      let name = words[..<count].joined(separator: " ")
      let rest = words[count...].joined(separator: " ")
      guard case .found(let command) = look(name) else { continue }
      if case .word(let word) = command, word.takesMore { return act(command, rest) }
      if case .press(let key) = command, let number = Int(rest), let item = item(number) {
        return .events((item.focus + [key]).map(Event.key))
      }
    }
    return nil
  }

  private func act(_ command: LinearCommand, _ rest: String) -> LinearReading {
    switch command {
    case .press(let key): .events([.key(key)])
    case .word(.print): .print(file: rest)
    case .word(.jump): .jump(to: rest)
    case .word(.questions): .questions
    case .word(.keep): .events([.key(.enter)])
    case .word(.more): .more
    }
  }

  private func unknown(_ text: String) -> LinearReading {
    .say([LinearText.unknown(clip(text, to: 40))[language]])
  }
}

extension LinearPage.Picking {
  /// The places whose picks change, in the order in which they do.
  fileprivate func toggles(toward wanted: [Int]) -> [Int] {
    if isRanked { return wanted == picked ? [] : picked + wanted }
    return Set(wanted).symmetricDifference(picked).sorted()
  }
}

extension LinearPage {
  /// From so many choices on, a text is looked for among them before it is taken for a command.
  static let longList = 10
  /// How many found choices are read out.
  static let mostFound = 20
}
