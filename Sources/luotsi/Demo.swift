import ArgumentParser
import CaseStore
import Foundation
import Languages
import LuotsiApp
import Reports

/// Practice on example clients, in a store of its own.
struct Demo: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Practises on invented clients in a store of its own."
  )

  @OptionGroup var options: SharedOptions

  @Flag(help: "Play the bundled example interview as plain text.")
  var play = false

  @Flag(help: "Plain lines in place of a screen, for screen readers and simple terminals.")
  var linear = false

  func run() throws {
    if play { return try playExample(options) }
    if linear {
      try addExamples(options)
      return try openLinear(options, practice: true, lockAfter: nil)
    }
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      printError(noTerminal)
      return try playExample(options)
    }
    try addExamples(options)
    try openFullScreen(options, practice: true, mouse: true, lockAfter: nil)
  }
}

/// Fills a practice store that holds nobody with the example clients.
private func addExamples(_ options: SharedOptions) throws {
  let workplace = Workplace(options)
  let store = try workplace.store(practice: true)
  guard try workplace.storing({ () throws(StoreError) in try store.summaries() }).isEmpty else {
    return
  }
  let desk = try workplace.desk(practice: true)
  for file in try exampleFiles(workplace.resources()) {
    let client = try ExampleClient(file, at: desk)
    _ = try workplace.storing { () throws(StoreError) in try client.save(in: store) }
  }
}

/// Plays the first bundled example through the real form, matcher and practice store, as plain text.
func playExample(_ options: SharedOptions) throws {
  let workplace = Workplace(options)
  let desk = try workplace.desk(practice: true)
  let store = try workplace.store(practice: true)
  let language = options.chosenLanguage
  guard let file = try exampleFiles(workplace.resources()).first else {
    throw Failure(.machine, "The example answers are missing. Install Luotsi again.")
  }
  let client = try ExampleClient(file, at: desk)
  print(interviewText(client.session, language: language))
  print(
    rankingText(
      client.ranking,
      catalogue: desk.catalogue,
      rules: desk.rules,
      language: language,
      top: 5,
    )
  )
  let stored = try workplace.storing { () throws(StoreError) in try client.save(in: store) }
  print(storedText(stored)[language])
}

private func storedText(_ stored: CaseSummary) -> Phrase {
  Phrase(
    fi: "Tallennettu harjoitteluaineistoon: \(stored.code), versio \(stored.revision).",
    sv: "Sparat i övningsmaterialet: \(stored.code), version \(stored.revision).",
    en: "Stored in the practice store: \(stored.code), revision \(stored.revision).",
  )
}
