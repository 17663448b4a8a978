import Catalogue
import CivilDates
import Foundation
import Languages
import Testing

@testable import CatalogueStore

/// Files of the user's own, as spreadsheets save them.
@Suite struct LocalFileTests {
  let catalogue: CatalogueSnapshot
  let day: CivilDate

  init() throws {
    catalogue = try SampleFolder().read().snapshot
    day = try sampleDay()
  }

  private func read(_ text: String) throws -> LocalFile {
    try readLocalFile("own.csv", Data(text.utf8), beside: catalogue, on: day)
  }

  @Test func `a few columns are enough for a training, in any order and separated as Excel does`()
    throws
  {
    let file = try read(
      "\u{FEFF}Kind;id;name_fi;provider_name;municipality;teaching_language;start;weekly_hours;fee\r\n"
        + "workshop;paja-1;Puupaja;Vantaan pajat;Vantaa;fi;1.2.2027;22,5;120,00\r\n;;;;;;;;\r\n"
    )
    #expect(file.kind == .trainings)
    #expect(file.leftOut == [])
    let training = try #require(file.offerings.first)
    #expect(training.kind == .workshop)
    #expect(training.municipality == "092")
    #expect(training.place == "Vantaa")
    #expect(training.start == CivilDate("2027-02-01"))
    #expect(training.weeklyHours == 22)
    #expect(training.fee == 120)
    #expect(training.minimumLevel == nil)
    #expect(training.hasContinuousStart == false)
    #expect(training.isExample == false)
    #expect(training.provider == "local-vantaan-pajat")
    #expect(
      file.providers
        == [
          Provider(id: "local-vantaan-pajat", name: LocalizedText(fi: "Vantaan pajat"), oid: nil)
        ]
    )
  }

  @Test func `a provider that the catalogue has is used, by its id or by any of its names`() throws
  {
    let file = try read(
      """
      id,kind,name_fi,provider,provider_name,municipality,teaching_language
      a,literacy,Luku,keuda,,245,fi
      b,literacy,Luku,,ARBIS,245,sv
      c,literacy,Luku,,Uusi koulu,245,fi
      d,literacy,Luku,,uusi koulu,092,fi

      """
    )
    #expect(
      file.offerings.map(\.provider) == ["keuda", "arbis", "local-uusi-koulu", "local-uusi-koulu"]
    )
    #expect(file.providers.map(\.id) == ["local-uusi-koulu"])
  }

  @Test func `an employer says whether an apprentice can be taken, or does not say`() throws {
    let file = try read(
      """
      id,employer,occupation,municipality,work_language,apprenticeship,start
      a,Leipä Oy,7512,Kerava,fi,kyllä,
      b,Leipä Oy,Bakers,Kervo,sv,nej,2027-01-11
      c,Leipä Oy,7512,245,fi,,

      """
    )
    #expect(file.kind == .employers)
    #expect(file.leftOut == [])
    #expect(file.employerNeeds.map(\.takesApprentices) == [true, false, nil])
    #expect(file.employerNeeds.map(\.occupation) == ["7512", "7512", "7512"])
    #expect(file.employerNeeds.map(\.place) == ["Kerava", "Kerava", "Kerava"])
  }

  @Test func `links, facts, services and providers are told apart by their columns`() throws {
    let links = try read("qualification;occupation;weight\n371101;5321;800\n")
    #expect(
      links.links
        == [
          QualificationLink(
            QualificationLink.ID("371101", "5321"),
            weight: 800,
            origin: .advisor,
          )
        ]
    )
    let overlays = try read(
      """
      qualification,offering,topic,value,note,stated_by,stated_on
      371101,,minimum_level,B1.1,keuda.fi,A.B.,20.11.2026
      ,nurse,full,kyllä,phone,A.B.,
      ,nurse,weekly_hours,"37,5",phone,A.B.,
      ,nurse,cards,hygiene_passport hot_work,phone,A.B.,

      """
    )
    #expect(overlays.leftOut == [])
    #expect(
      overlays.overlays.map(\.fact) == [
        .minimumLevel(.b11), .full(true), .weeklyHours(37), .cards([.hygienePassport, .hotWork]),
      ]
    )
    #expect(overlays.overlays.map(\.on) == [CivilDate("2026-11-20"), day, day, day])
    let services = try read(
      "id,kind,name_fi,runner_fi,municipalities,source\nx,ohjaamo,Ohjaamo,Kerava,245,kerava.fi\n"
    )
    #expect(services.services.map(\.isVerified) == [false])
    let providers = try read("id;name_fi;oid\nvaria;Varia;1.2\n")
    #expect(providers.providers.map(\.oid) == ["1.2"])
  }

  @Test("Every template is read as what it is a template of", arguments: LocalFileKind.allCases)
  func template(kind: LocalFileKind) throws {
    var wide = catalogue
    wide.occupations.append(
      Occupation(id: "9112", name: LocalizedText(fi: "Siivoojat"), requirements: [])
    )
    let file = try readLocalFile("template.csv", kind.template, beside: wide, on: day)
    #expect(file.kind == kind)
    #expect(file.leftOut == [])
    let rows = [
      file.offerings.count, file.employerNeeds.count, file.services.count, file.links.count,
      file.overlays.count,
    ]
    #expect(rows.reduce(0, +) + (kind == .providers ? file.providers.count : 0) == 1)
  }
}

