import Matching

/// One thing that would open more for a client.
enum OpeningsEntry: Equatable, Sendable {
  /// Wishes that would have to give.
  case relaxation(Relaxation)
  /// Steps to an offering that is nearly open.
  case nearMiss(Ladder)
  /// Steps to another offering that is not open yet.
  case ladder(Ladder)

  var section: OpeningsSection {
    switch self {
    case .relaxation: .relaxations
    case .nearMiss: .nearMisses
    case .ladder: .ladders
    }
  }
}

/// The titles under which the entries stand.
enum OpeningsSection: Hashable, Sendable {
  case relaxations
  case nearMisses
  case ladders
}
