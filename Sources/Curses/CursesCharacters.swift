import CNcurses
import TerminalUI

/// The contents of `cell` for curses, one null-terminated string for each cell it takes.
///
/// Where the C library takes a character to be wider or narrower than the frame does, curses would
/// shift the rest of the row; U+FFFD stands in then. What is not in `repertoire` has a substitute.
func cursesCharacters(_ cell: Cell, room: Int, repertoire: Repertoire) -> [[wchar_t]] {
  let scalars = cell.text.unicodeScalars.map { wchar_t(bitPattern: $0.value) }
  guard let base = scalars.first, cell.columns <= room else { return [[0x20, 0]] }
  let marks = repertoire == .ascii ? [] : scalars.dropFirst().filter { shim_wcwidth($0) == 0 }
  let padding: [[wchar_t]] = cell.columns == 2 ? [[0x20, 0]] : []
  if let plain = cell.text.unicodeScalars.first.flatMap(repertoire.substitute) {
    return [[wchar_t(plain.value), 0]] + padding
  }
  if shim_wcwidth(base) == cell.columns { return [[base] + marks + [0]] }
  let unshown: Unicode.Scalar = "\u{FFFD}"
  return [[wchar_t((repertoire.substitute(for: unshown) ?? unshown).value), 0]] + padding
}
