import Foundation

/// The findings on a form as `luotsi form check` prints them.
public struct FormCheckDocument: Codable, Equatable, Sendable {
  public let schema: String
  public let findings: [Finding]

  public init(_ findings: [Finding]) {
    schema = "luotsi-form-check/1"
    self.findings = findings
  }

  public func jsonData() throws -> Data { try documentEncoder().encode(self) }

  /// One line a finding, or one that says there are none.
  public var text: String {
    guard !findings.isEmpty else { return "No mistakes found." }
    return findings.map(\.description).joined(separator: "\n")
  }
}
