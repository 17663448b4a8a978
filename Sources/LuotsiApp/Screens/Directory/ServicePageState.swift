import Catalogue
import CatalogueStore

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

  init(service: Service) { self.service = service }
}
