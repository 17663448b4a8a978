/// A driving licence category that a training may require to start.
public enum DrivingLicenceClass: String, Codable, Sendable, CaseIterable {
  case b = "B"
  case c = "C"
  case ce = "CE"
  case d = "D"
}
