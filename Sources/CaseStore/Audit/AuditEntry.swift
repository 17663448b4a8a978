import Foundation

/// One line of the audit log: who did what, when, with which version of what.
public struct AuditEntry: Codable, Equatable, Sendable {
  /// What was done; raw values stand in the log.
  public enum Action: String, Codable, Sendable, CaseIterable {
    case storeMade = "store-made"
    /// Tries that did not open the store before the next line did; the version is their number.
    case wrongPassphrases = "wrong-passphrases"
    /// The store was opened, and with it the list of cases.
    case opened
    case caseAdded = "case-added"
    case caseRead = "case-read"
    case interviewSaved = "interview-saved"
    case rankingSaved = "ranking-saved"
    /// What was told, permitted, planned or agreed with the client.
    case guidanceSaved = "guidance-saved"
    case caseExported = "case-exported"
    /// A sealed copy was made for another desk; the version is that desk's fingerprint.
    case caseSent = "case-sent"
    /// Taken in from another desk; the version is that desk's fingerprint.
    case caseReceived = "case-received"
    /// One of several values of a field was chosen.
    case conflictSettled = "conflict-settled"
    /// Another desk may send cases here from now on; the version is its fingerprint.
    case deskTrusted = "desk-trusted"
    /// De-identified facts of all cases left the store; the version is the export's identifier.
    case factsExported = "facts-exported"
    case caseErased = "case-erased"
    /// Erased because its time was over.
    case casePurged = "case-purged"
    case dateSet = "delete-by-date-set"
    case advisorAdded = "advisor-added"
    case advisorRemoved = "advisor-removed"
    case passphraseChanged = "passphrase-changed"
    case recoveryKeyMade = "recovery-key-made"
  }

  /// From 1, without gaps.
  public let position: Int
  /// Milliseconds since 1970, UTC.
  public let at: Int64
  /// The advisor who had opened the store, by name; empty for the recovery key.
  public let by: String
  public let action: Action
  /// Random, so that it tells nothing of a client whose case is erased.
  public let caseID: String?
  /// The form's content hash, the rules' version, an export's identifier, or whose key slot it was;
  /// nil for the rest.
  public let version: String?
}

/// An entry as it is kept: with a mark of everything before it, so that none can be taken out, put
/// in or changed alone.
struct ChainedEntry: Codable, Equatable {
  let entry: AuditEntry
  /// Of the entry and of the chain before it, made with the store's key.
  let chain: Data
}
