import Testing

@Suite struct MatchCommandTests {
  private func match(_ arguments: String...) throws -> Finished {
    try finish(
      Program.binary,
      ["match", "--answers", Program.example, "--date", "2026-11-24", "--language", "en"]
        + arguments,
      environment: DataFolder().environment,
    )
  }

  @Test func `what-if, swap test and openings are printed as JSON and as text`() throws {
    let whatIf = ["--what-if", "travelMinutes=90", "--what-if", "languages.fi=B1.1"]
    for (arguments, schema, title) in [
      (whatIf, "luotsi-what-if/1", "What if"),
      (["--swap-test"], "luotsi-swap-test/1", "Swap test"),
      (["--openings"], "luotsi-openings/1", "What would open more"),
    ] {
      let json = try finish(
        Program.binary,
        ["match", "--answers", Program.example, "--language", "en"] + arguments,
        environment: DataFolder().environment,
      )
      #expect(json.status == 0 && json.output.contains("\"\(schema)\""), "\(json.errors)")
      let text = try finish(
        Program.binary,
        ["match", "--answers", Program.example, "--language", "en", "--format", "text"] + arguments,
        environment: DataFolder().environment,
      )
      #expect(text.status == 0 && text.output.hasPrefix(title), "\(text.errors)")
    }
  }

  @Test func `a fact that is none is the input's fault and is named`() throws {
    let result = try match("--what-if", "height=180")
    #expect(result.status == 1)
    #expect(
      result.errors
        == "--what-if height=180: 'height' is not a field of luotsi-profile/1. Remove it or "
        + "correct its name.\n"
    )
  }

  @Test func `weights that do not sum are the input's fault`() throws {
    let result = try match("--weights", "skills=3000")
    #expect(result.status == 1)
    #expect(
      result.errors
        == "--weights: The weights sum to 10500. Change them so that they sum to 10000 exactly.\n"
    )
  }

  @Test func `only one question at a time, and two offerings to compare`() throws {
    #expect(try match("--swap-test", "--openings").status == 2)
    #expect(try match("--compare", "one").status == 2)
    let unknown = try match("--compare", "one", "two")
    #expect(unknown.status == 1 && unknown.errors.contains("The catalogue has no offering 'one'."))
  }
}
