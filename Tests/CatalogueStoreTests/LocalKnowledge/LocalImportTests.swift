import Catalogue
import CivilDates
import Foundation
import GRDB
import Languages
import Testing

@testable import CatalogueStore

/// Files of the user's own on their way into a catalogue and out of it.
@Suite struct LocalImportTests {
  let folder: SampleFolder
  let database: CatalogueDatabase
  let day: CivilDate

  init() throws {
    folder = try SampleFolder()
    database = try CatalogueDatabase.open(at: folder.database)
    day = try sampleDay()
    try database.replaceContents(
      with: folder.read().snapshot,
      from: "bundled sample",
      importedOn: day,
    )
  }

  private func importing(
    _ text: String,
    to name: String = "own.csv",
    adding: Bool = false,
    isTrial: Bool = false,
  ) throws -> ImportReport {
    try folder.write(text, to: name)
    return try database.importing(
      ImportRequest(
        source: .csv,
        files: [folder.url.appending(path: name)],
        codes: folder.url,
        day: day,
        keepsOthers: adding,
        isTrial: isTrial,
      )
    )
  }

  private func counts(_ report: ImportReport) -> [String] {
    report.counts.map {
      "\($0.kind) \($0.read): +\($0.added) ~\($0.changed) =\($0.unchanged) -\($0.removed)"
    }
  }

  private func offerings() throws -> [String] {
    try database.snapshot().offerings.map { "\($0.id) \($0.provider)" }
  }

  private let header = "id;kind;name_fi;provider_name;municipality;teaching_language\n"

  @Test func `trainings come, change and go with their file, and their providers with them`() throws
  {
    let first = try importing(
      header + "a;workshop;Paja;Pajat;092;fi\nb;literacy;Luku;Arbis;245;sv\n"
    )
    #expect(counts(first) == ["provider_names 1: +1 ~0 =0 -0", "trainings 2: +2 ~0 =0 -0"])
    #expect(try offerings() == ["nurse keuda", "a local-pajat", "b arbis"])
    let again = try importing(
      header + "a;workshop;Paja;Pajat;092;fi\nb;literacy;Luku;Arbis;245;fi\n"
    )
    #expect(counts(again) == ["provider_names 1: +0 ~0 =1 -0", "trainings 2: +0 ~1 =1 -0"])
    let other = try importing(header + "c;workshop;Paja;Uudet pajat;092;fi\n")
    #expect(counts(other) == ["provider_names 1: +1 ~0 =0 -1", "trainings 1: +1 ~0 =0 -2"])
    #expect(try offerings() == ["nurse keuda", "c local-uudet-pajat"])
    let both = try importing(header + "d;workshop;Paja;Uudet pajat;092;fi\n", adding: true)
    #expect(counts(both) == ["provider_names 1: +0 ~0 =1 -0", "trainings 1: +1 ~0 =0 -0"])
    #expect(try offerings().count == 3)
  }

  @Test func `an employer's need outlives the bundled data, which gives way to newer`() throws {
    let report = try importing(
      "id;employer;occupation;municipality;work_language;apprenticeship\nx;Oy;7512;245;fi;1\n"
    )
    #expect(counts(report) == ["employers 1: +1 ~0 =0 -0"])
    try database.replaceContents(
      with: folder.read().snapshot,
      from: "bundled newer",
      importedOn: day,
    )
    let needs = try database.snapshot().employerNeeds
    #expect(needs.first { $0.id == "x" }?.takesApprentices == true)
    #expect(needs.contains { $0.id == "home" } == false)
  }

