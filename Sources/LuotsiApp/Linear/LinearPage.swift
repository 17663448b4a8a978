import TerminalUI

/// What there is to say of a state, and what a typed line means there.
struct LinearPage: Equatable, Sendable {
  struct Line: Equatable, Sendable {
    enum Kind: Equatable, Sendable {
      case plain
      /// A row of a list: said once for as long as it stays as it is.
      case row
      /// Said at every turn, such as why an answer was not taken.
      case always
    }

    let text: String
    var kind = Kind.plain
  }

  /// Something that a number stands for.
  struct Item: Equatable, Sendable {
    /// The names it can be found by, in the languages shown; empty where the number alone does.
    var names: [String] = []
    /// What its number presses.
    let keys: [Key]
    /// What only puts the focus on it.
    var focus: [Key] = []
  }

  /// How numbers are taken.
  enum Numbers: Equatable, Sendable {
    case one
    /// Several at a time are the whole answer.
    case several(Picking)
  }

  /// What is picked of several.
  struct Picking: Equatable, Sendable {
    /// Whether the order counts.
    let isRanked: Bool
    /// The places of the items picked already.
    let picked: [Int]
    /// What is pressed before anything is picked.
    var before: [Key] = []
  }

  /// How text is taken where it is typed.
  struct Typing: Equatable, Sendable {
    /// Characters that stand in the field and go first.
    let standing: Int
    /// What is pressed when the text has been put there.
    var then: [Key] = [.enter]
    /// Whether nobody beside may see it.
    var isSecret = false
    /// Whether an answer is typed, which may be that there is none.
    var isQuestion = false
  }

  /// Where a question stands in the interview.
  struct Section: Equatable, Sendable {
    let number: Int
    /// With about how many questions are left.
    let sentence: String
  }

  /// The same for as long as the same thing is in front.
  let id: String
  let heading: String
  /// Said when another one begins.
  var section: Section?
  var lines: [Line] = []
  var prompt: String
  var items: [Item] = []
  var numbers = Numbers.one
  /// Nil where no text is typed.
  var typing: Typing?
  /// What an empty line presses; nil where it has the page said again.
  var emptyLine: [Key]?
  /// Whether rows that were said of it before are not said when it comes back.
  var isList = false
}

extension [LinearPage.Line] {
  mutating func add(_ text: String?, _ kind: LinearPage.Line.Kind = .plain) {
    guard let text, !text.isEmpty else { return }
    append(LinearPage.Line(text: text, kind: kind))
  }
}
