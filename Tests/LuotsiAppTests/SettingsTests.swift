import CaseStore
import Foundation
import Testing

@testable import LuotsiApp

@Suite struct SettingsTests {
  private func read(_ texts: String...) throws(Settings.Mistake) -> Settings {
    var settings = Settings()
    for text in texts { try settings.read(Data(text.utf8)) }
    return settings
  }

  @Test func `without files cases are kept half a year and the screen locks in five minutes`() {
    #expect(Settings().retention == Retention(months: 6))
    #expect(Settings().lockAfterMinutes == 5)
  }

  @Test func `the organisation's file counts for more than the person's`() throws {
    let files = Settings.files(
      environment: ["XDG_CONFIG_HOME": "/home/aino/.c", "XDG_CONFIG_DIRS": "/etc/one:/etc/two"],
      home: URL(filePath: "/home/aino"),
    )
    #expect(
      files.map { $0.path(percentEncoded: false) } == [
        "/home/aino/.c/luotsi/settings.json", "/etc/two/luotsi/settings.json",
        "/etc/one/luotsi/settings.json",
      ]
    )
    let settings = try read(#"{"keepMonths": 24, "lockAfterMinutes": 2}"#, #"{"keepMonths": 3}"#)
    #expect(settings.retention == Retention(months: 3))
    #expect(settings.lockAfterMinutes == 2)
  }

  @Test func `what the organisation sets is remembered as its own`() throws {
    var settings = Settings()
    try settings.read(Data(#"{"theme": "plain", "mouse": true}"#.utf8))
    try settings.read(Data(#"{"mouse": false}"#.utf8), of: .organisation)
    #expect(settings.setByOrganisation == [.mouse])
    #expect(settings.mouse == false)
    #expect(settings.theme == .plain)
  }

  @Test func `every setting is read from a file`() throws {
    let settings = try read(
      #"""
      {"keepMonths": 12, "lockAfterMinutes": 10, "language": "sv", "theme": "highContrast",
      "mouse": false, "rightToLeft": {"xterm": "app", "foot": "terminal"}, "tourSeen": true}
      """#
    )
    #expect(settings.retention == Retention(months: 12))
    #expect(settings.lockAfterMinutes == 10)
    #expect(settings.language == .sv)
    #expect(settings.theme == .highContrast)
    #expect(settings.mouse == false)
    #expect(settings.rightToLeft == ["xterm": .app, "foot": .terminal])
    #expect(settings.tourSeen)
  }

  @Test("A setting is read as it is written", arguments: Settings.Name.allCases)
  func writtenAndRead(name: Settings.Name) throws {
    var given = Settings()
    given.retention = try #require(Retention(months: 12))
    given.lockAfterMinutes = 10
    given.language = .sv
    given.theme = .plain
    given.mouse = false
    given.rightToLeft = ["xterm": .app]
    given.tourSeen = true
    let data = try JSONEncoder().encode([name.rawValue: given.value(of: name)])
    var read = Settings()
    try read.read(data)
    #expect(read.value(of: name) == given.value(of: name))
  }

  @Test func `a file with a mistake changes nothing`() throws {
    var settings = Settings()
    #expect(throws: Settings.Mistake.noneOf(.theme, ["standard", "highContrast", "plain"])) {
      try settings.read(Data(#"{"mouse": false, "theme": "pink"}"#.utf8))
    }
    #expect(settings == Settings())
  }

  @Test(
    "A mistake in a file is told and not passed over",
    arguments: [
      (
        #"[12]"#,
        "this is no JSON object of names and values. Write, for example, {\"keepMonths\": 12}.",
      ),
      (
        #"{"keepMonth": 3}"#,
        "'keepMonth' is no setting. The settings are keepMonths, language, lockAfterMinutes, "
          + "mouse, rightToLeft, theme and tourSeen.",
      ),
      (#"{"keepMonths": "12"}"#, "'keepMonths' is a whole number from 1 to 120."),
      (#"{"keepMonths": 0}"#, "'keepMonths' is a whole number from 1 to 120."),
      (#"{"lockAfterMinutes": 61}"#, "'lockAfterMinutes' is a whole number from 1 to 60."),
      (#"{"language": "de"}"#, "'language' is one of \"fi\", \"sv\" and \"en\"."),
      (
        #"{"theme": true}"#,
        "'theme' is one of \"standard\", \"highContrast\" and \"plain\".",
      ),
      (#"{"mouse": 1}"#, "'mouse' is true or false."),
      (#"{"tourSeen": "yes"}"#, "'tourSeen' is true or false."),
      (
        #"{"rightToLeft": {"xterm": "left"}}"#,
        "'rightToLeft' gives \"terminal\" or \"app\" for each terminal's name. "
          + "Write, for example, {\"rightToLeft\": {\"xterm\": \"app\"}}.",
      ),
    ],
  )
  func mistake(text: String, sentence: String) {
    let error = #expect(throws: Settings.Mistake.self) { try read(text) }
    #expect(error?.description == sentence)
  }
}
