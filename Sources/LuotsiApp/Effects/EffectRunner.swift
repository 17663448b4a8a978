import CaseStore
import Catalogue
import CatalogueStore
import CivilDates
import Foundation

/// The one impure hop between an update and the next paint: it reads and writes the store
/// and reads the catalogue.
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
    do throws(StoreError) {
      switch effect {
      case .listCases:
        return .listed(try store.summaries())
      case .createCase(let code):
        let new = try store.createCase(code: code, isExample: isPractice, at: now())
        return .opened(new, heldWith: nil)
      case .openCase(let id, let currentForm):
        let opened = try store.load(id)
        guard let hash = opened.interview?.contentHash, hash != currentForm else {
          return .opened(opened, heldWith: nil)
        }
        return .opened(opened, heldWith: try store.form(hash))
      case .saveInterview(let record, let form, let progress, let id):
        try store.save(record, form: form, progress: progress, of: id, at: now())
        return .saved
      case .saveRanking(let record, let id):
        try store.save(record, of: id, at: now())
        return .saved
      case .readService(let id):
        return serviceRead(id)
      }
    } catch {
      return .failed(error)
    }
  }

  private func serviceRead(_ id: Service.ID) -> Outcome {
    do throws(CatalogueError) {
      return .serviceRead(id, try catalogue.serviceRecord(of: id))
    } catch {
      return .serviceUnread(id, error)
    }
  }
}
