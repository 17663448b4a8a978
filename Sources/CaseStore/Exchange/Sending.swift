import Foundation
import GRDB
import Guidance
import Interview
import Sealing

extension CaseDatabase {
  /// What is to be sent.
  public enum Consignment: Sendable {
    /// Every real case of the store, and which were erased: to a desk of one's own organisation alone.
    case all
    /// One case; to a desk of another organisation what the client has agreed to.
    case one(GuidanceCase.ID)
  }

  /// A sealed file for another desk, with a line in the log for each case in it.
  ///
  /// `voluntary` names the questions of a form, or its outermost repeats, that need a consent of their
  /// own to be sent; nil for a form that cannot be read.
  public func transfer(
    _ consignment: Consignment,
    to name: String,
    at time: Date,
    voluntary: (FormSource) -> Set<String>?,
  ) throws(TransferFault) -> Data {
    let (bundle, desk) = try writing { (db) throws -> (CaseBundle, KnownDesk) in
      let known = try rows.book(in: db).desks
      guard let desk = known.first(where: { $0.name.lowercased() == name.lowercased() }) else {
        throw TransferFault.noSuchDesk(name)
      }
      let made = try gather(consignment, for: desk, at: time, voluntary, in: db)
      for sent in made.cases {
        guard let id = GuidanceCase.ID(sent.id) else { continue }
        try log.add(.caseSent, id, version: desk.card.fingerprint, at: time, in: db)
      }
      return (made, desk)
    }
    let data = try bundle.data()
    do throws(SealedTransfer.Fault) {
      return try SealedTransfer.seal(data, from: deskKeys(), to: desk.card)
    } catch {
      throw TransferFault(error, path: path)
    }
  }

  private func gather(
    _ consignment: Consignment,
    for desk: KnownDesk,
    at time: Date,
    _ voluntary: (FormSource) -> Set<String>?,
    in db: Database,
  ) throws -> CaseBundle {
    var bundle = CaseBundle(
      schema: CaseBundle.schema,
      madeAt: time.milliseconds,
      cases: [],
      forms: [],
      erased: [:],
      withheld: 0,
    )
    let entries: [(GuidanceCase.ID, RegisterEntry)]
    switch consignment {
    case .all:
      guard desk.relation == .own else { throw TransferFault.notOwnDesk(desk.name) }
      entries = try rows.entries(in: db).filter { !$0.value.isExample }
        .sorted { $0.value.number < $1.value.number }
      bundle.erased = try rows.book(in: db).erased
    case .one(let id):
      let entry = try rows.entry(of: id, in: db)
      guard !entry.isExample else { throw TransferFault.mixesExamplesWithRealCases }
      entries = [(id, entry)]
    }
    var forms: [String: FormSource] = [:]
    for (id, entry) in entries {
      var state = try state(of: id, entry, in: db)
      for hash in state.formHashes where forms[hash] == nil {
        forms[hash] = try keptForm(hash, in: db)
      }
      if desk.relation == .other {
        let count = state.countOfAnswers
        try state.limit(to: entry.code, forms: forms, voluntary)
        bundle.withheld += count - state.countOfAnswers
      }
      bundle.cases.append(CaseBundle.SentCase(id, entry, state))
    }
    bundle.forms = forms.values.sorted { $0.contentHash < $1.contentHash }
    return bundle
  }

  func deskKeys() throws(SealedTransfer.Fault) -> DeskKeys {
    do throws(SealingError) { return try DeskKeys(of: key) } catch { throw .cannotSeal(error) }
  }
}

extension CaseBundle.SentCase {
  init(_ id: GuidanceCase.ID, _ entry: RegisterEntry, _ state: CaseState) {
    self.init(
      id: id.rawValue,
      isExample: entry.isExample,
      createdAt: state.createdAt,
      fields: state.fields,
      corrections: state.corrections,
    )
  }
}

extension CaseState {
  /// The forms that the sides of the interview were held with.
  var formHashes: Set<String> {
    Set(
      (fields[.standing] ?? []).compactMap { side in
        guard case .standing(let standing, _) = side.value else { return nil }
        return standing.contentHash
      }
    )
  }

  /// How many of its fields are answers or remarks.
  fileprivate var countOfAnswers: Int {
    fields.keys.count { field in
      switch field {
      case .answer, .remark: true
      default: false
      }
    }
  }

  /// Leaves what the client has agreed to handing over.
  ///
  /// Until when the sender keeps the case, and consents to other purposes, are the sender's own.
  fileprivate mutating func limit(
    to code: String,
    forms: [String: FormSource],
    _ voluntary: (FormSource) -> Set<String>?,
  ) throws {
    guard permits(.handOver) else { throw TransferFault.noConsent(code: code) }
    var withheld: Set<String> = []
    var hidesAll = false
    if !permits(.supportHandOver) {
      for hash in formHashes {
        guard let names = forms[hash].flatMap(voluntary) else {
          hidesAll = true
          continue
        }
        withheld.formUnion(names)
      }
    }
    func isMeant(_ name: String) -> Bool { !hidesAll && !withheld.contains(name) }
    func goes(_ field: CaseField) -> Bool {
      switch field {
      case .answer(let name), .remark(let name): isMeant(name)
      case .consent(let purpose): [.handOver, .supportHandOver].contains(purpose)
      // What a list said then follows from every answer, also from those that stay.
      case .keptUntil, .visit: false
      default: true
      }
    }
    fields = fields.filter { goes($0.key) }
    corrections = corrections.filter { goes($0.field) }
    fields[.standing] = fields[.standing]?.map { $0.limited(to: isMeant) }
  }

  /// Whether every side that there is of a consent gives it.
  private func permits(_ purpose: Purpose) -> Bool {
    let sides = fields[.consent(purpose)] ?? []
    return !sides.isEmpty
      && sides.allSatisfy { side in
        if case .consent(let consent) = side.value { consent.isGiven } else { false }
      }
  }
}

extension Side {
  fileprivate func limited(to isMeant: (String) -> Bool) -> Side {
    guard case .standing(let standing, let progress) = value else { return self }
    let limited = standing.limited(to: isMeant)
    return Side(version: version, at: at, by: by, value: .standing(limited, progress))
  }
}
