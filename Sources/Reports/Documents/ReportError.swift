/// A reason why a report could not be made.
public enum ReportError: Error, Equatable, Sendable {
  case notEncodable(String)
}

extension ReportError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notEncodable(let detail):
      "The ranking could not be written as JSON: \(detail). Report this with the case's form "
        + "version."
    }
  }
}
