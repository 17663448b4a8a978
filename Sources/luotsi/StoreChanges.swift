import CaseStore

extension Workplace {
  /// Changes the cases as the one program that may, from before the passphrase is asked.
  ///
  /// The practice store is anybody's at any time.
  func changingStore(practice: Bool, _ body: (CaseDatabase) throws -> Void) throws {
    guard !practice else { return try body(store(practice: true)) }
    try holdingStore { try body(store(practice: false)) }
  }

  /// Does something while no other program may change the store of real cases.
  func holdingStore(_ body: () throws -> Void) throws {
    let hold = try storing { () throws(StoreError) in try StoreHold(of: storeFile) }
    try withExtendedLifetime(hold) { try body() }
  }
}
