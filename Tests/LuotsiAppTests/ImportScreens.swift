import CatalogueStore
import Foundation
import Languages
import TerminalUI

@testable import LuotsiApp

/// The screens of an import, opened on the catalogue.
func importScreens(with blank: AppState) throws -> [NamedScreen] {
  let report = try sharedReport.get()
  func screen(_ name: String, _ change: (inout ImportState) -> Void) -> NamedScreen {
    var state = blank
    var importing = ImportState(
      origin: .browser(BrowserState(origin: .caseList, desk: state.desk))
    )
    change(&importing)
    state.screen = .importing(importing)
    return (name, state)
  }
  return [
    screen("importing") { $0.paste("~/Lataukset/opintopolku.zip") },
    screen("import refused") { importing in
      importing.paste("~/Lataukset/kuvat")
      importing.take(.noFiles(endings: ["json", "zip"]))
    },
    screen("import tried") { $0.take(report, isTrial: true) },
    screen("import taken") { $0.take(report, isTrial: false) },
    underWay(with: blank),
  ]
}

private func underWay(with blank: AppState) -> NamedScreen {
  var state = blank
  state.screen = .importing(
    ImportState(origin: .browser(BrowserState(origin: .caseList, desk: state.desk)))
  )
  state.working = Working(
    name: ImportScreenText.working,
    canBeCancelled: true,
    progress: JobProgress(done: 37, all: 100),
  )
  return ("import under way", state)
}

private let sharedReport = Result { try triedReport() }

/// What taking one training of our own into the bundled catalogue would do.
private func triedReport() throws -> ImportReport {
  let desk = try bundledDesk()
  let table = """
    id;kind;name_fi;provider_name;municipality;teaching_language
    own-1;workshop;Iltakurssi;Esimerkkiopisto;245;fi
    """
  let folder = FileManager.default.temporaryDirectory.appending(path: "luotsi-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  let file = folder.appending(path: "omat.csv")
  try Data(table.utf8).write(to: file)
  let request = ImportRequest(
    source: .csv,
    files: [file],
    codes: resources.codes,
    day: desk.today,
    isTrial: true,
  )
  let database = try CatalogueDatabase.open(at: folder.appending(path: "catalogue.sqlite"))
  try database.replaceContents(with: desk.catalogue, from: "bundled", importedOn: desk.today)
  let report = try database.importing(request)
  try FileManager.default.removeItem(at: folder)
  return report
}
