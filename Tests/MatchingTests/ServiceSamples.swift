import Catalogue
import CivilDates
import Languages

@testable import Matching

/// A service of Vantaa that answers money matters, with every gate open unless stated.
func sampleService(
  _ id: Service.ID = "money-advice",
  kind: ServiceKind = .debtAdvice,
  name: String = "Palvelu",
  municipalities: [MunicipalityCode] = ["092"],
  minimumAge: Int? = nil,
  maximumAge: Int? = nil,
  needs: [ServiceNeed] = [.money],
  isVerified: Bool = true,
) -> Service {
  Service(
    id: id,
    kind: kind,
    name: LocalizedText(fi: name),
    runner: LocalizedText(fi: "Vantaan kaupunki"),
    municipalities: municipalities,
    minimumAge: minimumAge,
    maximumAge: maximumAge,
    needs: needs,
    languages: [],
    isFree: nil,
    howToJoin: LocalizedText(fi: "Soita."),
    conditions: LocalizedText(),
    source: "vantaa.fi",
    sourceDate: nil,
    isVerified: isVerified,
    isExample: true,
  )
}

/// Vantaa alone, Kerava with Sipoo, and Järvenpää of which nothing is attested.
func sampleMunicipalities() -> [Municipality] {
  let kerava = EmploymentArea(responsible: "245", name: LocalizedText(fi: "Kerava ja Sipoo"))
  return [
    Municipality(
      id: "092",
      name: LocalizedText(fi: "Vantaa"),
      region: "01",
      employmentArea: EmploymentArea(responsible: "092", name: LocalizedText(fi: "Vantaa")),
    ),
    Municipality(
      id: "245",
      name: LocalizedText(fi: "Kerava"),
      region: "01",
      employmentArea: kerava,
    ),
    Municipality(
      id: "753",
      name: LocalizedText(fi: "Sipoo"),
      region: "01",
      employmentArea: kerava,
    ),
    Municipality(
      id: "186",
      name: LocalizedText(fi: "Järvenpää"),
      region: "01",
      employmentArea: nil,
    ),
  ]
}

func matcher(with services: [Service]) throws -> Matcher {
  var catalogue = sampleCatalogue()
  catalogue.services = services
  catalogue.municipalities = sampleMunicipalities()
  return Matcher(catalogue: catalogue, rules: try shippedRules())
}

/// A client of Vantaa who wishes for help with money, and of whom nothing else is known.
func clientInNeed(home: HomeMunicipality? = .municipality("092")) -> Profile {
  var client = Profile()
  client.moneyHelp = .known(true)
  client.homeMunicipality = home.map(Fact.known) ?? .unanswered
  return client
}
