import Foundation
import Languages
import Sealing
import TerminalUI

@testable import LuotsiApp

/// Every screen that shows before the store is open.
func lockedScreens(in language: Language, desk: Desk) throws -> [NamedScreen] {
  let slots = ["Aino Esimerkki", "Eino Esimerkki"].map { name in
    KeySlot(id: name, holder: name, opener: .passphrase(.least, salt: Data()), wrapped: Data())
  }
  let recovery = KeySlot(id: "r", holder: "", opener: .recoveryKey, wrapped: Data())
  let words = "kuu nousee metsän yli".map { Event.key(.character($0)) }
  let name = "Aino".map { Event.key(.character($0)) } + [.key(.enter)]
  func screen(_ title: String, _ door: StoreDoor, _ events: [Event]) throws -> NamedScreen {
    var state = AppState(desk: desk, language: language, now: try testMoment(), door: door)
    for event in events { _ = state.update(event) }
    return (title, state)
  }
  let several = StoreDoor.locked(slots + [recovery])
  return [
    try screen("locked", .locked([slots[0]]), words),
    try screen("locked for several", several, [.key(.down)] + words),
    try screen("recovery key asked", several, [.key(.tab)]),
    try screen("opening", several, words + [.key(.enter)]),
    try screen("new store", .new, []),
    try screen("choosing a passphrase", .new, name + words),
    try screen("passphrase too weak", .new, name + [.key(.character("a")), .key(.enter)]),
    try screen("passphrase again", .new, name + words + [.key(.enter)]),
    try screen("protecting", .new, name + words + [.key(.enter)] + words + [.key(.enter)]),
    try recoveryKeyScreen("recovery key", nil, in: language, desk: desk),
    try recoveryKeyScreen(
      "recovery key and text left",
      .plainTextLeft(path: "/home/aino/.local/share/luotsi/cases.sqlite"),
      in: language,
      desk: desk,
    ),
  ]
}

private func recoveryKeyScreen(
  _ title: String,
  _ notice: OpeningNotice?,
  in language: Language,
  desk: Desk,
) throws -> NamedScreen {
  var state = AppState(desk: desk, language: language, now: try testMoment(), door: .new)
  _ = state.apply(.storeSetUp(recoveryKey: "EXAMP-LEKEY-12345-67890-ABCDE-FGHJK", notice))
  return (title, state)
}
