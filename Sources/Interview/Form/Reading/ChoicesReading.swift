/// The lists of the choices sheet by name.
struct ChoiceLists {
  private(set) var lists: [String: [Choice]] = [:]
  /// Where each list begins.
  private(set) var firstCells: [String: Cell] = [:]

  init(
    _ records: [Record],
    languages: LanguageTable,
    allowsDuplicates: Bool,
    findings: inout FindingList,
  ) {
    for record in records {
      guard let list = record["list_name"] else {
        findings.fail(
          "missing-list-name",
          at: record.whole(column: "list_name"),
          "The choice has no list.",
          "Write the list's name, as after select_one.",
        )
        continue
      }
      guard let name = record["name"] else {
        findings.fail(
          "missing-name",
          at: record.whole(column: "name"),
          "The choice has no name.",
          "Write a short name without spaces.",
        )
        continue
      }
      let label = languages.text("label", of: record, findings: &findings)
      check(name, in: list, allowsDuplicates: allowsDuplicates, findings: &findings)
      if label.isEmpty {
        findings.fail(
          "missing-label",
          at: record.whole(column: "label"),
          "The choice '\(name.text)' has no label.",
          "Write what the client reads.",
        )
      }
      if firstCells[list.text] == nil { firstCells[list.text] = list }
      lists[list.text, default: []].append(
        Choice(name: name.text, label: label, attributes: record.attributes)
      )
    }
  }

  private func check(
    _ name: Cell,
    in list: Cell,
    allowsDuplicates: Bool,
    findings: inout FindingList,
  ) {
    if name.text.contains(where: \.isWhitespace) {
      findings.fail(
        "bad-name",
        at: name,
        "The choice's name '\(name.text)' has a space in it.",
        "Write an underscore instead.",
      )
    }
    let isRepeated = lists[list.text]?.contains { $0.name == name.text } == true
    if isRepeated && !allowsDuplicates {
      findings.fail(
        "duplicate-choice",
        at: name,
        "The list '\(list.text)' has the choice '\(name.text)' more than once.",
        "Give each choice a name of its own.",
      )
    }
  }
}
