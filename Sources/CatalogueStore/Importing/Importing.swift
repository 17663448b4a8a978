import Foundation
import GRDB
import JSONDocuments

extension CatalogueDatabase {
  /// Imports files of one source, all or nothing.
  ///
  /// - Parameters:
  ///   - request: what is to be imported, and how.
  ///   - progress: gets the bytes read so far and the bytes of all files; a `CancellationError` that
  ///     it throws gives the import up.
  /// - Returns: what became of every document; for a trial also what would be different.
  /// - Throws: when a file cannot be read to its end, nothing in the files can be used, or the
  ///   catalogue cannot be written to; the catalogue is as it was.
  public func importing(
    _ request: ImportRequest,
    progress: (_ read: Int, _ all: Int) throws -> Void = { _, _ in },
  ) throws(ImportFailure) -> ImportReport {
    do {
      let files = try InputFiles(request.files, endings: request.source.endings)
      guard !files.files.isEmpty else {
        throw ImportFailure.noFiles(endings: request.source.endings)
      }
      return try queue.writeWithoutTransaction { db in
        var report: ImportReport?
        try db.inTransaction {
          report = try run(request, files, db) { try progress($0, files.bytes) }
          try progress(files.bytes, files.bytes)
          return request.isTrial ? .rollback : .commit
        }
        guard let report else { throw CatalogueError.Cause.damaged }
        return report
      }
    } catch let failure as ImportFailure {
      throw failure
    } catch let fault as DocumentFault {
      throw .document(fault)
    } catch let error as CatalogueError {
      throw .catalogue(error)
    } catch is CancellationError {
      throw .cancelled
    } catch {
      throw .catalogue(CatalogueError(CatalogueError.Cause(error), path: path))
    }
  }
}

private func run(
  _ request: ImportRequest,
  _ files: InputFiles,
  _ db: Database,
  progress: (Int) throws -> Void,
) throws -> ImportReport {
  // Rows that are made anew from others are away for a while.
  try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
  let before = request.isTrial ? try fetchSnapshot(db, under: fetchLocalKnowledge(db)) : nil
  let session = try ImportSession(db, source: request.source, files: files, on: request.day)
  try request.source.importing(files, into: session, progress: progress)
  guard session.hasKeptAnything else {
    throw ImportFailure.nothingToUse(first: session.report.leftOut.first)
  }
  if !request.keepsOthers { try session.removeStale() }
  try request.source.derive(from: request.codes, in: session)
  try session.close()
  var report = session.report
  report.servicesGivenWay = try fetchServices(db).givenWay
  let hash = try indexed(db)
  try insert(
    CatalogueOrigin(source: request.source.rawValue, hash: hash, importedOn: request.day),
    into: db,
  )
  if let before {
    let seen = try fetchSnapshot(db, under: fetchLocalKnowledge(db))
    report.differences = try differences(from: before, to: seen)
  }
  return report
}

/// Rebuilds the search and names the content, each on a core of its own.
private func indexed(_ db: Database) throws -> String {
  let snapshot = try fetchSnapshot(db)
  let hashes = Handover<String>(most: 1)
  Thread.detachNewThread { _ = hashes.give(contentHash(of: snapshot)) }
  try rebuildSearch(db)
  guard let hash = hashes.take() else { throw CatalogueError.Cause.damaged }
  return hash
}

extension CatalogueSource {
  /// The endings of files that can be imported from it.
  var endings: [String] {
    switch self {
    case .konfo, .kouta, .ptv, .jod: jsonEndings + ["zip"]
    case .statfin, .codes: jsonEndings + ["zip", "csv"]
    case .barometer: jsonEndings + ["zip"]
    case .bundled, .csv: ["csv"]
    }
  }

  /// Reads the files and keeps what they say in tables of their register.
  fileprivate func importing(
    _ files: InputFiles,
    into session: ImportSession,
    progress: (Int) throws -> Void,
  ) throws {
    switch self {
    case .konfo, .kouta: try importKouta(files, into: session, progress: progress)
    case .csv: try importLocalFiles(files, into: session, progress: progress)
    case .statfin: try importStatFin(files, into: session, progress: progress)
    case .barometer: try importBarometer(files, into: session, progress: progress)
    case .codes: try importCodes(files, into: session, progress: progress)
    case .ptv: try importPTV(files, into: session, progress: progress)
    case .jod: try importJOD(files, into: session, progress: progress)
    default: return
    }
  }

  /// Makes what matching reads out of what the registers say.
  fileprivate func derive(from codes: URL, in session: ImportSession) throws {
    switch self {
    case .konfo, .kouta: try deriveKoutaOfferings(codes, in: session)
    case .statfin, .barometer: try deriveLabourDemand(session.db)
    case .codes: try nameOccupations(session.db)
    case .ptv: try deriveServices(from: codes, in: session)
    default: return
    }
  }
}
