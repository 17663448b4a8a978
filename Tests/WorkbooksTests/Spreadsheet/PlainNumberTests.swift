import Foundation
import RepeatableNumbers
import Testing

@testable import Workbooks

struct PlainNumberTests {
  @Test(arguments: [
    ("007", "7"), ("123456789012345", "123456789012345"), ("1e15", "1000000000000000"),
    ("1.5e-7", "0.00000015"), ("2e-7", "0.0000002"), ("1e21", "1000000000000000000000"),
    ("12345678901234567890", "12345678901234567000"), ("1e300", "1e+300"), ("-1e-300", "-1e-300"),
    ("-1.5e-7", "-0.00000015"), ("1234567.891", "1234567.891"),
  ])
  func `a number of usual size has no exponent`(stored: String, shown: String) {
    #expect(plainNumber(stored) == shown)
  }

  @Test(arguments: ["", "-", "inf", "nan", "0x1", "1,5", "1 000", "1e999"])
  func `what is no finite number has no text`(stored: String) {
    #expect(plainNumber(stored) == nil)
  }

  @Test(arguments: UInt64(1)...50)
  func `the text of a number reads back as the same number`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let size = Double(Int.random(in: -20...20, using: &random))
      let sign: Double = Bool.random(using: &random) ? 1 : -1
      let number = sign * Double.random(in: 1..<10, using: &random) * pow(10, size)
      let text = try #require(plainNumber(number.description))
      #expect(Double(text) == number)
      #expect(!text.contains("e"))
    }
  }
}
