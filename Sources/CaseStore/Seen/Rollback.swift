/// Why a store may be an older copy of itself than this machine has seen.
public enum Rollback: Equatable, Sendable {
  /// It counts fewer changes than when it was last used here.
  case older(found: Int, seen: Int)
  /// How many were seen was written by somebody without the store's key.
  case recordAltered
}
