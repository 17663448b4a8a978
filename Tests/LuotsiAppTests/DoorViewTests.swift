import Foundation
import Languages
import Sealing
import TerminalUI
import Testing

@testable import LuotsiApp

/// The picture that is painted before anything but the store's door is known.
@Suite struct DoorViewTests {
  @Test("It is the one that the program goes on with", arguments: Language.allCases)
  func samePicture(language: Language) throws {
    let slots = ["Aino Esimerkki", "Eino Esimerkki"].map { name in
      KeySlot(id: name, holder: name, opener: .passphrase(.least, salt: Data()), wrapped: Data())
    }
    let recovery = KeySlot(id: "r", holder: "", opener: .recoveryKey, wrapped: Data())
    let doors = [StoreDoor.new, .locked([slots[0]]), .locked(slots + [recovery])]
    for desk in [try bundledDesk(), try bundledDesk().asAtWork] {
      for door in doors {
        let state = AppState(desk: desk, language: language, now: try testMoment(), door: door)
        for (rows, columns) in [(24, 80), (40, 120), (10, 40), (9, 39), (1, 1), (0, 0)] {
          let size = Size(rows: rows, columns: columns)
          #expect(doorView(door, in: language, size: size) == view(state, size: size), "\(size)")
        }
      }
    }
  }

  @Test func `behind an open door are clients, so there is no picture before they are read`() {
    #expect(doorView(.open, in: .fi, size: Size(rows: 24, columns: 80)) == nil)
  }
}

extension Desk {
  /// The same with real cases instead of practice.
  fileprivate var asAtWork: Desk {
    Desk(form: form, catalogue: catalogue, rules: rules, today: today, isPractice: false)
  }
}
