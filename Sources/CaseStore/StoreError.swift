import Sealing

/// Why the store could not do what was asked, and which file or folder that is about.
///
/// Whatever was asked has not happened, unless the cause says otherwise; earlier saves are kept.
public struct StoreError: Error, Equatable, Sendable {
  /// What happened, apart from its wording.
  public enum Cause: Error, Equatable, Sendable {
    /// Another program held the store for longer than the waiting time (SQLite 5).
    case busy
    /// Another Luotsi has the cases open and may be about to change them.
    case heldByAnother
    /// The file, its folder or the disk does not allow writing (SQLite 8).
    case readOnly
    /// The disk or the system failed to read or write (SQLite 10).
    case inputOutput
    /// The file is a database whose content is broken (SQLite 11).
    case damaged
    /// No room is left on the disk (SQLite 13).
    case diskFull
    /// The file could not be opened at all (SQLite 14).
    case cannotOpen
    /// The file is no database (SQLite 26), or a database of some other program.
    case notACaseStore
    /// A backup is not all there; the store it was to replace is as it was.
    case unsoundCopy
    /// Nobody has chosen a passphrase, so that nothing in the file is sealed.
    case noPassphrase
    /// The store, or one document in it, was written by a later version of the program.
    case newerThanProgram
    /// The folder does not exist and could not be created; the path names the folder.
    case folderNotCreated
    /// One document of a case has a body that cannot be decoded.
    case unreadableDocument(DocumentKind)
    /// A form kept with interviews has a body that cannot be decoded.
    case unreadableForm
    /// A part of the store was changed, or moved there, without the store's key.
    case altered(StorePart)
    /// A part of the store is another version of itself than was saved last.
    case otherRevision(StorePart, found: Int, expected: Int)
    /// A part of the store that was saved is not there.
    case missing(StorePart)
    /// The passphrase, or the printed key, is another one; `seconds` until the next try.
    case wrongPassphrase(seconds: Int)
    /// Too many tries failed in a row; `seconds` until the next one.
    case tooManyTries(seconds: Int)
    /// The store has a passphrase already.
    case alreadySetUp
    /// No printed key opens the store.
    case noRecoveryKey
    /// Somebody of the name can open the store already.
    case duplicateHolder(String)
    /// Without the slot nobody could open the store.
    case lastAdvisor
    case noSuchSlot
    /// The machine cannot do what sealing or a passphrase asks for.
    case cannotSeal(SealingError)
    case duplicateCode(String)
    case noSuchCase(GuidanceCase.ID)
    /// A store holds either example cases or real ones, never both.
    case mixesExamplesWithRealCases
    /// The case is deleted, but its text may stay in the `-wal` file until the store is opened alone.
    case erasureUnfinished
    /// Anything else; `detail` holds no answers, being SQLite's own words or ours.
    case unexpected(detail: String)
  }

  public let cause: Cause
  public let path: String

  public init(_ cause: Cause, path: String) {
    self.cause = cause
    self.path = path
  }
}

extension StoreError: CustomStringConvertible {
  /// Says where, what happened and what to do, in English; the screens word causes themselves.
  public var description: String { "\(path): \(cause.sentences)" }
}

extension SealingError {
  /// For the errors that are about the machine; the others are named by what was sealed.
  fileprivate var sentences: String {
    switch self {
    case .noMemory:
      "there is too little memory to open the case store. Close other programs and try again."
    case .unavailable:
      "sealing does not work on this machine. Install libsodium again."
    case .parametersOutOfBounds:
      "a passphrase asks for more work than is allowed, so it was not tried. Restore the newest "
        + "copy of the store."
    case .unknownFormat:
      "the case store was written by a newer Luotsi. Nothing in it was changed; "
        + "open it with that version."
    case .wrongKey, .damaged:
      "the case store is damaged. Put its files aside and restore the newest copy."
    }
  }
}

extension StoreError.Cause {
  fileprivate var sentences: String {
    switch self {
    case .busy:
      "another program is using the case store. Close it there, then try again."
    case .heldByAnother:
      "another Luotsi has the cases open. Lock or close it there, then try again."
    case .readOnly:
      "the case store cannot be written to. Allow writing to the file, its folder and the disk."
    case .inputOutput:
      "the disk failed to read or write the case store. Copy the folder to another disk at once."
    case .damaged:
      "the case store is damaged. Put its files aside and restore the newest copy."
    case .diskFull:
      "the disk is full, so this was not saved. Free some space and try again."
    case .cannotOpen:
      "the case store cannot be opened. Check that this is a file you may read and write."
    case .notACaseStore:
      "this is not a Luotsi case store. Name another file, or restore the newest copy."
    case .unsoundCopy:
      "this backup is damaged, so it was not restored. Name an older one."
    case .noPassphrase:
      "no passphrase opens this file. Name another one, or choose a passphrase with 'luotsi' first."
    case .newerThanProgram:
      "the case store was written by a newer Luotsi. Nothing in it was changed; "
        + "open it with that version."
    case .folderNotCreated:
      "the folder for the case store cannot be created. Choose a place where you may write."
    case .unreadableDocument(let kind):
      "the \(kind.rawValue) of a case cannot be read. Restore the newest copy of the store."
    case .unreadableForm:
      "a form that interviews were held with cannot be read. Restore the newest copy of the store."
    case .altered(let part):
      "\(part) was changed outside Luotsi, so it is not shown. Restore the newest copy of the store."
    case .otherRevision(let part, let found, let expected):
      "\(part) is version \(found) where version \(expected) was saved: an older one was put in its "
        + "place. Restore the newest copy of the store."
    case .missing(let part):
      "\(part) was saved and is gone. Restore the newest copy of the store."
    case .wrongPassphrase(0):
      "this passphrase does not open the case store. Type it again."
    case .wrongPassphrase(let seconds):
      "this passphrase does not open the case store. Wait \(seconds) seconds, then type it again."
    case .tooManyTries(let seconds):
      "too many passphrases in a row were wrong. Wait \(seconds) seconds, then type it again."
    case .alreadySetUp:
      "the case store has a passphrase already. Open it with that."
    case .noRecoveryKey:
      "the case store has no printed key. Open it with a passphrase."
    case .duplicateHolder(let name):
      "somebody called '\(name)' can open the case store already. Choose another name."
    case .lastAdvisor:
      "nobody could open the case store any more. Add another advisor first."
    case .noSuchSlot:
      "this way to open the case store is gone. List the advisors to see which there are."
    case .cannotSeal(let error):
      "\(error.sentences)"
    case .duplicateCode(let code):
      "a case with the code '\(code)' exists already. Choose another code."
    case .noSuchCase(let id):
      "there is no case \(id). List the cases to see which there are."
    case .mixesExamplesWithRealCases:
      "the practice store takes no real cases. Add the case to a store of your own."
    case .erasureUnfinished:
      "the case is deleted, but another program keeps traces of it on disk. "
        + "Close every Luotsi on this machine and start one again to remove them."
    case .unexpected(let detail):
      "the case store failed: \(detail). Start Luotsi again; what was saved is kept."
    }
  }
}
