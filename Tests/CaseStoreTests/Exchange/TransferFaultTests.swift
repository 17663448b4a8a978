import Foundation
import Sealing
import Testing

@testable import CaseStore

@Suite("A file that is not right is refused as a whole, in a sentence")
struct TransferFaultTests {
  let desks: ExchangingDesks
  let id: GuidanceCase.ID

  init() throws {
    desks = try ExchangingDesks(2)
    id = try desks[1].createSample()
    try desks[1].answer(34, in: id, at: moment(1))
  }

  private func fault(_ file: Data) throws -> TransferFault? {
    do throws(TransferFault) {
      _ = try desks[0].receive(file, at: moment(600))
      return nil
    } catch {
      #expect(try desks[0].summaries().isEmpty)
      return error
    }
  }

  /// A bundle as the other desk would send it, changed on the way into the envelope.
  private func sealed(_ change: (String) -> String) throws -> Data {
    let keys = try DeskKeys(of: desks[1].key)
    let opened = try SealedTransfer.open(
      desks.file(from: 1, to: 0),
      by: DeskKeys(of: desks[0].key),
    )
    let text = change(String(decoding: opened.body, as: UTF8.self))
    return try SealedTransfer.seal(Data(text.utf8), from: keys, to: desks[0].card())
  }

  @Test func `a desk that nobody has let in is told by its fingerprint`() throws {
    try desks[0].forgetDesk("kannettava 1")
    let file = try desks.file(from: 1, to: 0)
    let fingerprint = try desks[1].card().fingerprint
    #expect(try fault(file) == .unknownSender(fingerprint: fingerprint))
  }

  @Test func `a file for another desk, another file and a changed one are told apart`() throws {
    let file = try desks.file(from: 0, to: 1)
    #expect(try fault(file) == .forAnotherDesk)
    #expect(try fault(Data("PK".utf8)) == .notATransfer)
    var changed = try desks.file(from: 1, to: 0)
    changed[changed.count - 1] ^= 1
    #expect(try fault(changed) == .damaged)
  }

  @Test(
    "A signed bundle that makes no sense is refused",
    arguments: [
      ("luotsi-bundle/1", "luotsi-bundle/2"), ("0 answer/age", "0 answer/name"),
      ("0 answer/age", "0 answr/age"), ("0 answer/age", "7 answer/age"),
      ("0 answer/age", "answer/age"), (":1 ", ":0 "), (":1 ", ":x "), (":1 ", " "),
      ("\"answers\":{\"age\"", "\"answers\":{\"name\""),
      ("\"standing\":[", "\"standing\":[],\"x\":["),
      ("\"code\":[", "\"kode\":["), ("\"_0\":\"KIVI-1\"", "\"_0\":\"\""),
      ("\"createdAt\":", "\"createdAt\":\"x\",\"y\":"), ("{", "["),
      ("\"cases\":[{", "\"cases\":[{\"id\":1,"),
      ("\"values\":{\"code\":[", "\"values\":{\"code\":[{\"removed\":{}},"),
    ],
  )
  func nonsense(from: String, to: String) throws {
    let file = try sealed { text in
      guard let range = text.range(of: from) else {
        Issue.record("\(from) is not there")
        return text
      }
      return text.replacingCharacters(in: range, with: to)
    }
    let expected: TransferFault = to == "luotsi-bundle/2" ? .newerFormat : .damaged
    #expect(try fault(file) == expected)
  }

  @Test func `the same bundle untouched is taken in`() throws {
    #expect(try fault(sealed { $0 }) == nil)
  }

