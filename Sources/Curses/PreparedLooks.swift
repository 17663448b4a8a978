import CNcurses
import Glibc
import TerminalUI

/// Tells curses the colours of each role; `NO_COLOR` in the environment wins (no-color.org).
func preparedLooks(colour: Bool) -> [Role: (attributes: attr_t, pair: Int32)] {
  let isWanted = colour && environment("NO_COLOR") == nil
  var depth = ColourDepth.none
  if isWanted, has_colors(), start_color() == OK, use_default_colors() == OK {
    depth = ColourDepth(colours: shim_colors())
  }
  var looks: [Role: (attributes: attr_t, pair: Int32)] = [:]
  for (index, role) in Role.allCases.enumerated() {
    let look = role.appearance(depth)
    let isColoured = look.foreground >= 0 || look.background >= 0
    let pair: Int16 = isColoured ? Int16(index + 1) : 0
    if isColoured { init_pair(pair, look.foreground, look.background) }
    looks[role] = (look.attributes, Int32(pair))
  }
  return looks
}

/// The value of an environment variable; nil when it is unset or empty.
func environment(_ name: String) -> String? {
  guard let value = getenv(name), value.pointee != 0 else { return nil }
  return String(cString: value)
}
