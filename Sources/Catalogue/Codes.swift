/// A code of one code set, kept apart by type from the codes of other sets.
public struct Code<Set>: Hashable, Sendable, Codable, ExpressibleByStringLiteral,
  CustomStringConvertible, Comparable
{
  public let rawValue: String

  public init(_ rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: String) { rawValue = value }

  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  public var description: String { rawValue }
  public static func < (left: Code, right: Code) -> Bool { left.rawValue < right.rawValue }
}

/// A field of training and work as a client would name it, for example `care` or `kitchen`.
public typealias FieldCode = Code<Field>
/// Something a person has done or a training teaches, for example `kitchen_prepare_food`.
public typealias ActivityCode = Code<Activity>
/// An ISCO-08 unit group (four digits), the same as Ammattiluokitus 2010.
public typealias OccupationCode = Code<Occupation>
/// A Finnish municipality: three digits of Statistics Finland's `kunta`, for example `092`.
public typealias MunicipalityCode = Code<Municipality>
/// A region (`maakunta`, two digits), for example `01` Uusimaa.
public typealias RegionCode = Code<RegionSet>
/// A qualification: six digits of the national `koulutus` code set, for example `381408`.
public typealias QualificationCode = Code<QualificationSet>
/// A part of a qualification: digits of the national `tutkinnonosat`, or our own example code.
public typealias UnitCode = Code<QualificationUnit>
/// A spoken language of the world: ISO 639, for example `fi` or `so`.
public typealias LanguageCode = Code<LanguageSet>

public enum RegionSet: Sendable {}
public enum QualificationSet: Sendable {}
public enum LanguageSet: Sendable {}
