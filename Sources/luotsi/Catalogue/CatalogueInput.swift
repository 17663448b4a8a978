import ArgumentParser
import CatalogueStore
import Foundation
import LuotsiApp

/// The files that an import reads.
struct CatalogueInput: ParsableArguments {
  @Argument(help: "konfo, kouta, ptv, statfin, barometer, codes, csv or jod")
  var source: CatalogueSource

  @Argument(help: "Files and folders.", completion: .file())
  var files: [String]

  @Flag(help: "Keep what the format brought before and the files do not mention.")
  var add = false

  func validate() throws {
    guard source != .bundled else {
      throw ValidationError("The bundled data comes by itself. Name another format.")
    }
    guard !files.isEmpty else { throw ValidationError("Name at least one file or folder.") }
  }

  /// Runs the import, showing on a terminal how far it is.
  func report(_ options: SharedOptions, isTrial: Bool) throws -> ImportReport {
    let workplace = Workplace(options)
    let database = try workplace.catalogueDatabase()
    let request = ImportRequest(
      source: source,
      files: files.map { URL(filePath: $0) },
      codes: try workplace.resources().codes,
      day: today(),
      keepsOthers: add,
      isTrial: isTrial,
    )
    var progress = ProgressBar()
    defer { progress.clear() }
    do throws(ImportFailure) {
      return try database.importing(request) { progress.show($0, of: $1) }
    } catch {
      progress.clear()
      throw Failure(error.fault, error.phrase[options.chosenLanguage])
    }
  }
}

extension CatalogueSource: ExpressibleByArgument {}

extension ImportFailure {
  fileprivate var fault: Fault {
    switch self {
    case .document, .table, .noFiles, .nothingToUse, .cancelled: .input
    case .catalogue(let error): error.isAboutFiles ? .input : .machine
    }
  }
}
