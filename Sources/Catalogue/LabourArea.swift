/// The area that figures on labour describe.
///
/// Written as the national code sets are, with the set before the code: `koko_maa`, `maakunta_01`,
/// `kunta_092`; any other area keeps its own text.
public enum LabourArea: Hashable, Sendable {
  case wholeCountry
  case region(RegionCode)
  case municipality(MunicipalityCode)
  /// A publisher's area of its own, such as `ELY02`.
  case other(String)

  private static let country = "koko_maa"
  private static let regionPrefix = "maakunta_"
  private static let municipalityPrefix = "kunta_"

  public init(_ written: String) {
    if written == Self.country {
      self = .wholeCountry
    } else if let code = Self.digits(written, after: Self.regionPrefix, count: 2) {
      self = .region(RegionCode(code))
    } else if let code = Self.digits(written, after: Self.municipalityPrefix, count: 3) {
      self = .municipality(MunicipalityCode(code))
    } else {
      self = .other(written)
    }
  }

  private static func digits(_ text: String, after prefix: String, count: Int) -> String? {
    guard text.hasPrefix(prefix) else { return nil }
    let rest = text.dropFirst(prefix.count)
    let isCode = rest.count == count && rest.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return isCode ? String(rest) : nil
  }
}

extension LabourArea: CustomStringConvertible, Comparable {
  public var description: String {
    switch self {
    case .wholeCountry: Self.country
    case .region(let code): Self.regionPrefix + code.rawValue
    case .municipality(let code): Self.municipalityPrefix + code.rawValue
    case .other(let text): text
    }
  }

  public static func < (left: LabourArea, right: LabourArea) -> Bool {
    left.description < right.description
  }
}

extension LabourArea: Codable {
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension KeyedDecodingContainer {
  /// The area, which documents before there were others than regions name `region: "01"`.
  public func labourArea(area: Key, region: Key) throws -> LabourArea {
    if let area = try decodeIfPresent(LabourArea.self, forKey: area) { return area }
    return .region(try decode(RegionCode.self, forKey: region))
  }
}
