/// One of the answers a select question offers.
public struct Choice: Equatable, Sendable {
  public let name: String
  public let label: FormText
  /// Every further column of the choices sheet that is filled in on this row.
  public let attributes: [String: String]
}
