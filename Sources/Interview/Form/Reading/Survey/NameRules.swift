import FormExpressions

/// The names of the survey so far: unique beside each other, and repeats in the whole form.
struct NameRules {
  private struct Taken {
    let name: String
    let row: Int
  }

  /// By the group around, then by the name in lower case.
  private var taken: [Int: [String: [Taken]]] = [:]
  private var repeats: [String: Int] = [:]

  /// The row's name, noted as taken; nil when it has none.
  mutating func take(
    _ record: Record,
    in parent: Int,
    standIn: String?,
    _ findings: inout FindingList,
  ) -> String? {
    guard let cell = record[.name] else {
      if standIn == nil { findings.add(NameProblem.missing, at: record.blank(Column.name)) }
      return standIn
    }
    let name = cell.text
    if !isFormName(name) {
      findings.add(NameProblem.bad(name), at: cell)
    } else if name == "meta" {
      findings.add(NameProblem.reserved(name), at: cell)
    }
    take(name, in: parent, at: cell, &findings)
    return name
  }

  /// Notes a name that a row takes, its own or that of the question it brings with it.
  mutating func take(
    _ name: String,
    in parent: Int,
    at cell: Cell,
    _ findings: inout FindingList,
  ) {
    let key = name.lowercased()
    let rivals = taken[parent]?[key] ?? []
    if let same = rivals.first(where: { $0.name == name }) {
      findings.add(NameProblem.duplicate(name, row: same.row), at: cell)
    } else if let similar = rivals.first {
      findings.add(NameProblem.onlyCase(name, similar.name, row: similar.row), at: cell)
    }
    taken[parent, default: [:]][key, default: []].append(Taken(name: name, row: cell.row))
  }

  mutating func takeRepeat(
    _ name: String,
    _ record: Record,
    root: String,
    _ findings: inout FindingList,
  ) {
    let cell = record[.name] ?? record.blank(Column.name)
    if name == root {
      findings.add(NameProblem.reserved(name), at: cell)
    } else if let earlier = repeats[name] {
      findings.add(NameProblem.duplicate(name, row: earlier), at: cell)
    } else {
      repeats[name] = cell.row
    }
  }
}
