import Languages

extension FindingList {
  /// Warnings of one kind in one column that are listed one by one; beyond that they are summed up.
  static let listedOneByOne = 10

  /// In order; where a warning comes on many rows of a column, once for all of them.
  var summarized: [Finding] {
    struct Kind: Hashable {
      let code: String
      let sheet: String
      let column: String
      let message: Phrase
    }
    let ordered = inOrder
    var rows: [Kind: [Int]] = [:]
    func kind(_ finding: Finding) -> Kind {
      Kind(
        code: finding.code,
        sheet: finding.sheet,
        column: finding.column,
        message: finding.message,
      )
    }
    for finding in ordered where finding.severity == .warning {
      rows[kind(finding), default: []].append(finding.row)
    }
    return ordered.compactMap { finding in
      guard let same = rows[kind(finding)], same.count > Self.listedOneByOne else {
        return finding
      }
      return finding.row == same[0] ? finding.standing(for: same.dropFirst()) : nil
    }
  }
}

extension Finding {
  /// The finding on each of `rows`, or where they are many once for all of them.
  func summarized(on rows: [Int]) -> [Finding] {
    guard rows.count > FindingList.listedOneByOne else { return rows.map(moved) }
    return [moved(to: rows[0]).standing(for: rows.dropFirst())]
  }

  private func moved(to row: Int) -> Finding {
    Finding(
      severity: severity,
      code: code,
      sheet: sheet,
      row: row,
      column: column,
      text: text,
      message: message,
      suggestion: suggestion,
    )
  }

  /// The same finding, with the further rows in its message.
  fileprivate func standing(for rows: ArraySlice<Int>) -> Finding {
    let places = rows.prefix(5).map(String.init).joined(separator: ", ") + ", …"
    return Finding(
      severity: severity,
      code: code,
      sheet: sheet,
      row: row,
      column: column,
      text: text,
      message: Phrase(
        fi: "\(message.fi) Sama \(rows.count) muulla rivillä (\(places)).",
        sv: "\(message.sv) Samma på \(rows.count) rader till (\(places)).",
        en: "\(message.en) The same on \(rows.count) more rows (\(places)).",
      ),
      suggestion: suggestion,
    )
  }
}
