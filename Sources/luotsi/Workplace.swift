import CaseStore
import Catalogue
import CatalogueStore
import CivilDates
import Foundation
import Interview
import Languages
import LuotsiApp
import Matching
import Workbooks

/// Where this run of the program finds its files, and how it opens them.
struct Workplace {
  let options: SharedOptions
  private let data: DataFolder
  private let state: StateFolder

  init(_ options: SharedOptions) {
    self.options = options
    let environment = ProcessInfo.processInfo.environment
    let home = FileManager.default.homeDirectoryForCurrentUser
    data = DataFolder(environment: environment, home: home)
    state = StateFolder(environment: environment, home: home)
  }

  func resources() throws -> ResourceFolder {
    do throws(ResourceFolder.NotFound) {
      return try ResourceFolder.locate(
        executable: URL(filePath: "/proc/self/exe").resolvingSymlinksInPath(),
        environment: ProcessInfo.processInfo.environment,
      )
    } catch {
      throw Failure(.machine, error.description)
    }
  }

  /// The form, when it has no mistake; otherwise every mistake, and nothing is started.
  func form() throws -> Form {
    let file =
      if let named = options.form { URL(filePath: named) } else { try resources().assessmentForm }
    let language = options.chosenLanguage
    let reading = try readingForm(at: file, language: language)
    guard let form = reading.form else {
      throw Failure(.input, FormCheckDocument(reading.findings, language: language).text)
    }
    return form
  }

  /// What has been set for this machine; of a missing file nothing is.
  func settings() throws -> Settings {
    var settings = Settings()
    let files = settingsFiles
    for (place, file) in files.enumerated() {
      let path = file.path(percentEncoded: false)
      guard FileManager.default.fileExists(atPath: path) else { continue }
      let data = try inputData(at: path, as: "the settings")
      do throws(Settings.Mistake) {
        try settings.read(data, of: place == 0 ? .person : .organisation)
      } catch {
        throw Failure(.input, "\(path): \(error)")
      }
    }
    return settings
  }

  /// The person's own file first, then the organisation's.
  var settingsFiles: [URL] {
    Settings.files(
      environment: ProcessInfo.processInfo.environment,
      home: FileManager.default.homeDirectoryForCurrentUser,
    )
  }

  func rules() throws -> RulePack {
    try readingRules { data throws(RulePackError) in try RulePack.load(from: data) }
  }

  func rulesCheck(on day: CivilDate) throws -> PackCheck {
    try readingRules { data throws(RulePackError) in try PackCheck(of: data, on: day) }
  }

  private func readingRules<Value>(
    _ read: (Data) throws(RulePackError) -> Value
  ) throws -> Value {
    let file =
      if let named = options.rules { URL(filePath: named) } else { try resources().rules }
    let data = try inputData(at: file.path, as: "the rule pack")
    do throws(RulePackError) {
      return try read(data)
    } catch {
      throw Failure(.input, "\(file.path): \(error)")
    }
  }

  func openCatalogue() throws -> OpenCatalogue {
    let database = try catalogueDatabase()
    return try asking { () throws(CatalogueError) in try OpenCatalogue(database) }
  }

  /// Asks a catalogue something; one that was named and cannot answer is the input's fault.
  func asking<Value>(_ question: () throws(CatalogueError) -> Value) throws -> Value {
    try reading(options.catalogue == nil ? .machine : .input, question)
  }

  /// The catalogue asked for, or the person's own; a new one starts with the bundled data, and an
  /// older program's bundled data gives way to this one's.
  func catalogueDatabase() throws -> CatalogueDatabase {
    if let named = options.catalogue {
      guard FileManager.default.fileExists(atPath: named) else {
        throw Failure(.input, "\(named): no catalogue is there. Check the path.")
      }
      return try reading(.input) { () throws(CatalogueError) in
        try CatalogueDatabase.open(at: URL(filePath: named))
      }
    }
    let example = try resources()
    return try reading(.machine) { () throws(CatalogueError) in
      let database = try CatalogueDatabase.open(at: data.catalogue)
      let folders = [example.catalogue, example.codes]
      let source = "bundled example " + (try folderFingerprint(of: folders))
      if try database.bundledOrigin()?.source == source { return database }
      let imported = try importCatalogueFolder(catalogue: folders[0], codes: folders[1])
      try database.replaceContents(with: imported.snapshot, from: source, importedOn: today())
      try database.propose(imported.links)
      return database
    }
  }

