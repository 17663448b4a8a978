/// Why a catalogue could not be read or kept, and which file or folder that is about.
///
/// The catalogue that was there before is unchanged.
public struct CatalogueError: Error, Equatable, Sendable {
  /// What happened, apart from its wording.
  public enum Cause: Error, Equatable, Sendable {
    /// Another program held the catalogue for longer than the waiting time (SQLite 5).
    case busy
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
    case notACatalogue
    case newerThanProgram
    /// The folder does not exist and could not be created; the path names the folder.
    case folderNotCreated
    /// The snapshot refers to something it does not hold, or names one thing twice (SQLite 19).
    case contradictory(detail: String)
    /// A file to import is missing or may not be read.
    case unreadableFile
    /// A file to import is not text in UTF-8.
    case notUTF8
    /// A file to import lacks columns in its first line.
    case missingColumns([String])
    /// The first line of a file to import names a column twice.
    case repeatedColumn(String)
    /// The first line of a file of ours is that of none we know.
    case unknownColumns([String])
    /// A file to import is larger than any table kept by hand; `most` in bytes.
    case tooLarge(most: Int)
    /// A file to import has no line.
    case emptyFile
    /// Quotation marks on a line leave open where its cells end.
    case unclearQuotes(line: Int)
    /// Anything else; `detail` is SQLite's own words.
    case unexpected(detail: String)
  }

  public let cause: Cause
  public let path: String

  public init(_ cause: Cause, path: String) {
    self.cause = cause
    self.path = path
  }
}

extension CatalogueError {
  /// Whether files to import are at fault and not the catalogue or the machine.
  public var isAboutFiles: Bool {
    switch cause {
    case .unreadableFile, .notUTF8, .missingColumns, .repeatedColumn, .unknownColumns, .emptyFile,
      .tooLarge, .unclearQuotes, .contradictory:
      true
    case .busy, .readOnly, .inputOutput, .damaged, .diskFull, .cannotOpen, .notACatalogue,
      .newerThanProgram, .folderNotCreated, .unexpected:
      false
    }
  }
}

extension CatalogueError: CustomStringConvertible {
  /// Says where, what happened and what to do, in English; the screens word causes themselves.
  public var description: String { "\(path): \(cause.sentences)" }
}

extension CatalogueError.Cause {
  fileprivate var sentences: String {
    switch self {
    case .busy:
      "another program is using the catalogue. Close it there, then try again."
    case .readOnly:
      "the catalogue cannot be written to. Allow writing to the file, its folder and the disk."
    case .inputOutput:
      "the disk failed to read or write the catalogue. Check the disk, then import again."
    case .damaged:
      "the catalogue is damaged. Delete the file and import the catalogue again."
    case .diskFull:
      "the disk is full, so the catalogue was not changed. Free some space and try again."
    case .cannotOpen:
      "the catalogue cannot be opened. Check that this is a file you may read and write."
    case .notACatalogue:
      "this is not a Luotsi catalogue. Name another file."
    case .newerThanProgram:
      "the catalogue was written by a newer Luotsi. Nothing in it was changed; "
        + "open it with that version."
    case .folderNotCreated:
      "the folder for the catalogue cannot be created. Choose a place where you may write."
    case .contradictory(let detail):
      "the new catalogue contradicts itself (\(detail)), so the old one was kept. "
        + "Correct the files and import them again."
    case .unreadableFile:
      "this file cannot be read. Check that it is there and that you may read it."
    case .notUTF8:
      "this is not text in UTF-8. Save the file as CSV with the encoding UTF-8."
    case .missingColumns(let names):
      "the first line lacks \(names.joined(separator: ", ")). Add what is missing to it."
    case .repeatedColumn(let name):
      "the first line names the column \(name) twice. Remove one of them."
    case .unknownColumns(let names):
      "the first line (\(names.joined(separator: ", "))) is that of no file that can be imported. "
        + "'luotsi catalogue template' prints one to start from."
    case .tooLarge(let most):
      "the file is larger than \(most / 1_000_000) MB, which no table kept by hand is. "
        + "Name another file, or divide it."
    case .emptyFile:
      "the file is empty. 'luotsi catalogue template' prints one to start from."
    case .unclearQuotes(let line):
      "the quotation marks of the row that begins on line \(line) do not match. "
        + "Put cells with marks in quotation marks and double each mark inside."
    case .unexpected(let detail):
      "the catalogue failed: \(detail). Import it again."
    }
  }
}
