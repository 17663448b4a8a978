import Catalogue
import CivilDates
import Languages

@testable import Matching

/// A kitchen in Vantaa that has told everything.
func sampleNeed(
  _ id: EmployerNeed.ID = "kitchen",
  occupation: OccupationCode = "5120",
  field: FieldCode? = "kitchen",
  weeklyHours: Int? = 37,
  minimumLevel: LanguageLevel? = .b11,
  start: CivilDate? = CivilDate("2027-01-11"),
  places: Int? = 2,
  takesApprentices: Bool? = nil,
) -> EmployerNeed {
  EmployerNeed(
    id: id,
    employer: "Esimerkki Lounas Oy",
    occupation: occupation,
    field: field,
    municipality: "092",
    place: "Tikkurila",
    weeklyHours: weeklyHours,
    workLanguage: .fi,
    minimumLevel: minimumLevel,
    start: start,
    places: places,
    contact: LocalizedText(fi: "Kysy oppisopimustoimistosta."),
    isExample: true,
    takesApprentices: takesApprentices,
  )
}

func apprenticeship(id: Offering.ID = "cook") -> Offering {
  sampleOffering(id: id, kind: .apprenticeship, isPaid: true)
}

func matcher(_ offerings: [Offering], needs: [EmployerNeed]) throws -> Matcher {
  var catalogue = sampleCatalogue(offerings)
  catalogue.employerNeeds = needs
  return Matcher(catalogue: catalogue, rules: try shippedRules())
}
