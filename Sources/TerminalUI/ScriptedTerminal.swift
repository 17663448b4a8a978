/// A terminal that plays events and keeps what it was asked to show.
public struct ScriptedTerminal: Terminal {
  public private(set) var size: Size
  /// Every frame presented, in order.
  public private(set) var frames: [Frame] = []
  public private(set) var suspensions = 0
  public let wake: (@Sendable () -> Void)? = nil
  private var events: ArraySlice<Event>

  public init(size: Size, events: [Event]) {
    self.size = size
    self.events = events[...]
  }

  /// The next event of the script; a `resized` event takes effect as it is handed out.
  public mutating func nextEvent() -> Event? {
    let event = events.popFirst()
    if case .resized(let newSize) = event { size = newSize }
    return event
  }

  public mutating func present(_ frame: Frame) {
    frames.append(frame)
  }

  public mutating func suspend() {
    suspensions += 1
  }
}