/// What is wrong with a file of the user's own is said where, what and what to do.
@Suite struct LocalFileMistakeTests {
  let catalogue: CatalogueSnapshot
  let day: CivilDate

  init() throws {
    catalogue = try SampleFolder().read().snapshot
    day = try sampleDay()
  }

  private static let training = "id;kind;name_fi;provider_name;municipality;teaching_language"

  @Test(
    "A broken row is reported and left out",
    arguments: [
      (
        training, "x;workshop;Paja;Pajat;92;fi",
        "line 2, column municipality: '92' has lost the zeros of '092', as spreadsheets do. Make the column text and write '092'.",
      ),
      (
        training, "x;workshop;Paja;Pajat;Vanta;fi",
        "line 2, column municipality: 'Vanta' is not in the catalogue's municipalities. Correct it here or add it there.",
      ),
      (
        training, "x;workshop;Paja;;092;fi",
        "line 2: of provider, provider_name exactly one must be filled. Correct the row.",
      ),
      (
        training, "x;paja;Paja;Pajat;092;fi",
        "line 2, column kind: 'paja' is not one of vocational_qualification, further_qualification, qualification_unit, apprenticeship, preparatory, adult_basic_education, literacy, integration_training, language_course, labour_market_training, workshop. Use one of these.",
      ),
      (
        training + ";start", "x;workshop;Paja;Pajat;092;fi;31.2.2027",
        "line 2, column start: '31.2.2027' is not of the form YYYY-MM-DD. Write it so.",
      ),
      (
        training + ";start", "x;workshop;Paja;Pajat;092;fi;1.2.27",
        "line 2, column start: '1.2.27' is not of the form YYYY-MM-DD. Write it so.",
      ),
      (
        training + ";weekly_hours", "x;workshop;Paja;Pajat;092;fi;37,5 h",
        "line 2, column weekly_hours: '37,5 h' is not a whole number from 1 to 100. Correct it.",
      ),
      (
        training + ";fee", "x;workshop;Paja;Pajat;092;fi;12,50",
        "line 2, column fee: '12,50' is not a whole number from 0 to 100000. Correct it.",
      ),
      (
        training + ";full", "x;workshop;Paja;Pajat;092;fi;ehkä",
        "line 2, column full: 'ehkä' is neither yes nor no. Write 1 for yes, 0 for no, or leave it empty.",
      ),
      (
        training + ";qualification", "x;workshop;Paja;Pajat;092;fi;37110",
        "line 2, column qualification: '37110' is not a code of 6 digits. Write them all; spreadsheets drop leading zeros.",
      ),
      (
        "id;employer;occupation;municipality;work_language", "x;Oy;999;245;fi",
        "line 2, column occupation: '999' is not in the catalogue's occupations. Correct it here or add it there.",
      ),
      (
        "qualification;offering;topic;value;note;stated_by", "371101;nurse;full;1;page;A.B.",
        "line 2: of qualification, offering exactly one must be filled. Correct the row.",
      ),
      (
        "qualification;topic;value;note;stated_by", "371101;minimum_level;B1;page;A.B.",
        "line 2, column value: 'B1' is not of the form alle_A1.1, A1.1, A1.2, A1.3, A2.1, A2.2, B1.1, B1.2, B2.1, B2.2, C1.1, C1.2, C2.1, C2.2. Write it so.",
      ),
      (
        "qualification;topic;value;note;stated_by", "371101;level;B1.1;page;A.B.",
        "line 2, column topic: 'level' is not one of minimum_level, outcome_level, language_support, cards, safety_conditions, times, weekly_hours, entry_schooling, minimum_age, maximum_age, full. Use one of these.",
      ),
      (
        "qualification;topic;value;note;stated_by", "371101;full;1;;A.B.",
        "line 2, column note: this must not be empty. Fill it in.",
      ),
      (
        "qualification;occupation;weight", "371101;5321;0,5",
        "line 2, column weight: '0,5' is not a whole number from 0 to 1000. Correct it.",
      ),
      (
        "isco4;koulutus_koodiUri", "5321;371101",
        "line 2, column koulutus_koodiUri: '371101' is not of the form koulutus_351301. Write it so.",
      ),
      (
        training + ";minimun_level", "x;workshop;Paja;Pajat;092;fi;A2.1",
        "line 1, column minimun_level: this column is not known, so nothing in it was read. Name it as 'luotsi catalogue template' does, or remove it.",
      ),
    ],
  )
  func row(header: String, row: String, message: String) throws {
    let file = try readLocalFile(
      "own.csv",
      Data("\(header)\n\(row)\n".utf8),
      beside: catalogue,
      on: day,
    )
    #expect(file.leftOut.map(\.description) == ["own.csv, \(message)"])
    #expect(file.providers.isEmpty || message.contains("column is not known"))
  }

