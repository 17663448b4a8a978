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

  private let cleaner = "keuda-premises-cleaner-apprenticeship-kerava-continuous"
  private let baker = "keuda-baker-kerava-2027-08"

  @Test func `pins, hidings and an order of importance are printed with their effect`() throws {
    let arguments = [
      "match", "--answers", Program.example, "--date", "2026-11-24", "--language", "en",
      "--samples", "0", "--top", "3", "--pin", "\(baker)=Knows the school", "--hide",
      "\(cleaner)=Too far", "--order",
      "languageMargin,skills,interest,dailyLife,route,goals,labourDemand",
    ]
    let text = try finish(
      Program.binary,
      arguments + ["--format", "text"],
      environment: DataFolder().environment,
    )
    #expect(text.status == 0, "\(text.errors)")
    for line in [
      "The advisor has changed the list: own weights, 1 pinned, 1 hidden.",
      "PINNED", "   Pinned: Knows the school", "HIDDEN", "   Hidden: Too far",
    ] {
      #expect(text.output.split(separator: "\n").contains { $0 == line }, "\(line)")
    }
    let json = try finish(Program.binary, arguments, environment: DataFolder().environment)
    for part in [
      "\"reason\" : \"Knows the school\"", "\"reason\" : \"Too far\"", "\"ownWeights\" : true",
      "\"likeness\" : 0.", "\"topTen\" : [",
    ] {
      #expect(json.output.contains(part), "\(part)")
    }
  }

  @Test(
    "Choices that do not hold are refused in one sentence",
    arguments: [
      (
        ["--pin", "a"], 2,
        "--pin: 'a' was pinned or hidden without a reason. Write why, in a few words. It is "
          + "written ID=reason.",
      ),
      (
        ["--hide", "a= "], 2,
        "--hide: 'a' was pinned or hidden without a reason. Write why, in a few words. It is "
          + "written ID=reason.",
      ),
      (
        ["--pin", "a=x", "--hide", "a=y"], 2,
        "--hide: 'a' is pinned or hidden twice. Keep one of them.",
      ),
      (
        ["--pin", "a=x"], 1,
        "The catalogue has no offering 'a'. 'luotsi match' shows their identifiers.",
      ),
      (
        ["--order", "skills,cooking"], 2,
        "--order: 'cooking' is no criterion. There are skills, interest, labourDemand, route, "
          + "dailyLife, languageMargin, goals.",
      ),
      (
        ["--order", "skills"], 2,
        "--order: The order of importance lacks 'interest'. Give every criterion a place.",
      ),
      (
        ["--weights", "cooking=1"], 2,
        "--weights: 'cooking' is no criterion. There are skills, interest, labourDemand, route, "
          + "dailyLife, languageMargin, goals.",
      ),
      (
        ["--weights", "skills"], 2,
        "--weights: 'skills' is not CRITERION=NUMBER, as skills=2500.",
      ),
      (
        ["--weights", "skills=1,skills=2"], 2,
        "--weights: 'skills' is there twice. Keep one of them.",
      ),
      (
        ["--weights", "skills=2500", "--order", "skills"], 2,
        "Give --weights or --order, not both.",
      ),
      (
        ["--swap-test", "--pin", "a=x"], 2,
        "--pin and --hide go with the list, not with --what-if, --compare, --swap-test or "
          + "--openings.",
      ),
    ] as [([String], Int32, String)],
  )
  func refused(arguments: [String], status: Int32, sentence: String) throws {
    let result = try finish(
      Program.binary,
      ["match", "--answers", Program.example] + arguments,
      environment: DataFolder().environment,
    )
    #expect(result.status == status)
    let line = try #require(result.errors.split(separator: "\n").first)
    #expect(line == (status == 2 ? "Error: " : "") + sentence)
  }
}
