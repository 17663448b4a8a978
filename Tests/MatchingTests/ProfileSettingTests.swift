import Catalogue
import RepeatableNumbers
import Testing

@testable import Matching

@Suite struct ProfileSettingTests {
  private func message(_ path: String, _ value: JSONValue) -> String? {
    do throws(ProfileSettingError) {
      _ = try Profile().setting(path, to: value)
      return nil
    } catch {
      return error.description
    }
  }

  @Test func `facts, parts of records and items of lists are set by their paths`() throws {
    var client = try Profile().setting("travelMinutes", to: .text("60"))
    #expect(client.travelMinutes == .known(60))
    client = try client.setting("languages.sv.reading", to: .text("B1.1"))
    #expect(client.languages.sv.reading == .known(.b11))
    client = try client.setting("workHistory.0.years", to: .number(3))
    client = try client.setting("workHistory.1.field", to: .text("care"))
    #expect(client.workHistory.value?.map(\.years) == [.known(3), .unanswered])
    client = try client.setting("timeGrid", to: .text("day evening"))
    #expect(client.timeGrid == .known([.day, .evening]))
    client = try client.setting("timeGrid", to: .null)
    #expect(client.timeGrid == .unanswered)
  }

  @Test func `a language as a whole is set to a level`() throws {
    let client = try Profile().setting("languages.fi", to: .text("A2.1"))
    #expect(client.languages.fi.weakest == .a21)
  }

  @Test func `what cannot be set is said with its place and what to do`() {
    #expect(
      message("height", .number(180))
        == "'height' is not a field of luotsi-profile/1. Remove it or correct its name."
    )
    #expect(
      message("languages..fi", .text("B1.1"))
        == "The path of the fact is empty. Write a field of luotsi-profile/1, such as "
        + "'travelMinutes'."
    )
    #expect(
      message("workHistory.2.years", .number(1))
        == "'workHistory.2.years' is beyond the end of its list, which has no items. Write 0 for the "
        + "first."
    )
    #expect(
      message("schema", .text("luotsi-profile/1"))
        == "'schema' is not a field of luotsi-profile/1. Remove it or correct its name."
    )
    #expect(
      message("travelMinutes", .text("an hour"))
        == "'travelMinutes' cannot be read. Write a whole number from 0 to 1000, or leave the field "
        + "out."
    )
    #expect(
      message("birthYear", .number(12))
        == "'birthYear' is 12. Write a number from 1900 to 2100."
    )
    #expect(
      message("literacy", .text("well"))
        == "'literacy' has the unknown code 'well'. Use one of: yes, partly, no."
    )
  }

  @Test("Setting what is there already changes nothing", arguments: UInt64(1)...40)
  func sameValue(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let client = randomProfile(using: &random)
    guard case .object(let members) = client.json else { return }
    for (name, value) in members where name != "schema" {
      #expect(try client.setting(name, to: value) == client, "\(name)")
    }
  }
}

extension LanguageSkill {
  /// Nil when some skill is not known.
  fileprivate var weakest: LanguageLevel? {
    let skills = [understanding, speaking, reading, writing].compactMap(\.value)
    return skills.count == 4 ? skills.min() : nil
  }
}
