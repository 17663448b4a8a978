import Foundation
import Testing

@testable import CaseStore

struct TransferFileTests {
  let folder: StoreFolder

  init() throws { folder = try StoreFolder() }

  private func path(_ name: String) -> String {
    folder.url.appending(path: name).path(percentEncoded: false)
  }

  private func fault(_ path: String) -> TransferFault? {
    do throws(TransferFault) {
      _ = try TransferFile(at: path)
      return nil
    } catch {
      return error
    }
  }

  @Test func `what is no file, or not there, is not read`() throws {
    let pipe = path("putki")
    #expect(mkfifo(pipe, 0o600) == 0)
    for name in [pipe, path("puuttuu"), folder.url.path(percentEncoded: false), "/dev/zero", ""] {
      #expect(fault(name) == .unreadable(path: name))
    }
  }

  @Test func `a card and a transfer are told apart, also through a link`() throws {
    let desks = try ExchangingDesks(1)
    let card = try desks[0].cardFile(named: "Toimisto")
    try TransferFile.write(card.data(), to: path("kortti"))
    try TransferFile.write(Data("luotsi-transfer/1\n".utf8), to: path("siirto"))
    let link = folder.url.appending(path: "linkki")
    try FileManager.default.createSymbolicLink(
      at: link,
      withDestinationURL: folder.url.appending(path: "kortti"),
    )
    #expect(try TransferFile(at: path("kortti")) == .card(card))
    #expect(try TransferFile(at: path("linkki")) == .card(card))
    #expect(
      try TransferFile(at: path("siirto")) == .transfer(Data("luotsi-transfer/1\n".utf8))
    )
  }

  @Test func `JSON that is no card is named so`() throws {
    for text in ["{", "{}", #"{"schema":"luotsi-desk/2","name":"X"}"#] {
      let file = path(UUID().uuidString)
      try TransferFile.write(Data(text.utf8), to: file)
      #expect(fault(file) == .notACard)
    }
  }

  @Test func `a file that is there is left alone, and a folder that is not there is named`() throws
  {
    try TransferFile.write(Data("a".utf8), to: path("siirto"))
    #expect(throws: TransferFault.exists(path: path("siirto"))) {
      try TransferFile.write(Data("b".utf8), to: path("siirto"))
    }
    #expect(try Data(contentsOf: folder.url.appending(path: "siirto")) == Data("a".utf8))
    let nowhere = path("puuttuu/siirto")
    #expect(throws: TransferFault.unwritable(path: nowhere)) {
      try TransferFile.write(Data("a".utf8), to: nowhere)
    }
  }
}
