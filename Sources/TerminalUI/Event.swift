/// A key as pressed, whatever bytes the terminal sends for it.
public enum Key: Hashable, Sendable {
  case character(Character)
  case enter
  case escape
  case tab
  case backTab
  case backspace
  case delete
  case up
  case down
  case left
  case right
  case home
  case end
  case pageUp
  case pageDown
  /// F1 is `function(1)`.
  case function(Int)
  /// A letter is always lower case here, since a terminal cannot tell.
  case control(Character)
  case alt(Character)
}

/// A click or a turn of the wheel.
public struct MouseEvent: Hashable, Sendable {
  public enum Action: Hashable, Sendable {
    case press
    case wheelUp
    case wheelDown
  }

  public let action: Action
  public let position: Position

  public init(_ action: Action, at position: Position) {
    self.action = action
    self.position = position
  }
}

/// Something that happened at the terminal.
public enum Event: Equatable, Sendable {
  case key(Key)
  /// Text pasted in one piece, as it came: line breaks and control characters included.
  case paste(String)
  case resized(Size)
  case mouse(MouseEvent)
  /// The system asks the program to leave, as when the window is closed: save and end.
  case terminate
  /// The program runs again after it was suspended.
  case resumed
  /// Another thread has something to tell; see ``Terminal/wake``.
  case woken
  /// Nothing has come for as long as the terminal was told to wait.
  case idle
}