  @Test func `an example to practise on stays where it is, and hinders no real case`() throws {
    let other = try ExchangingDesks(2)
    let example = try other[1].createCase(code: "ESIM-1", isExample: true, at: moment(1)).id
    _ = try other[1].createCase(code: "KIVI-1", isExample: false, at: moment(1))
    _ = try other[0].createCase(code: "ESIM-1", isExample: true, at: moment(1))
    let received = try other.pass(from: 1, to: 0)
    #expect(received.cases.map(\.code) == ["KIVI-1"])
    #expect(try other[0].summaries().map(\.code).sorted() == ["ESIM-1", "KIVI-1"])
    #expect(throws: TransferFault.mixesExamplesWithRealCases) {
      try other.pass(from: 1, to: 0, .one(example))
    }
  }

  @Test func `a bundle with an example in it is refused as a whole`() throws {
    _ = try desks[1].createCase(code: "KIVI-2", isExample: false, at: moment(2))
    let file = try sealed { text in
      guard let range = text.range(of: "\"isExample\":false") else { return text }
      return text.replacingCharacters(in: range, with: "\"isExample\":true")
    }
    #expect(try fault(file) == .mixesExamplesWithRealCases)
  }

  @Test func `one's own card and a second desk of a name are refused`() throws {
    let own = KnownDesk(name: "Minä", card: try desks[0].card(), relation: .own)
    #expect(throws: TransferFault.ownCard) { try desks[0].trust(own, at: moment(1)) }
    let third = try ExchangingDesks(1)
    let same = KnownDesk(name: "KANNETTAVA 1", card: try third[0].card(), relation: .own)
    #expect(throws: TransferFault.duplicateDesk("KANNETTAVA 1")) {
      try desks[0].trust(same, at: moment(1))
    }
    #expect(throws: TransferFault.noSuchDesk("Kerava")) { try desks[0].forgetDesk("Kerava") }
  }

  @Test func `a conflict that is gone cannot be settled`() throws {
    let side = Side(version: Version(), at: 0, by: "", value: .code("X"))
    #expect(throws: TransferFault.noSuchConflict) {
      try desks[1].settle(.answer("age"), of: id, with: side, at: moment(2))
    }
  }

  @Test func `nothing of a bundle can be read in the file`() throws {
    let file = try desks.file(from: 1, to: 0)
    for text in ["KIVI-1", "answer", "luotsi-bundle", id.rawValue, "Ohjaaja"] {
      #expect(file.range(of: Data(text.utf8)) == nil)
    }
  }

  @Test(
    "Every fault says what happened and what to do",
    arguments: [
      (
        TransferFault.notATransfer,
        "This is no transfer of Luotsi. Choose the file that the other desk made.",
      ),
      (
        .newerFormat,
        "This transfer was made by a newer Luotsi. Bring this one up to date, then take it in.",
      ),
      (
        .forAnotherDesk,
        "This transfer was sealed for another desk. Ask the sender to make one for this desk.",
      ),
      (
        .damaged,
        "This transfer is damaged or was changed. Nothing was taken in; ask for it once more.",
      ),
      (
        .unknownSender(fingerprint: "12345"),
        "The desk 12345 is not known here. Take in its card first: luotsi desk trust FILE.",
      ),
      (
        .mixesExamplesWithRealCases,
        "Example cases are not sent, and the practice store takes no real ones. Send a real case "
          + "to a store of real cases.",
      ),
      (
        .noSuchDesk("Kerava"),
        "No desk called 'Kerava' is known. List those that are: luotsi desk list.",
      ),
      (
        .duplicateDesk("Kerava"),
        "A desk called 'Kerava' is known already. Give this one another name.",
      ),
      (.notACard, "This is no card of a desk. The other desk makes it: luotsi desk card."),
      (.ownCard, "This card is this store's own. Take in the other desk's."),
      (
        .notOwnDesk("Kerava"),
        "'Kerava' is a desk of another organisation. Send one case, with the client's consent.",
      ),
      (
        .noConsent(code: "KIVI-1"),
        "The client of 'KIVI-1' has not agreed to handing the case over. Ask, and record the answer.",
      ),
      (.noSuchConflict, "This has been settled meanwhile. Look at the case again."),
      (
        .unreadable(path: "a.luotsi"),
        "a.luotsi: the file cannot be read. Check the path, and that the stick is plugged in.",
      ),
      (
        .unwritable(path: "a.luotsi"),
        "a.luotsi: the file cannot be written. Check the path, the stick and the space on it.",
      ),
      (
        .exists(path: "a.luotsi"),
        "a.luotsi: there is a file already, and it was left alone. Name another one.",
      ),
      (
        .tooLarge(path: "a.luotsi"),
        "a.luotsi: more than 1 GB is too much for a transfer. Check that it is the right file.",
      ),
      (
        .store(StoreError(.diskFull, path: "cases.sqlite")),
        "cases.sqlite: the disk is full, so this was not saved. Free some space and try again.",
      ),
    ],
  )
  func sentence(fault: TransferFault, sentence: String) {
    #expect(fault.description == sentence)
  }
}
