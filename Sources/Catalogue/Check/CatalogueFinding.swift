import CivilDates
import Languages

/// Something in a catalogue that whoever keeps it should look at.
public struct CatalogueFinding: Equatable, Sendable {
  public enum Severity: String, Codable, Sendable { case error, warning }

  /// The table of the catalogue in which the row stands.
  public enum Table: String, Codable, Sendable, CaseIterable {
    case offering, unit, service
    case employerNeed = "employer_need"
    case labourDemand = "labour_demand"
    case travelTime = "travel_time"
    case qualificationOccupation = "qualification_occupation"
    case overlay, opportunity
  }

  public enum Problem: Equatable, Sendable {
    case unknownField(FieldCode)
    case unknownProvider(Provider.ID)
    case unknownOccupation(OccupationCode)
    case unknownActivity(ActivityCode)
    case unknownMunicipality(MunicipalityCode)
    case unknownQualification(QualificationCode)
    case unknownUnit(UnitCode)
    /// A unit that an offering lists belongs to another qualification than the offering's.
    case strangeUnit(UnitCode, of: QualificationCode)
    /// Nobody offers the qualification that local knowledge is about.
    case unusedQualification(QualificationCode)
    case missingOffering(Offering.ID)
    /// The last day on which the qualification could be begun is over.
    case expiredQualification(QualificationCode, ended: CivilDate)
    case startPassed(CivilDate)
    case applicationPassed(CivilDate)
    /// Trainings that an opportunity of JOD names, with the OID of one of them.
    case missingTrainings(Int, of: Int, first: String)
    /// Equal in all but the id.
    case duplicate(of: String)
  }

  public let table: Table
  /// The row's key, as it is written in the table.
  public let id: String
  public let name: LocalizedText
  public let problem: Problem

  public init(_ table: Table, _ id: String, _ name: LocalizedText, _ problem: Problem) {
    self.table = table
    self.id = id
    self.name = name
    self.problem = problem
  }

  /// What can lead a client astray or has no effect at all is an error; what time brings is not, and
  /// neither is a training that an opportunity for the whole country names.
  public var severity: Severity {
    switch problem {
    case .unknownField, .unknownProvider, .unknownOccupation, .unknownActivity,
      .unknownMunicipality, .unknownQualification, .unknownUnit, .missingOffering:
      .error
    case .strangeUnit, .unusedQualification, .expiredQualification, .startPassed,
      .applicationPassed, .duplicate, .missingTrainings:
      .warning
    }
  }
}
