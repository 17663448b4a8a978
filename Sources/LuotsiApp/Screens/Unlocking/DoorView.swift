import Languages
import TerminalUI

/// The first screen on a store that nobody has opened: the door's alone, so that it can be painted
/// before a form, a catalogue or rules are read.
///
/// - Returns: what ``view(_:size:)`` draws once they are; nil for an open door, behind which are
///   clients.
public func doorView(_ door: StoreDoor, in language: Language, size: Size) -> Frame? {
  guard door != .open else { return nil }
  guard size.holdsScreens else { return tooSmallView(in: language, size: size) }
  return switch door.screen {
  case .unlocking(let unlock): unlockView(unlock, in: language, size: size)
  case .settingUp(let setUp): setUpView(setUp, in: language, size: size)
  default: nil
  }
}

extension StoreDoor {
  /// The screen the program starts on.
  var screen: AppState.Screen {
    switch self {
    case .open: .caseList
    case .locked(let slots): .unlocking(UnlockState(slots))
    case .new: .settingUp(SetUpState())
    }
  }
}

extension Frame {
  /// The name of the screen and its keys; nothing of the data, as none is shown.
  mutating func doorChrome(
    _ title: Phrase,
    in context: KeyContext,
    _ language: Language,
    offers: (Command) -> Bool,
  ) {
    header(title: "Luotsi · " + title[language], status: "")
    rule(row: 1)
    rule(row: size.rows - 2)
    footer(in: context, language, offers: offers)
  }
}
