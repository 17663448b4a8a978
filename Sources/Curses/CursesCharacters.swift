import CNcurses
import TerminalUI

/// The contents of `cell` for curses, one null-terminated string for each cell it takes.
///
/// Where the C library takes a character to be wider or narrower than the frame does, curses would
/// shift the rest of the row; U+FFFD stands in then.
func cursesCharacters(_ cell: Cell, room: Int) -> [[wchar_t]] {
  let scalars = cell.text.unicodeScalars.map { wchar_t(bitPattern: $0.value) }
  guard let base = scalars.first, cell.columns <= room else { return [[0x20, 0]] }
  let marks = scalars.dropFirst().filter { shim_wcwidth($0) == 0 }
  if shim_wcwidth(base) == cell.columns { return [[base] + marks + [0]] }
  let padding: [[wchar_t]] = cell.columns == 2 ? [[0x20, 0]] : []
  return [[0xFFFD, 0]] + padding
}
