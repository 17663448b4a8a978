import Foundation
import Testing

@testable import CaseStore

@Suite("One program at a time may change a store")
struct HoldTests {
  let folder: StoreFolder

  init() throws { folder = try StoreFolder() }

  private var held: StoreError { StoreError(.heldByAnother, path: folder.path) }

  @Test func `a second hold is refused`() throws {
    let first = try StoreHold(of: folder.store)
    #expect(throws: held) { try StoreHold(of: folder.store) }
    withExtendedLifetime(first) {}
  }

  @Test func `a hold that was let go can be taken again`() throws {
    for _ in 1...2 { #expect(try !StoreHold(of: folder.store).followsKill) }
  }

  @Test func `the file of the hold is its owner's alone`() throws {
    _ = try StoreHold(of: folder.store)
    #expect(try folder.permissions(of: "cases.sqlite.lock") == 0o600)
  }

  @Test func `another process is refused, and may still read`() async throws {
    let store = try folder.open()
    _ = try store.createSample()
    let hold = try StoreHold(of: folder.store)
    await #expect(processExitsWith: .success) { [url = folder.store as URL] in
      do throws(StoreError) {
        _ = try StoreHold(of: url)
        exit(2)
      } catch {
        guard error.cause == .heldByAnother else { exit(3) }
      }
      guard try CaseDatabase.openForPractice(at: url).summaries().count == 1 else { exit(4) }
    }
    withExtendedLifetime(hold) {}
  }

  @Test func `a program that is killed lets go`() async throws {
    await #expect(processExitsWith: .signal(SIGKILL)) { [url = folder.store as URL] in
      let hold = try StoreHold(of: url)
      withExtendedLifetime(hold) { _ = kill(getpid(), SIGKILL) }
    }
    let next = try StoreHold(of: folder.store)
    #expect(next.followsKill)
  }

  @Test func `a store reached by a link is the same store`() throws {
    _ = try folder.open()
    let link = folder.url.appending(path: "link.sqlite")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: folder.store)
    let hold = try StoreHold(of: folder.store)
    let error = #expect(throws: StoreError.self) { try StoreHold(of: link) }
    #expect(error?.cause == .heldByAnother)
    withExtendedLifetime(hold) {}
  }
}
