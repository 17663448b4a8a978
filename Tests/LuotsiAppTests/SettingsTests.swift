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

  @Test(
    "A mistake in a file is told and not passed over",
    arguments: [
      (
        #"{"keepMonths": "12"}"#,
        "this is no JSON object of names and whole numbers. Write, for example, "
          + "{\"keepMonths\": 12}.",
      ),
      (
        #"{"keepMonth": 3}"#,
        "'keepMonth' is no setting. The settings are keepMonths and lockAfterMinutes.",
      ),
      (#"{"keepMonths": 0}"#, "'keepMonths' is a whole number from 1 to 120."),
      (#"{"lockAfterMinutes": 61}"#, "'lockAfterMinutes' is a whole number from 1 to 60."),
    ],
  )
  func mistake(text: String, sentence: String) {
    let error = #expect(throws: Settings.Mistake.self) { try read(text) }
    #expect(error?.description == sentence)
  }
}
