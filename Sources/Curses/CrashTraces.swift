import CTerminalGuard

/// Keeps a crash from writing what is in memory anywhere; false when the system refuses.
///
/// - SeeAlso: `CTerminalGuard.h`.
public func leaveNoTraces() -> Bool { process_leaves_no_traces() == 0 }
