import Foundation

/// How far a long task is, on one line of the terminal; nothing in a pipe.
struct ProgressBar {
  private let isShown = isatty(STDERR_FILENO) == 1
  private var shown = -1

  /// `all` may be 0, when it is not known.
  mutating func show(_ done: Int, of all: Int) {
    guard isShown, all > 0 else { return }
    let percent = min(100, done * 100 / all)
    guard percent != shown else { return }
    shown = percent
    let filled = percent * Self.width / 100
    let bar =
      String(repeating: "#", count: filled) + String(repeating: ".", count: Self.width - filled)
    write("\r[\(bar)] \(percent) %")
  }

  mutating func clear() {
    guard shown >= 0 else { return }
    write("\r\u{1B}[K")
    shown = -1
  }

  private static let width = 40

  private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
