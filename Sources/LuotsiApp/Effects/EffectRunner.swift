import CaseStore
import Foundation

/// The one impure hop between an update and the next paint: it reads and writes the store.
public struct EffectRunner {
  private let store: CaseDatabase
  private let isPractice: Bool
  private let now: @Sendable () -> Date

  public init(store: CaseDatabase, isPractice: Bool, now: @escaping @Sendable () -> Date) {
    self.store = store
    self.isPractice = isPractice
    self.now = now
  }

  public func perform(_ effect: Effect) -> Outcome {
    do throws(StoreError) {
      switch effect {
      case .listCases:
        return .listed(try store.summaries())
      case .createCase(let code):
        return .opened(try store.createCase(code: code, isExample: isPractice, at: now()))
      case .openCase(let id):
        return .opened(try store.load(id))
      case .saveInterview(let record, let progress, let id):
        try store.save(record, progress: progress, of: id, at: now())
        return .saved
      case .saveRanking(let record, let id):
        try store.save(record, of: id, at: now())
        return .saved
      }
    } catch {
      return .failed(error)
    }
  }
}
