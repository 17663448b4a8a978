import Foundation
import Testing

@testable import Matching

@Suite struct DocumentationTests {
  private func manual() throws -> String {
    try String(contentsOf: projectFolder().appending(path: "docs/matching.md"), encoding: .utf8)
  }

  @Test("The manual has every field of a profile", arguments: Profile.fields.map(\.name))
  func field(name: String) throws {
    #expect(try manual().contains("`\(name)"))
  }

  @Test func `the manual has every rule of the shipped pack`() throws {
    let manual = try manual()
    for rule in try shippedRules().rules {
      #expect(
        manual.contains("| \(rule.id) |") || manual.contains("| \(rule.id), ")
          || manual.contains(", \(rule.id) |"),
        "\(rule.id)",
      )
    }
  }

  @Test(
    "The manual has every criterion with the weight of the shipped pack",
    arguments: Criterion.allCases,
  )
  func criterion(criterion: Criterion) throws {
    let weight = try shippedRules().weights[criterion]
    #expect(try manual().contains("| \(criterion.rawValue) | \(weight) |"))
  }
}
