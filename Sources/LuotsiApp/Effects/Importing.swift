import CatalogueStore
import CivilDates
import Foundation

extension EffectRunner {
  /// Takes files into the catalogue, or tries what that would do, telling how far it is.
  func imported(
    _ source: CatalogueSource,
    path: String,
    on day: CivilDate,
    isTrial: Bool,
  ) -> Outcome {
    let request = ImportRequest(
      source: source,
      files: [URL(filePath: NSString(string: path).expandingTildeInPath)],
      codes: codes,
      day: day,
      isTrial: isTrial,
    )
    do {
      let report = try catalogue.importing(request) { read, all in
        control?.report(read, of: all)
        if control?.isCancelled == true { throw CancellationError() }
      }
      guard !isTrial else { return .imported(report, nil) }
      let bundled = try readQualificationNames(in: codes)
      let imported = ImportedCatalogue(
        contents: try catalogue.contents(),
        dataDay: try catalogue.oldestRetrieval(),
        qualifications: try catalogue.qualificationNames(beside: bundled),
      )
      return .imported(report, imported)
    } catch let failure as ImportFailure {
      return .importFailed(failure)
    } catch let error as CatalogueError {
      return .importFailed(.catalogue(error))
    } catch {
      preconditionFailure("imports fail with sentences of their own: \(error)")
    }
  }
}
