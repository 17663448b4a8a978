/// How long the way takes, one direction, by public transport on a weekday morning.
public struct TravelTime: Equatable, Sendable, Codable {
  public let from: MunicipalityCode
  public let to: MunicipalityCode
  public let minutes: Int

  public init(from: MunicipalityCode, to: MunicipalityCode, minutes: Int) {
    self.from = from
    self.to = to
    self.minutes = minutes
  }
}
