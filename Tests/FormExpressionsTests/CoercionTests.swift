import Testing

@testable import FormExpressions

struct CoercionTests {
  @Test(
    "A text is a number when it is digits, one point or comma and a leading minus",
    arguments: [
      Sample("number(' -12.5 ')", "-12.5"), Sample("number('4,6')", "4.6"),
      Sample("number('0017.')", "17"), Sample("number('.5')", "0.5"),
      Sample("number('')", "NaN"), Sample("number('- 17')", "NaN"),
      Sample("number('1.1e6')", "NaN"), Sample("number('Infinity')", "NaN"),
      Sample("number('34.56.7')", "NaN"), Sample("number('+5')", "NaN"),
      Sample("number('2026-11-24')", "20781"), Sample("number('2026-02-30')", "NaN"),
      Sample("number('123456789012345678')", "123456789012345680"),
    ],
  )
  func numbers(_ sample: Sample) throws {
    #expect(try EvaluationContext.sample().string(sample.expression) == sample.text)
  }

  @Test(
    "A number is written without exponent",
    arguments: [
      Sample("string(-0)", "0"), Sample("1 div 0", "Infinity"), Sample("-1 div 0", "-Infinity"),
      Sample("0 div 0", "NaN"), Sample("3000000000 * 3", "9000000000"),
      Sample("1 div 10000000", "0.0000001"), Sample("pow(10, 21)", "1000000000000000000000"),
    ],
  )
  func decimals(_ sample: Sample) throws {
    #expect(try EvaluationContext.sample().string(sample.expression) == sample.text)
  }

  @Test(
    "Only '', 0, no number and no nodes are false",
    arguments: [
      Sample("boolean('false')", "true"), Sample("boolean('0')", "true"),
      Sample("boolean('')", "false"), Sample("boolean(0)", "false"),
      Sample("boolean(0 div 0)", "false"), Sample("boolean(/data/nothing)", "false"),
      Sample("boolean(/data/blank)", "true"), Sample("boolean(today())", "true"),
    ],
  )
  func truths(_ sample: Sample) throws {
    #expect(try EvaluationContext.sample().string(sample.expression) == sample.text)
  }

  @Test func `an answer gives its first node's value, and no number is blank`() throws {
    let context = try EvaluationContext.sample()
    #expect(try context.answer(of: parsed("age")) == .text("34"))
    #expect(try context.answer(of: parsed("${blank} + 1")) == .blank)
    #expect(try context.answer(of: parsed("age + 1")) == .number(35))
  }
}
