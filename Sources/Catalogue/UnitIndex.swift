/// Finds the units an offering consists of.
public struct UnitIndex: Sendable {
  private let byCode: [UnitCode: QualificationUnit]
  private let byQualification: [QualificationCode: [QualificationUnit]]

  /// - Parameter units: of units with an equal code the first counts.
  public init(_ units: [QualificationUnit]) {
    byCode = Dictionary(units.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    byQualification = Dictionary(grouping: units, by: \.qualification)
  }

  public var isEmpty: Bool { byCode.isEmpty }

  public subscript(code: UnitCode) -> QualificationUnit? { byCode[code] }

  /// The units an offering lists itself, else all of its qualification; empty when none is known,
  /// as of a part of a qualification that does not say which part.
  public subscript(offering: Offering) -> [QualificationUnit] {
    guard offering.units.isEmpty else { return offering.units.compactMap { byCode[$0] } }
    if offering.hasUnknownUnits { return [] }
    return offering.qualification.flatMap { byQualification[$0] } ?? []
  }
}
