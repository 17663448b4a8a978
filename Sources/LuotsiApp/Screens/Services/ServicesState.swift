import Catalogue
import Matching
import TerminalUI

/// The services to refer a client to, with the needs they answer.
public struct ServicesState: Sendable {
  let origin: Origin
  let needs: [ShownNeed]
  let services: [ServiceMatch]
  /// 0 is the needs, the services follow.
  var focus = 0
  var showsDetails = false
  /// The first row of the details on screen, where they take the whole screen.
  var scroll = 0
  private static let longestDetails = 80

  init(origin: Origin, desk: Desk) {
    self.origin = origin
    let profile = profile(from: origin.interview.session)
    needs = desk.matcher.needs(of: profile, on: desk.today)
    services = desk.matcher.services(for: profile, on: desk.today)
    focus = services.isEmpty ? 0 : 1
  }

  /// Nil while the needs are in focus.
  var focusedService: ServiceMatch? {
    services.indices.contains(focus - 1) ? services[focus - 1] : nil
  }

  /// What one key did: whether the screen is left.
  mutating func update(_ key: Key, command: Command?) -> Bool {
    switch command {
    case .leave where showsDetails: showsDetails = false
    case .leave: return true
    case .details:
      showsDetails.toggle()
      scroll = 0
    default:
      if showsDetails {
        scroll = moved(scroll, by: key, count: Self.longestDetails)
      } else {
        focus = moved(focus, by: key, count: services.count + 1)
      }
    }
    return false
  }
}
