import CNcurses
import Glibc
import TerminalUI

/// What curses draws a role with.
typealias PreparedLook = (attributes: attr_t, pair: Int32)

/// How many colours there are here; none where `NO_COLOR` is set, which wins (no-color.org).
func colourDepth() -> ColourDepth {
  guard environment("NO_COLOR") == nil, has_colors(), start_color() == OK,
    use_default_colors() == OK
  else { return .none }
  return ColourDepth(colours: shim_colors())
}

/// Tells curses the colours of each role, in place of those it knew.
func preparedLooks(_ theme: Theme, _ depth: ColourDepth) -> [Role: PreparedLook] {
  var looks: [Role: PreparedLook] = [:]
  for (index, role) in Role.allCases.enumerated() {
    let look = role.appearance(in: theme, depth)
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
