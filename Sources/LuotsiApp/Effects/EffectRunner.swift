import CaseStore
import Catalogue
import CatalogueStore
import CivilDates
import Foundation

/// The one impure hop between an update and the next paint: it reads and writes the store and the
/// catalogue.
public struct EffectRunner {
  private let store: CaseDatabase
  private let catalogue: CatalogueDatabase
  private let isPractice: Bool
  private let clock: @Sendable () -> Moment

  public init(
    store: CaseDatabase,
    catalogue: CatalogueDatabase,
    isPractice: Bool,
    clock: @escaping @Sendable () -> Moment,
  ) {
    self.store = store
    self.catalogue = catalogue
    self.isPractice = isPractice
    self.clock = clock
  }

  /// The present moment, with the offset of the place where the program runs.
  public var moment: Moment { clock() }

  private func now() -> Date { Date(timeIntervalSince1970: Double(clock().milliseconds) / 1000) }

  public func perform(_ effect: Effect) -> Outcome {
    switch effect {
    case .changeKnowledge(let changes):
      return catalogueOutcome { () throws(CatalogueError) in
        try catalogue.change(changes)
        return .catalogueRead(try catalogue.contents())
      }
    case .listCases:
      return storeOutcome { () throws(StoreError) in .listed(try store.summaries()) }
    case .createCase(let code):
      return storeOutcome { () throws(StoreError) in
        let new = try store.createCase(code: code, isExample: isPractice, at: now())
        return .opened(new, heldWith: nil)
      }
    case .openCase(let id, let currentForm):
      return storeOutcome { () throws(StoreError) in
        let opened = try store.load(id)
        guard let hash = opened.interview?.contentHash, hash != currentForm else {
          return .opened(opened, heldWith: nil)
        }
        return .opened(opened, heldWith: try store.form(hash))
      }
    case .saveInterview(let record, let form, let progress, let id):
      return storeOutcome { () throws(StoreError) in
        try store.save(record, form: form, progress: progress, of: id, at: now())
        return .saved
      }
    case .saveRanking(let record, let id):
      return storeOutcome { () throws(StoreError) in
        try store.save(record, of: id, at: now())
        return .saved
      }
    case .readService(let id):
      return serviceRead(id)
    case .readLabour(let question):
      return asking { () throws(CatalogueError) in
        .labour(try catalogue.labourHistory(question), question)
      }
    case .findOfferings(let text):
      return asking { () throws(CatalogueError) in
        .found(try catalogue.rows(matching: text), for: text)
      }
    case .describeOffering(let id):
      return asking { () throws(CatalogueError) in
        .described(id, try catalogue.record(of: id))
      }
    case .readOpportunities(let id):
      return asking { () throws(CatalogueError) in
        .opportunities(id, try catalogue.opportunities(of: id))
      }
    }
  }

  private func storeOutcome(_ body: () throws(StoreError) -> Outcome) -> Outcome {
    do throws(StoreError) { return try body() } catch { return .failed(.store(error)) }
  }

  private func catalogueOutcome(_ body: () throws(CatalogueError) -> Outcome) -> Outcome {
    do throws(CatalogueError) { return try body() } catch { return .failed(.catalogue(error)) }
  }

  /// A question that fails leaves everything that was written as it is.
  private func asking(_ question: () throws(CatalogueError) -> Outcome) -> Outcome {
    do throws(CatalogueError) { return try question() } catch { return .catalogueFailed(error) }
  }

  private func serviceRead(_ id: Service.ID) -> Outcome {
    do throws(CatalogueError) {
      return .serviceRead(id, try catalogue.serviceRecord(of: id))
    } catch {
      return .serviceUnread(id, error)
    }
  }
}
