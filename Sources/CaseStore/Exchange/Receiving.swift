import Foundation
import GRDB
import Interview
import Sealing

extension CaseDatabase {
  /// Takes in a file from another desk: all of it or, when anything fails, nothing.
  ///
  /// Taking in the same file again, or an older one after a newer one, changes nothing that it
  /// should not: every field keeps the values that no other takes account of.
  public func receive(
    _ file: Data,
    at time: Date,
  ) throws(TransferFault) -> ReceivedTransfer {
    let (bundle, card) = try open(file)
    return try writing { db in try take(bundle, from: card, at: time, in: db) }
  }

  /// What taking in a file would do; nothing is changed.
  public func preview(
    _ file: Data,
    at time: Date,
  ) throws(TransferFault) -> ReceivedTransfer {
    let (bundle, card) = try open(file)
    var outcome: ReceivedTransfer?
    do {
      try pool.writeWithoutTransaction { db in
        try db.inTransaction {
          outcome = try take(bundle, from: card, at: time, in: db)
          return .rollback
        }
      }
    } catch let fault as TransferFault {
      throw fault
    } catch {
      throw .store(StoreError(StoreError.Cause(error), path: path))
    }
    guard let outcome else { preconditionFailure("a transaction that ended was carried out") }
    return outcome
  }

  private func open(_ file: Data) throws(TransferFault) -> (CaseBundle, DeskCard) {
    let opened: (body: Data, sender: DeskCard)
    do throws(SealedTransfer.Fault) {
      opened = try SealedTransfer.open(file, by: deskKeys())
    } catch {
      throw TransferFault(error, path: path)
    }
    let known = try transferring { () throws(StoreError) in try knownDesks() }
    guard known.contains(where: { $0.card == opened.sender }) else {
      throw .unknownSender(fingerprint: opened.sender.fingerprint)
    }
    return (try CaseBundle(opened.body), opened.sender)
  }

  private func take(
    _ bundle: CaseBundle,
    from card: DeskCard,
    at time: Date,
    in db: Database,
  ) throws -> ReceivedTransfer {
    var book = try rows.book(in: db)
    guard let sender = book.desks.first(where: { $0.card == card }) else {
      throw TransferFault.unknownSender(fingerprint: card.fingerprint)
    }
    for form in bundle.forms where form.isWhole { try keep(form, in: db) }
    var here = try rows.entries(in: db)
    let isPractised = isForPractice && here.values.contains(where: \.isExample)
    guard !isPractised, !bundle.cases.contains(where: \.isExample) else {
      throw TransferFault.mixesExamplesWithRealCases
    }
    var codes = Set(here.values.map { $0.code.lowercased() })
    var received: [ReceivedTransfer.ReceivedCase] = []
    for sent in bundle.cases {
      guard let id = GuidanceCase.ID(sent.id) else { throw TransferFault.damaged }
      if let erased = book.erased[sent.id], here[id] == nil {
        received.append(sent.erasedHere(id, at: Date(milliseconds: erased)))
        continue
      }
      let outcome = try take(sent, as: id, over: here[id], &codes, at: time, in: db)
      if outcome.outcome != .unchanged {
        try log.add(.caseReceived, id, version: card.fingerprint, at: time, in: db)
      }
      received.append(outcome)
    }
    here = try rows.entries(in: db)
    let erasedThere = try take(bundle.erased, from: sender, &book, here, in: db)
    return ReceivedTransfer(
      sender: sender,
      madeAt: Date(milliseconds: bundle.madeAt),
      cases: received,
      erasedThere: erasedThere,
      withheld: bundle.withheld,
    )
  }

