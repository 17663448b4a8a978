import CaseStore
import CivilDates
import TerminalUI

/// What has to be said before a transfer or a card goes or comes, field by field.
struct TransferForm: Equatable, Sendable {
  /// What the form is for.
  enum Purpose: Equatable, Sendable {
    case sending(KnownDesk, codes: [String: GuidanceCase.ID])
    case reading
    case trusting(DeskCardFile)
    case makingCard
  }

  /// One line to be typed.
  enum Line: Equatable, Sendable {
    /// The code of the one case to be sent; empty for all.
    case code
    case path
    case name
    /// The last five digits of a fingerprint, which only the other desk can tell.
    case lastDigits
    case isOwn
  }

  /// Why what was typed is not taken.
  enum Refusal: Equatable, Sendable {
    case empty
    case noSuchCase
    case onlyOneCase
    case otherDigits
    case yesOrNo
  }

  enum Next: Equatable {
    case stay
    case leave
    case perform(Effect)
  }

  let purpose: Purpose
  let lines: [Line]
  private(set) var fields: [TextField]
  private(set) var focus = 0
  private(set) var refusal: Refusal?

  private init(_ purpose: Purpose, _ lines: [(Line, String)]) {
    self.purpose = purpose
    self.lines = lines.map(\.0)
    fields = lines.map { TextField(text: $0.1) }
  }

  static func sending(
    to desk: KnownDesk,
    cases: [CaseSummary],
    on day: CivilDate,
  ) -> TransferForm {
    let codes = Dictionary(cases.map { ($0.code.lowercased(), $0.id) }) { first, _ in first }
    let name = desk.name.map { $0.isLetter || $0.isNumber ? $0 : "-" }
    let path = "~/luotsi-\(String(name).lowercased())-\(day).luotsi"
    return TransferForm(.sending(desk, codes: codes), [(.code, ""), (.path, path)])
  }

  static func reading() -> TransferForm { TransferForm(.reading, [(.path, "~/")]) }

  static func trusting(_ card: DeskCardFile) -> TransferForm {
    TransferForm(.trusting(card), [(.lastDigits, ""), (.name, card.name), (.isOwn, "")])
  }

  static func makingCard(named name: String?) -> TransferForm {
    TransferForm(.makingCard, [(.name, name ?? ""), (.path, "~/luotsi-kortti.json")])
  }

  mutating func paste(_ text: String) { fields[focus].insert(text) }

  mutating func update(_ key: Key, command: Command?) -> Next {
    switch command {
    case .leave: return .leave
    case .back: move(by: -1)
    case .forward: move(by: 1)
    case .next:
      refusal = refusal(of: focus)
      guard refusal == nil else { return .stay }
      guard focus == lines.count - 1 else {
        focus += 1
        return .stay
      }
      return finish()
    default:
      if key == .up {
        move(by: -1)
      } else if key == .down {
        move(by: 1)
      } else if fields[focus].apply(key) {
        refusal = nil
      }
    }
    return .stay
  }

  private mutating func move(by offset: Int) {
    focus = (focus + offset + lines.count) % lines.count
  }

  private mutating func finish() -> Next {
    for index in lines.indices {
      refusal = refusal(of: index)
      guard refusal == nil else {
        focus = index
        return .stay
      }
    }
    switch purpose {
    case .sending(let desk, let codes):
      let id = codes[text(.code).lowercased()]
      return .perform(.sendCases(id, to: desk.name, path: text(.path)))
    case .reading: return .perform(.readTransferFile(path: text(.path)))
    case .trusting(let card):
      let relation: KnownDesk.Relation = text(.isOwn).isYes ? .own : .other
      let desk = KnownDesk(name: text(.name), card: card.card, relation: relation)
      return .perform(.trustDesk(desk))
    case .makingCard: return .perform(.writeCard(name: text(.name), path: text(.path)))
    }
  }

  func text(_ line: Line) -> String {
    lines.firstIndex(of: line).map { fields[$0].text.trimmingBlanks } ?? ""
  }

  private func refusal(of index: Int) -> Refusal? {
    let typed = text(lines[index])
    switch lines[index] {
    case .code:
      guard case .sending(let desk, let codes) = purpose else { return nil }
      if typed.isEmpty { return desk.relation == .own ? nil : .onlyOneCase }
      return codes[typed.lowercased()] == nil ? .noSuchCase : nil
    case .path, .name: return typed.isEmpty ? .empty : nil
    case .lastDigits:
      guard case .trusting(let card) = purpose else { return nil }
      return card.card.fingerprint.hasSuffix(" " + typed) && typed.count == 5 ? nil : .otherDigits
    case .isOwn: return typed.isYes || typed.isNo ? nil : .yesOrNo
    }
  }
}

extension String {
  /// A yes in any of the three languages, by its first letter.
  fileprivate var isYes: Bool { ["k", "j", "y"].contains(lowercased().prefix(1)) }
  fileprivate var isNo: Bool { ["e", "n"].contains(lowercased().prefix(1)) }
}