  private func reading<Value>(
    _ fault: Fault,
    _ body: () throws(CatalogueError) -> Value,
  ) throws -> Value {
    do throws(CatalogueError) {
      return try body()
    } catch {
      throw Failure(fault, error.description)
    }
  }

  func catalogueAndRules() throws -> (OpenCatalogue, RulePack) {
    try sideBySide(openCatalogue, rules)
  }

  /// The cases, unlocked; the practice store asks for nothing.
  func store(practice: Bool) throws -> CaseDatabase {
    guard !practice else {
      let file = options.store.map { URL(filePath: $0) } ?? data.practiceCases
      return try storing { () throws(StoreError) in
        try CaseDatabase.openForPractice(at: file, time: Date())
      }
    }
    return try unlockedStore(lockedStore())
  }

  /// The store of real cases, before anybody has opened it.
  func lockedStore() throws -> LockedStore {
    do throws(StoreError) {
      return try LockedStore.open(at: storeFile)
    } catch {
      let sentence = storeSentence(error)[options.chosenLanguage]
      throw Failure(.machine, sentence + (try newestBackupHint(after: error)))
    }
  }

  /// Where the store of real cases is, or would be.
  var storeFile: URL { options.store.map { URL(filePath: $0) } ?? data.cases }

  /// Where what was seen of stores is kept.
  var seenFolder: URL { state.url.appending(path: "seen") }

  /// Does something with a store; what the store says against it is the machine's fault.
  func storing<Value>(_ body: () throws(StoreError) -> Value) throws -> Value {
    do throws(StoreError) {
      return try body()
    } catch {
      throw Failure(.machine, storeSentence(error)[options.chosenLanguage])
    }
  }

  func caseID(_ code: String, in store: CaseDatabase) throws -> GuidanceCase.ID {
    let summaries = try storing { () throws(StoreError) in try store.summaries() }
    guard let found = summaries.first(where: { $0.code == code }) else {
      throw Failure(
        .input,
        "No case has the code '\(code)'. 'luotsi case list' shows the codes.",
      )
    }
    return found.id
  }

  func desk(practice: Bool) throws -> Desk { try deskAndCatalogue(practice: practice).0 }

  /// A desk with the database that its catalogue was read from.
  func deskAndCatalogue(practice: Bool) throws -> (Desk, CatalogueDatabase) {
    let (form, (catalogue, rules)) = try sideBySide(form, catalogueAndRules)
    let desk = Desk(
      form: form,
      catalogue: catalogue.contents.snapshot,
      dataFrom: catalogue.dataDay,
      rules: rules,
      today: today(),
      isPractice: practice,
      knowledge: catalogue.contents.knowledge,
      qualifications: try qualificationNames(in: catalogue.database),
    )
    return (desk, catalogue.database)
  }

  /// What qualifications are called; the program's own names stand beside its own data alone.
  func qualificationNames(
    in database: CatalogueDatabase
  ) throws -> [QualificationCode: LocalizedText] {
    let folder = try options.catalogue == nil ? resources().codes : nil
    return try asking { () throws(CatalogueError) in
      let bundled =
        if let folder { try readQualificationNames(in: folder) } else {
          [QualificationCode: LocalizedText]()
        }
      return try database.qualificationNames(beside: bundled)
    }
  }
}

/// A catalogue's database with everything that was read from it.
struct OpenCatalogue: Sendable {
  let database: CatalogueDatabase
  let contents: CatalogueContents
  /// When the oldest part of it was retrieved; nil when nothing says so.
  let dataDay: CivilDate?

  init(_ database: CatalogueDatabase) throws(CatalogueError) {
    self.database = database
    contents = try database.contents()
    dataDay = try database.oldestRetrieval()
  }
}

/// Reads a form's file or folder; one that cannot be read is the input's fault.
func readingForm(at url: URL, language: Language) throws -> FormReading {
  do throws(WorkbookError) {
    return try readForm(at: url)
  } catch {
    throw Failure(.input, error.sentence[language])
  }
}
