import Languages

/// What was said last, so that a turn says only what is new.
struct LinearMemory: Sendable {
  private var last: LinearPage?
  /// The number of the last section.
  private var section: Int?
  /// The rows said of each list.
  private var rows: [String: Set<String>] = [:]

  /// What of `page` has not been said.
  mutating func news(of page: LinearPage, in language: Language) -> [String] {
    let isSame = last?.id == page.id
    let known = known(of: page, isSame: isSame)
    var said: [String] = []
    if last?.heading != page.heading || !isSame { said.append(page.heading) }
    said.removeAll(where: \.isEmpty)
    said += page.lines.filter { $0.kind == .always || !known.contains($0.text) }.map(\.text)
    if said.isEmpty {
      said = [(last == page ? LinearText.nothingChanged : LinearText.done)[language]]
    }
    let section = sectionLine(of: page)
    return section + remember(page, said)
  }

  /// All of it.
  mutating func whole(_ page: LinearPage) -> [String] {
    remember(page, page.whole)
  }

  /// Forgets what was said, as when the store is locked.
  mutating func forget() { self = LinearMemory() }

  private func known(of page: LinearPage, isSame: Bool) -> Set<String> {
    var known = isSame ? Set(last?.lines.map(\.text) ?? []) : []
    if page.isList {
      let rows = rows[page.id, default: []]
      known.formUnion(page.lines.filter { $0.kind == .row }.map(\.text).filter(rows.contains))
    }
    return known
  }

  private func sectionLine(of page: LinearPage) -> [String] {
    guard let now = page.section, now.number != section else { return [] }
    return [now.sentence]
  }

  private mutating func remember(_ page: LinearPage, _ said: [String]) -> [String] {
    last = page
    if let now = page.section { section = now.number }
    if page.isList {
      rows[page.id, default: []].formUnion(page.lines.filter { $0.kind == .row }.map(\.text))
    }
    return said
  }
}

extension LinearPage {
  /// Everything there is to say.
  fileprivate var whole: [String] {
    ([section?.sentence, heading].compactMap(\.self) + lines.map(\.text)).filter { !$0.isEmpty }
  }
}
