import CivilDates
import Foundation
import Testing

@testable import Interview

/// What the bundled interview promises to the people at the desk.
@Suite struct AssessmentContentTests {
  private static let forms = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Resources/forms")
  private static let languages = ["fi", "sv", "en"]
  private static let clients = ["kivi-27", "lumi-19", "tuuli-08"]

  private let form: Form

  init() throws {
    let reading = try readForm(at: Self.forms.appending(path: "alkukartoitus"))
    form = try #require(reading.form, "\(reading.findings)")
  }

  @Test("Every question says what is asked, how and why", arguments: languages)
  func texts(language: String) {
    for question in form.questions where question.takesAnswer {
      let id = question.id
      #expect(question.label.byLanguage[language]?.isEmpty == false, "\(id): label")
      #expect(question.guidanceHint.byLanguage[language]?.isEmpty == false, "\(id): guidance_hint")
      #expect(question.attributes["luotsi:why_\(language)"]?.isEmpty == false, "\(id): why")
    }
  }

  @Test func `what an answer feeds is said in words that programs know`() {
    let known: Set = ["eligibility", "points", "services", "funding", "plan", "none"]
    for question in form.questions where question.takesAnswer {
      let feeds = question.attributes["luotsi:feeds", default: ""].split(separator: " ")
      #expect(!feeds.isEmpty, "\(question.id)")
      #expect(known.isSuperset(of: feeds.map(String.init)), "\(question.id): \(feeds)")
    }
  }

  @Test("A question can be said in one breath", arguments: languages)
  func lengths(language: String) {
    for question in form.questions where question.isAsked {
      let label = question.label.byLanguage[language, default: ""]
      #expect(label.count <= 160, "\(question.id): \(label.count) characters")
      let advice = question.guidanceHint.byLanguage[language, default: ""]
      #expect(advice.count <= 220, "\(question.id): \(advice.count) characters of advice")
    }
  }

  @Test("Health, origin, religion and crime are not asked about", arguments: languages)
  func privacy(language: String) throws {
    let forbidden = [
      "fi": [
        "diagnoos", "sairau", "etnin", "etnis", "uskonto", "uskonno", "rikos", "rikok", "rangais",
      ],
      "sv": ["diagnos", "sjukdom", "etnis", "etnic", "religi", "brott", "straff"],
      "en": ["diagnos", "illness", "disease", "ethnic", "religi", "crime", "criminal"],
    ]
    let words = try #require(forbidden[language])
    for question in form.questions {
      let texts =
        [question.id.rawValue, question.label.byLanguage[language, default: ""]]
        + question.choices.map { $0.label.byLanguage[language, default: ""] }
      for word in words {
        let isFound = texts.contains { $0.lowercased().contains(word) }
        #expect(!isFound, "\(question.id) has '\(word)'")
      }
    }
  }

  @Test("A short meeting has few questions, a long one them all", arguments: clients)
  func counts(client: String) throws {
    let short = try asked(of: answers(of: client), minutes: "20")
    let full = try asked(of: answers(of: client), minutes: "45")
    let toTheList = short.prefix { $0.section != "summary" }
    #expect((25...35).contains(toTheList.count), "\(toTheList.count) up to the list")
    #expect(short.count <= 40, "\(short.count) in 20 minutes")
    #expect((65...85).contains(full.count), "\(full.count) in all")
    #expect(try asked(of: answers(of: client), minutes: "90") == full)
  }

  @Test func `every question is put to someone, and those without a star never in 20 minutes`()
    throws
  {
    var reached: Set<Place> = []
    let everybody = try Self.clients.map(answers) + [Self.someoneElse]
    for client in everybody {
      let short = try run(client, minutes: "20").asked
      for id in short {
        #expect(form.question(at: id)?.attributes["luotsi:star"] == "yes", "\(id)")
      }
      reached.formUnion(short + (try run(client, minutes: "45").asked))
    }
    let unreached = form.questions.filter { $0.isAsked && !reached.contains(Place($0.id)) }
      .map(\.id)
    #expect(unreached == [])
  }

  /// Answers that open what the example clients leave closed.
  private static let someoneElse: AnswerTable = [
    "reason_today": "other", "birth_year": "2009", "birth_month": "3",
    "home_municipality": "092", "residence": "eu_right", "status": "employed",
    "strongest_language": "et", "fi_speaking": "A2.1", "fi_reading": "A2.1", "sv_speaking": "B1.1",
    "basic_education": "abroad", "unfinished": "yes", "unfinished_studies": "vocational",
    "documents": "study_extract skill_certificate", "qualification_level": "bachelor",
    "qualification_field": "care",
    "qualification_country": "eu", "paid_jobs": "many", "interest_1": .status(.dontKnow),
    "worked_fields": """
    care early_education cleaning kitchen retail logistics driving construction electrical metal \
    vehicles ict nature beauty security office media textile_wood
    """,
    "considerations": "yes",
  ]

  private func answers(of client: String) throws -> AnswerTable {
    let file = Self.forms.appending(path: "examples/\(client).json")
    return try AnswersDocument.decode(Data(contentsOf: file)).answers
  }

  private func run(
    _ answers: AnswerTable,
    minutes: String,
  ) throws -> ReplayReport {
    var answers = answers
    answers["time_today"] = .text(minutes)
    return InterviewSession(form: form, now: try testTime(), playing: answers)
      .report(language: "en")
  }

  private func asked(
    of answers: AnswerTable,
    minutes: String,
  ) throws -> [Question] {
    try run(answers, minutes: minutes).asked
      .compactMap { form.question(at: $0) }
      .filter(\.takesAnswer)
  }
}
