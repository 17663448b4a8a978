import GRDB
import Testing

@testable import CaseStore

@Suite struct StoreErrorTests {
  @Test(
    "Each SQLite code that a disk can bring about has its own cause",
    arguments: [
      (ResultCode.SQLITE_BUSY_RECOVERY, StoreError.Cause.busy),
      (.SQLITE_READONLY_DIRECTORY, .readOnly),
      (.SQLITE_IOERR_FSYNC, .inputOutput),
      (.SQLITE_CORRUPT_INDEX, .damaged),
      (.SQLITE_FULL, .diskFull),
      (.SQLITE_CANTOPEN_ISDIR, .cannotOpen),
      (.SQLITE_NOTADB, .notACaseStore),
      (.SQLITE_CONSTRAINT_CHECK, .unexpected(detail: "SQLite 275, words of SQLite")),
    ],
  )
  func cause(code: ResultCode, cause: StoreError.Cause) {
    let error = DatabaseError(resultCode: code, message: "words of SQLite")
    #expect(StoreError.Cause(error) == cause)
  }

  @Test("Every cause says where, what happened and what to do", arguments: sentences)
  func description(cause: StoreError.Cause, sentence: String) {
    #expect(StoreError(cause, path: "/c.sqlite").description == "/c.sqlite: \(sentence)")
  }
}

private let sentences: [(StoreError.Cause, String)] = [
  (.busy, "another program is using the case store. Close it there, then try again."),
  (.heldByAnother, "another Luotsi has the cases open. Lock or close it there, then try again."),
  (
    .readOnly,
    "the case store cannot be written to. Allow writing to the file, its folder and the disk.",
  ),
  (
    .inputOutput,
    "the disk failed to read or write the case store. Copy the folder to another disk at once.",
  ),
  (
    .damaged,
    "the case store is damaged. Put its files aside and restore the newest copy.",
  ),
  (.diskFull, "the disk is full, so this was not saved. Free some space and try again."),
  (
    .cannotOpen,
    "the case store cannot be opened. Check that this is a file you may read and write.",
  ),
  (
    .notACaseStore,
    "this is not a Luotsi case store. Name another file, or restore the newest copy.",
  ),
  (.unsoundCopy, "this backup is damaged, so it was not restored. Name an older one."),
  (
    .noPassphrase,
    "no passphrase opens this file. Name another one, or choose a passphrase with 'luotsi' first.",
  ),
  (
    .folderNotCreated,
    "the folder for the case store cannot be created. Choose a place where you may write.",
  ),
  (
    .unreadableDocument(.interview),
    "the interview of a case cannot be read. Restore the newest copy of the store.",
  ),
  (
    .altered(.registerPage(7)),
    "page 7 of the register of cases was changed outside Luotsi, so it is not shown. Restore the "
      + "newest copy of the store.",
  ),
  (
    .otherRevision(.contents, found: 3, expected: 5),
    "the table of contents is version 3 where version 5 was saved: an older one was put in its "
      + "place. Restore the newest copy of the store.",
  ),
  (
    .missing(.contents),
    "the table of contents was saved and is gone. Restore the newest copy of the store.",
  ),
  (
    .wrongPassphrase(seconds: 0),
    "this passphrase does not open the case store. Type it again.",
  ),
  (
    .wrongPassphrase(seconds: 5),
    "this passphrase does not open the case store. Wait 5 seconds, then type it again.",
  ),
  (
    .tooManyTries(seconds: 40),
    "too many passphrases in a row were wrong. Wait 40 seconds, then type it again.",
  ),
  (.alreadySetUp, "the case store has a passphrase already. Open it with that."),
  (.noRecoveryKey, "the case store has no printed key. Open it with a passphrase."),
  (
    .duplicateHolder("Aino"),
    "somebody called 'Aino' can open the case store already. Choose another name.",
  ),
  (.lastAdvisor, "nobody could open the case store any more. Add another advisor first."),
  (
    .noSuchSlot,
    "this way to open the case store is gone. List the advisors to see which there are.",
  ),
  (
    .cannotSeal(.noMemory),
    "there is too little memory to open the case store. Close other programs and try again.",
  ),
  (
    .cannotSeal(.unavailable),
    "sealing does not work on this machine. Install libsodium again.",
  ),
  (
    .cannotSeal(.parametersOutOfBounds),
    "a passphrase asks for more work than is allowed, so it was not tried. Restore the newest copy "
      + "of the store.",
  ),
  (
    .duplicateCode("KIVI-1"),
    "a case with the code 'KIVI-1' exists already. Choose another code.",
  ),
  (
    .mixesExamplesWithRealCases,
    "the practice store takes no real cases. Add the case to a store of your own.",
  ),
  (
    .erasureUnfinished,
    "the case is deleted, but another program keeps traces of it on disk. "
      + "Close every Luotsi on this machine and start one again to remove them.",
  ),
  (
    .unexpected(detail: "SQLite 1, no such table"),
    "the case store failed: SQLite 1, no such table. Start Luotsi again; what was saved is kept.",
  ),
]
