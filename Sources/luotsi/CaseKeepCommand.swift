import ArgumentParser
import CaseStore
import CivilDates
import Foundation
import Languages
import LuotsiApp

extension CaseCommand {
  struct Keep: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "keep",
      abstract: "Sets the last day on which a case is kept.",
      discussion: "Without --until it is the organisation's time from the last save.",
    )

    @OptionGroup var options: SharedOptions

    @Argument(help: "The code of the case.")
    var code: String

    @Option(help: "The last day, as 2027-05-31 or 31.5.2027.")
    var until: String?

    func run() throws {
      let day = try until.map { text in
        guard let day = CivilDate(text) ?? CivilDate(finnish: text), day >= today() else {
          throw Failure(.input, "'\(text)' is no day from today on. Write it as 2027-05-31.")
        }
        return day
      }
      let workplace = Workplace(options)
      try workplace.changingStore(practice: false) { store in
        let id = try workplace.caseID(code, in: store)
        try workplace.storing { () throws(StoreError) in
          try store.setDeleteBy(day, of: id, at: Date())
        }
      }
    }
  }

  struct Purge: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "purge",
      abstract: "Erases the cases whose last day is over, and prints their codes.",
    )

    @OptionGroup var options: SharedOptions

    @Flag(help: "Erase also after two months without use, when the clock may be wrong.")
    var clockIsRight = false

    func run() throws {
      let workplace = Workplace(options)
      try workplace.changingStore(practice: false) { store in
        let purge = try workplace.erasing(from: store) { () throws(StoreError) in
          let purge = try store.purge(on: today(), at: Date(), clockIsRight: clockIsRight)
          if case .deleted(let gone) = purge { for summary in gone { print(summary.code) } }
          return purge
        }
        guard case .doubted(let doubt) = purge else { return }
        throw Failure(.input, KeepingText.doubted(doubt)[options.chosenLanguage])
      }
    }
  }
}
