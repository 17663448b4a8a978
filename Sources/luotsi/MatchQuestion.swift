import ArgumentParser

/// What `luotsi match` can be asked instead of the list.
struct MatchQuestion: ParsableArguments {
  @Option(
    name: .customLong("what-if"),
    help: "Print what another fact would change: PATH=VALUE of the profile; may be repeated.",
    transform: FactOption.init(argument:),
  )
  var facts: [FactOption] = []

  @Option(
    parsing: .upToNextOption,
    help: "Print why one of two offerings stands before the other: two identifiers.",
  )
  var compare: [String] = []

  @Flag(help: "Print whether the list stays the same when what must not matter is swapped.")
  var swapTest = false

  @Flag(help: "Print which wishes would have to give for more to fit, and the near misses.")
  var openings = false

  /// How many questions are asked.
  var asked: Int { [!facts.isEmpty, !compare.isEmpty, swapTest, openings].count(where: \.self) }

  func validate() throws {
    guard asked <= 1 else {
      throw ValidationError("Give one of --what-if, --compare, --swap-test and --openings.")
    }
    guard compare.isEmpty || compare.count == 2 else {
      throw ValidationError("--compare needs two identifiers.")
    }
    guard compare.isEmpty || compare[0] != compare[1] else {
      throw ValidationError(
        "--compare needs two different offerings, and both are '\(compare[0])'."
      )
    }
  }
}
