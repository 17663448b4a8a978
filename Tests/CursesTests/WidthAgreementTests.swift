import CNcurses
import TerminalUI
import Testing

@testable import Curses

@Suite struct WidthAgreementTests {
  /// Where the two disagree the user sees U+FFFD, so the scripts of clients must agree.
  @Test(arguments: [
    0x20...0x7E, 0xA0...0x52F, 0x590...0x6FF, 0x900...0x97F, 0x0E00...0x0E7F, 0x1000...0x109F,
    0x10A0...0x13FF, 0x1E00...0x1FFF, 0x2010...0x20BF, 0x2190...0x23FF, 0x2500...0x27BF,
    0x3000...0x30FF, 0x4E00...0x9FFF,
    0xAC00...0xD7A3,
  ])
  func `the C library measures the letters of our clients as we do`(block: ClosedRange<UInt32>) {
    useUTF8()
    let disagreements = block.compactMap(Unicode.Scalar.init).filter { scalar in
      let isAssigned = scalar.properties.generalCategory != .unassigned
      let isShown = sanitise("a\(scalar)") == "a\(scalar)"
      let columns = textWidth("a\(scalar)") - 1
      return isAssigned && isShown && shim_wcwidth(wchar_t(scalar.value)) != columns
    }
    #expect(disagreements.map { String($0.value, radix: 16) } == [])
  }
}