  @Test(
    "A file that cannot be read at all says why",
    arguments: [
      ("", "own.csv: the file is empty. 'luotsi catalogue template' prints one to start from."),
      (
        "name;phone\nx;y\n",
        "own.csv: the first line (name, phone) is that of no file that can be imported. 'luotsi catalogue template' prints one to start from.",
      ),
      (
        "id;kind;name_fi\nx;workshop;Paja\n",
        "own.csv: the first line lacks municipality, teaching_language. Add what is missing to it.",
      ),
      (
        "id;kind;kind;municipality;teaching_language\n",
        "own.csv: the first line names the column kind twice. Remove one of them.",
      ),
      (
        "id;kind;municipality;teaching_language\n\"x;workshop;092;fi\n",
        "own.csv: the quotation marks of the row that begins on line 2 do not match. Put cells with marks in quotation marks and double each mark inside.",
      ),
    ],
  )
  func file(text: String, message: String) throws {
    let error = #expect(throws: CatalogueError.self) {
      try readLocalFile("own.csv", Data(text.utf8), beside: catalogue, on: day)
    }
    #expect(error?.description == message)
  }

  @Test func `a file in the encoding of an old spreadsheet says how to save it`() throws {
    let latin = try #require("id;kind;name_fi\nx;workshop;Hyvä\n".data(using: .isoLatin1))
    let error = #expect(throws: CatalogueError.self) {
      try readLocalFile("own.csv", latin, beside: catalogue, on: day)
    }
    #expect(
      error?.description
        == "own.csv: this is not text in UTF-8. Save the file as CSV with the encoding UTF-8."
    )
  }
}