  private func take(
    _ sent: CaseBundle.SentCase,
    as id: GuidanceCase.ID,
    over entry: RegisterEntry?,
    _ codes: inout Set<String>,
    at time: Date,
    in db: Database,
  ) throws -> ReceivedTransfer.ReceivedCase {
    let before = try entry.map { try state(of: id, $0, in: db) }
    var merged = before ?? CaseState(createdAt: sent.createdAt)
    merged.merge(sent.state)
    let conflicts = merged.conflicts
    if let entry, merged == before {
      return ReceivedTransfer.ReceivedCase(
        id: id,
        code: entry.code,
        outcome: .unchanged,
        conflicts: conflicts,
      )
    }
    let old = before?.values ?? [:]
    let new = merged.values
    var shown: RegisterEntry?
    try rows.edit(id, in: db) { stored, number in
      var revised = stored ?? RegisterEntry(sent, number: number, at: time)
      revised.revision += 1
      // A clock that is ahead at another desk must not have the case kept for longer here.
      let changedAt = min(merged.changedAt ?? revised.updatedAt, time.milliseconds)
      revised.updatedAt = max(revised.updatedAt, changedAt)
      revised.show(new[.code], of: id, among: &codes)
      try put(merged, over: before, of: id, &revised, in: db)
      shown = revised
      stored = revised
    }
    guard let shown else { preconditionFailure("an edit that returned was carried out") }
    let changed = Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }
    return ReceivedTransfer.ReceivedCase(
      id: id,
      code: shown.code,
      outcome: before == nil ? .added : .changed(changed.sorted()),
      conflicts: conflicts,
    )
  }

  /// Remembers what the sender erased, of a desk of one's own.
  ///
  /// - Returns: the codes of those that are still here, which only an advisor erases.
  private func take(
    _ erased: [String: Int64],
    from sender: KnownDesk,
    _ book: inout ExchangeBook,
    _ here: [GuidanceCase.ID: RegisterEntry],
    in db: Database,
  ) throws -> [String] {
    guard sender.relation == .own, !erased.isEmpty else { return [] }
    var codes: [String] = []
    let known = book.erased
    for (text, time) in erased {
      if let entry = GuidanceCase.ID(text).flatMap({ here[$0] }) {
        codes.append(entry.code)
      } else {
        book.erased[text] = min(time, book.erased[text] ?? time)
      }
    }
    if book.erased != known { try rows.write(book, in: db) }
    return codes.sorted()
  }
}

extension CaseBundle.SentCase {
  fileprivate var state: CaseState {
    CaseState(createdAt: createdAt, fields: fields, corrections: corrections)
  }

  fileprivate func erasedHere(
    _ id: GuidanceCase.ID,
    at time: Date,
  ) -> ReceivedTransfer.ReceivedCase {
    var code = id.rawValue
    if case .code(let given)? = state.values[.code] { code = given }
    return ReceivedTransfer.ReceivedCase(
      id: id,
      code: code,
      outcome: .erasedHere(at: time),
      conflicts: [],
    )
  }
}

extension CaseState {
  /// The fields that were given unlike values apart, in the order of their names.
  var conflicts: [CaseField] {
    fields.filter { field, sides in
      !field.settlesItself && sides.contains { $0.value != sides.first?.value }
    }.map(\.key).sorted()
  }
}

extension FormSource {
  /// Whether its content has the hash it is named by.
  fileprivate var isWhole: Bool {
    FormSource(name: name, sheets: sheets).contentHash == contentHash
  }
}

extension RegisterEntry {
  /// A case that is new here; its code is still to be shown.
  fileprivate init(_ sent: CaseBundle.SentCase, number: Int, at time: Date) {
    self.init(
      code: "",
      isExample: sent.isExample,
      createdAt: sent.createdAt,
      updatedAt: min(sent.createdAt, time.milliseconds),
      number: number,
      stage: .new,
      revision: 0,
    )
  }

  /// Shows the case under its own code or, where another case has that here, with a part of its
  /// identifier behind it.
  fileprivate mutating func show(
    _ value: FieldValue?,
    of id: GuidanceCase.ID,
    among codes: inout Set<String>,
  ) {
    guard case .code(let own)? = value, own != (givenCode ?? code) else { return }
    codes.remove(code.lowercased())
    code = own
    givenCode = nil
    var length = 4
    while codes.contains(code.lowercased()) {
      code = own + "-" + id.rawValue.prefix(length)
      givenCode = own
      length += 4
    }
    codes.insert(code.lowercased())
  }
}
