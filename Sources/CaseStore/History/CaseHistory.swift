import Foundation

/// How the fields of a case came to their values, kept in a document beside them.
struct CaseHistory: Equatable {
  /// A side whose value stands in the other documents, unless there is more than one.
  struct KeptSide: Equatable {
    var version: Version
    var at: Int64
    var by: String
    var value: FieldValue?
  }

  /// The sides of each field that was changed since there are histories.
  var fields: [CaseField: [KeptSide]] = [:]
  /// The oldest first.
  var corrections: [Correction] = []

  /// The fields that were given unlike values apart.
  var conflicts: [CaseField] {
    fields.filter { field, sides in
      !field.settlesItself && sides.contains { $0.value != sides.first?.value }
    }.map(\.key).sorted()
  }
}

extension CaseHistory {
  /// Who is changing fields, where and when.
  struct Hand {
    let desk: DeskID
    /// What fields that have no history count as.
    let origin: Side.Origin
    let by: String
    let at: Int64
    /// What was written since leaves no correction when it is replaced.
    let openedAt: Int64
  }

  /// The sides of a field that holds `value` now; none where it was never given one.
  func sides(of field: CaseField, holding value: FieldValue?, _ origin: Side.Origin) -> [Side] {
    guard let kept = fields[field], !kept.isEmpty else {
      return value.map { [origin.side($0)] } ?? []
    }
    return kept.map {
      Side(version: $0.version, at: $0.at, by: $0.by, value: $0.value ?? value ?? .removed)
    }
  }

  /// Keeps sides; the value of a single one stands in the other documents.
  mutating func keep(_ sides: [Side], of field: CaseField) {
    fields[field] = sides.map { side in
      let isAlone = sides.count == 1
      return KeptSide(
        version: side.version,
        at: side.at,
        by: side.by,
        value: isAlone ? nil : side.value,
      )
    }
  }

  /// Notes what changed from the old values to the new ones, all of the same documents.
  mutating func note(_ old: CaseFields, _ new: CaseFields, by hand: Hand) {
    for field in Set(old.keys).union(new.keys) where old[field] != new[field] {
      give(field, new[field] ?? .removed, holding: old[field], by: hand)
    }
  }

  /// Gives a field a value in knowledge of all that it had.
  mutating func give(
    _ field: CaseField,
    _ value: FieldValue,
    holding old: FieldValue?,
    by hand: Hand,
  ) {
    let before = sides(of: field, holding: old, hand.origin)
    if !field.settlesItself {
      let replaced = before.filter { $0.value != value && $0.value != .removed }
      let corrected = replaced.filter { $0.at < hand.openedAt || before.count > 1 }
      let more = corrected.map { Correction(field: field, before: $0, at: hand.at, by: hand.by) }
      corrections = corrections.merged(with: more)
    }
    let version = before.joined.next(at: hand.desk)
    keep([Side(version: version, at: hand.at, by: hand.by, value: value)], of: field)
  }
}

extension Side {
  /// What a value counts as that was written before there were histories.
  struct Origin {
    let desk: DeskID
    /// When the case was added: what does not change.
    let at: Int64

    func side(_ value: FieldValue) -> Side {
      Side(version: Version().next(at: desk), at: at, by: "", value: value)
    }
  }
}
