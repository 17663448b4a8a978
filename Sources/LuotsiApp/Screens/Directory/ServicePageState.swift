import Catalogue
import CatalogueStore
import TerminalUI

/// The page about one service.
struct ServicePageState: Sendable {
  /// What the register says of the service.
  enum Record: Equatable, Sendable {
    case unread
    /// The service comes from no register.
    case absent
    case known(ServiceRecord)
    case failed(CatalogueError)
  }

  let service: Service
  var record = Record.unread
  /// The first row on the screen.
  var scroll = 0
  private static let longest = 200

  init(service: Service) { self.service = service }

  /// Whether the page is left.
  mutating func update(_ key: Key, command: Command?) -> Bool {
    if command == .leave { return true }
    scroll = moved(scroll, by: key, count: Self.longest)
    return false
  }
}
