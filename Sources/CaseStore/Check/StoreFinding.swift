/// Something that a check found about what a store holds.
public enum StoreFinding: Equatable, Sendable {
  /// What SQLite says of the file, which names pages and never what they hold.
  case brokenFile([String])
  /// A part that cannot be read as it was saved, as the cause says.
  case unsound(StoreError.Cause)
  /// Sealed rows that belong to no case; their names do not tell what they are.
  case strangeRows(Int)
  /// The form that an interview was held with is not kept.
  case missingForm(of: GuidanceCase.ID)
  /// A form is not the one that its content hash names.
  case alteredForm(String)

  /// Whether what was saved is not all there, so that the store is no good as a copy.
  var isDamage: Bool {
    switch self {
    case .brokenFile, .unsound, .strangeRows, .alteredForm: true
    case .missingForm: false
    }
  }
}
