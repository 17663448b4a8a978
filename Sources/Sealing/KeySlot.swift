import Foundation

/// One way to a store's key: the key sealed under an advisor's passphrase or under a recovery key.
///
/// A store has one for each advisor, so that a passphrase is changed, or an advisor leaves, without
/// any case being written anew.
public struct KeySlot: Equatable, Sendable {
  /// What opens a slot.
  public enum Opener: Equatable, Sendable {
    case passphrase(PassphraseWork, salt: Data)
    case recoveryKey
  }

  /// A random UUID in lower case.
  public let id: String
  /// Whose it is, as shown before anything is opened; empty for a recovery key.
  public let holder: String
  public let opener: Opener
  /// The store's key, sealed.
  public let wrapped: Data

  /// A slot as it was kept; whether it is whole is known when it is opened.
  public init(id: String, holder: String, opener: Opener, wrapped: Data) {
    self.id = id
    self.holder = holder
    self.opener = opener
    self.wrapped = wrapped
  }

  /// Adds a way to `key` of the store with the identifier `store`.
  public init(
    for holder: String,
    _ passphrase: Passphrase,
    work: PassphraseWork,
    to key: SealingKey,
    of store: String,
  ) throws(SealingError) {
    let salt = Data(try randomBytes(PassphraseWork.saltCount))
    try self.init(
      holder: holder,
      opener: .passphrase(work, salt: salt),
      under: work.key(from: passphrase, salt: salt),
      to: key,
      of: store,
    )
  }

  /// The same for a key that is printed.
  public init(
    _ recovery: RecoveryKey,
    to key: SealingKey,
    of store: String,
  ) throws(SealingError) {
    try self.init(
      holder: "",
      opener: .recoveryKey,
      under: recovery.key(),
      to: key,
      of: store,
    )
  }

  private init(
    holder: String,
    opener: Opener,
    under opening: SealingKey,
    to key: SealingKey,
    of store: String,
  ) throws(SealingError) {
    let id = UUID().uuidString.lowercased()
    let plain = key.bytes.read { Data(bytes: $0, count: SealingKey.byteCount) }
    let context = Self.context(id, holder, opener, store)
    self.init(
      id: id,
      holder: holder,
      opener: opener,
      wrapped: try opening.seal(plain, for: context),
    )
  }

  /// The store's key.
  ///
  /// - Throws: `wrongKey` when the passphrase is another one, or anything of the slot was changed.
  public func key(
    with passphrase: Passphrase,
    of store: String,
  ) throws(SealingError) -> SealingKey {
    guard case .passphrase(let work, let salt) = opener else { throw .wrongKey }
    return try key(under: work.key(from: passphrase, salt: salt), of: store)
  }

  public func key(
    with recovery: RecoveryKey,
    of store: String,
  ) throws(SealingError) -> SealingKey {
    guard opener == .recoveryKey else { throw .wrongKey }
    return try key(under: recovery.key(), of: store)
  }

  private func key(under opening: SealingKey, of store: String) throws(SealingError) -> SealingKey {
    var plain: Data
    do {
      plain = try opening.open(wrapped, for: Self.context(id, holder, opener, store))
    } catch .damaged {
      throw .wrongKey
    }
    defer { plain.resetBytes(in: plain.indices) }
    guard plain.count == SealingKey.byteCount else { throw .damaged }
    return SealingKey(bytes: try SecretBytes(plain))
  }

  /// Everything of the slot that stands in the open, so that none of it can be changed.
  private static func context(
    _ id: String,
    _ holder: String,
    _ opener: Opener,
    _ store: String,
  ) -> String {
    switch opener {
    case .passphrase(let work, let salt):
      let salt = salt.base64EncodedString()
      return "slot|\(store)|\(id)|\(work.passes)|\(work.memory)|\(salt)|\(holder)"
    case .recoveryKey: return "recovery|\(store)|\(id)|\(holder)"
    }
  }
}