  @Test func `links and facts stay when another file comes, and a newer decision stays too`() throws
  {
    let links = "qualification;occupation;weight\n371101;5321;800\n"
    let facts = "qualification;topic;value;note;stated_by;stated_on\n"
    #expect(counts(try importing(links)) == ["links 1: +1 ~0 =0 -0"])
    #expect(
      counts(try importing(facts + "371101;full;1;page;A.B.;20.11.2026\n"))
        == ["overlays 1: +1 ~0 =0 -0"]
    )
    #expect(
      counts(try importing(facts + "371101;cards;hot_work;page;A.B.;20.11.2026\n"))
        == ["overlays 1: +1 ~0 =0 -0"]
    )
    #expect(counts(try importing(links)) == ["links 1: +0 ~0 =1 -0"])
    let knowledge = try database.localKnowledge()
    #expect(knowledge.links.count == 1)
    #expect(knowledge.overlays.count == 2)
    let failure = #expect(throws: ImportFailure.self) {
      try importing(facts + "371101;full;0;page;A.B.;19.11.2026\n")
    }
    let path = folder.path(of: "own.csv")
    #expect(
      failure?.description
        == "Nothing in the files could be used, so the catalogue was not changed. The first problem: "
        + "\(path), line 2, 371101 full: Something newer, of 2026-11-20, is known here. "
        + "Correct the row's day if it is newer."
    )
    #expect(try database.localKnowledge() == knowledge)
  }

  @Test func `a trial shows what a fact would change, and changes nothing`() throws {
    let before = try database.contents()
    let report = try importing(
      "offering;topic;value;note;stated_by\nnurse;full;1;page;A.B.\n",
      isTrial: true,
    )
    #expect(report.differences.map(\.id) == ["nurse"])
    #expect(try database.contents() == before)
  }

  @Test func `an id of another source is left out with the place`() throws {
    let report = try importing(
      header + "nurse;workshop;Paja;Pajat;092;fi\na;workshop;Paja;Pajat;092;fi\n"
        + "a;workshop;Paja;Pajat;092;fi\nb;workshop;Paja;Pajat;92;fi\n"
    )
    let path = folder.path(of: "own.csv")
    #expect(
      report.leftOut.map(\.description) == [
        "\(path), line 4: 'a' is on an earlier row already. Remove or rename one of them.",
        "\(path), line 5: municipality: '92' has lost the zeros of '092', as spreadsheets do. "
          + "Make the column text and write '092'.",
        "\(path), line 2, nurse: id: 'nurse' is the id of something that another source has "
          + "brought. Choose another.",
      ]
    )
    #expect(try offerings() == ["nurse keuda", "a local-pajat"])
  }

  @Test func `a file that is no table of ours leaves the catalogue as it was`() throws {
    let before = try database.contents()
    let failure = #expect(throws: ImportFailure.self) { try importing("{\"hits\": []}") }
    let path = folder.path(of: "own.csv")
    #expect(
      failure
        == .catalogue(CatalogueError(.unclearQuotes(line: 1), path: path))
    )
    #expect(try database.contents() == before)
  }

  @Test func `a table larger than any kept by hand is not read`() throws {
    let path = folder.path(of: "own.csv")
    try Data().write(to: URL(filePath: path))
    let handle = try FileHandle(forWritingTo: URL(filePath: path))
    try handle.truncate(atOffset: 2_000_000_000)
    try handle.close()
    let failure = #expect(throws: ImportFailure.self) {
      try database.importing(
        ImportRequest(source: .csv, files: [URL(filePath: path)], codes: folder.url, day: day)
      )
    }
    #expect(
      failure?.description
        == "\(path): the file is larger than 64 MB, which no table kept by hand is. "
        + "Name another file, or divide it."
    )
  }
}

/// What a catalogue knows of qualifications, for a check.
@Suite struct KnownQualificationTests {
  @Test func `no code is unknown before the national code set is imported`() throws {
    let folder = try SampleFolder()
    let database = try CatalogueDatabase.open(at: folder.database)
    #expect(try database.qualificationCodes() == QualificationCodes())
    try database.queue.write { db in
      try db.execute(
        sql: "INSERT INTO code (codeset, code) VALUES ('koulutus', '371101'), ('kunta', '092')"
      )
    }
    #expect(try database.qualificationCodes() == QualificationCodes(known: ["371101"]))
  }

  @Test func `the national code set names a qualification that is offered before any other does`()
    throws
  {
    let folder = try SampleFolder()
    let database = try CatalogueDatabase.open(at: folder.database)
    let snapshot = try folder.read().snapshot
    try database.replaceContents(with: snapshot, from: "sample", importedOn: sampleDay())
    #expect(try database.qualificationNames() == [:])
    try database.queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO code (codeset, code, name_fi)
            VALUES ('koulutus', '371101', 'Sote'), ('koulutus', '381141', 'Puhtaus'),
              ('kunta', '371101', 'Kunta')
          """
      )
    }
    let bundled = LocalizedText(fi: "Lähihoitaja")
    let names = try database.qualificationNames(beside: ["371101": bundled, "381141": bundled])
    #expect(names == ["371101": LocalizedText(fi: "Sote"), "381141": bundled])
  }

  @Test(
    "A training of Opintopolku names its qualification where all agree",
    arguments: [
      (["Sote", "Sote"], ["371101": LocalizedText(fi: "Sote")]), (["Sote", "Ilta-sote"], [:]),
    ] as [([String], [QualificationCode: LocalizedText])],
  )
  func ofTrainings(trainings: [String], names: [QualificationCode: LocalizedText]) throws {
    let folder = try SampleFolder()
    let database = try CatalogueDatabase.open(at: folder.database)
    let snapshot = try folder.read().snapshot
    try database.replaceContents(with: snapshot, from: "sample", importedOn: sampleDay())
    try database.queue.write { db in
      try db.execute(
        sql: "INSERT INTO import_batch VALUES (1, 'konfo', '', '2026-11-24', 1, 1, 0)"
      )
      for (number, name) in trainings.enumerated() {
        try db.execute(
          sql:
            "INSERT INTO document VALUES (?1, 'konfo', 'koulutus', ?1, '2026-11-24', 1, '', 0, x'')",
          arguments: [number],
        )
        try db.execute(
          sql: """
            INSERT INTO qualification (document, oid, type, name_fi, codes, code_types, fields,
              titles, competence_areas) VALUES (?1, ?1, 'amm', ?2, '371101', '', '', '', '')
            """,
          arguments: [number, name],
        )
      }
    }
    #expect(try database.qualificationNames() == names)
    let bundled = LocalizedText(fi: "Sosiaali- ja terveysalan perustutkinto")
    #expect(try database.qualificationNames(beside: ["371101": bundled]) == ["371101": bundled])
  }
}
