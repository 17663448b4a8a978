import Testing

@testable import Interview

struct ManyMistakesTests {
  @Test func `beyond some hundreds of wrong names each is reported without a suggestion`() {
    let count = NameTable.maximumSuggestions + 100
    let rows = (0..<count).map { "integer,q\($0)x,Q,${q\($0)y} > 1" }
    let reading = readForm(survey: (["type,name,label,relevant"] + rows).joined(separator: "\n"))
    let names = reading.findings.filter { $0.code == "unknown-name" }
    #expect(names.count == count)
    #expect(names.first?.suggestion.en == "Did you mean '${q0x}'?")
    #expect(names.last?.suggestion.en.contains("Did you mean") == false)
  }
}
