/// Why something could not be sealed or opened; whoever asked knows what it was.
public enum SealingError: Error, Equatable, Sendable {
  /// The library that seals cannot be started on this machine.
  case unavailable
  /// The machine has no memory for the work that a passphrase asks for.
  case noMemory
  /// The key, or the passphrase it came from, is another one than it was sealed with.
  case wrongKey
  /// What was sealed has been changed, cut or moved since, or belongs to another key.
  case damaged
  /// It was sealed in a way that this program does not know.
  case unknownFormat(UInt8)
  /// The work that a passphrase asks for is less than protects, or more than a machine has.
  case parametersOutOfBounds
}
