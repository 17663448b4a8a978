import Catalogue
import Testing

@testable import CatalogueStore

/// What the bundled catalogue says around its offerings: units, services, employers, places.
@Suite struct BundledGuidanceTests {
  let catalogue: CatalogueSnapshot

  init() throws { catalogue = try importBundledCatalogue().snapshot }

  @Test func `the units of a qualification cover what its trainings teach`() {
    let units = UnitIndex(catalogue.units)
    let general: Set<OfferingKind> = [.preparatory, .adultBasicEducation]
    for offering in catalogue.offerings
    where offering.qualification != nil && !general.contains(offering.kind) {
      let learnt = Set(units[offering].flatMap(\.activities))
      #expect(Set(offering.teaches).subtracting(learnt) == [], "\(offering.id)")
    }
  }

  @Test func `a unit offered on its own is named`() {
    for offering in catalogue.offerings where offering.kind == .qualificationUnit {
      #expect(offering.units.count == 1, "\(offering.id)")
    }
  }

  @Test func `units of our own are examples and the national ones are not`() {
    for unit in catalogue.units {
      #expect(unit.isExample == unit.id.rawValue.hasPrefix("example-"), "\(unit.id)")
    }
  }

  @Test func `courses that teach a language say how far they lead`() {
    let kinds: Set<OfferingKind> = [.languageCourse, .integrationTraining, .literacy]
    for offering in catalogue.offerings where kinds.contains(offering.kind) {
      #expect(offering.outcomeLevel != nil, "\(offering.id)")
      if let least = offering.minimumLevel, let outcome = offering.outcomeLevel {
        #expect(least < outcome, "\(offering.id)")
      }
    }
  }

  @Test func `from no Finnish at all a chain of courses leads to B1-1`() {
    let courses = catalogue.offerings.filter {
      $0.kind == .languageCourse && $0.teachingLanguage == .fi
    }
    var level = LanguageLevel.belowA11
    while level < .b11 {
      let next =
        courses.filter { course in course.minimumLevel.map { $0 <= level } ?? false }
        .compactMap(\.outcomeLevel).max() ?? level
      guard next > level else { break }
      level = next
    }
    #expect(level >= .b11)
  }

  @Test func `services have names and ways to join in three languages and sound ages`() {
    #expect(catalogue.services.count >= 25)
    for service in catalogue.services {
      for text in [service.name, service.runner, service.howToJoin] {
        #expect(text.fi != nil && text.sv != nil && text.en != nil, "\(service.id)")
      }
      #expect(!service.needs.isEmpty, "\(service.id)")
      if let first = service.minimumAge, let last = service.maximumAge { #expect(first <= last) }
    }
  }

  @Test func `every need has a service, and what was not read is said`() {
    let answered = Set(catalogue.services.flatMap(\.needs))
    #expect(answered == Set(ServiceNeed.allCases))
    #expect(catalogue.services.contains { !$0.isVerified })
  }

  @Test func `Kerava and Sipoo share their employment services, Vantaa has its own`() throws {
    func area(_ code: MunicipalityCode) -> MunicipalityCode? {
      catalogue.municipalities.first { $0.id == code }?.employmentArea?.responsible
    }
    #expect(area("245") == "245")
    #expect(area("753") == "245")
    #expect(area("092") == "092")
    #expect(area("186") == nil)
    for home in ["092", "245", "753"] as [MunicipalityCode] {
      let offices = catalogue.services.filter {
        $0.kind == .employmentServices && $0.municipalities.contains(home)
      }
      #expect(offices.count == 1, "\(home)")
    }
  }

  @Test func `employers are plainly invented and one of them offers too few hours`() {
    for need in catalogue.employerNeeds {
      let name = need.employer
      #expect(need.isExample && (name.hasPrefix("Esimerkki") || name.hasPrefix("Exempel")))
    }
    #expect(catalogue.employerNeeds.contains { $0.weeklyHours.map { $0 < 25 } ?? false })
    #expect(catalogue.employerNeeds.contains { $0.weeklyHours == nil })
  }

  @Test func `every occupation says what it asks of the worker`() {
    for occupation in catalogue.occupations {
      #expect(!occupation.demands.isEmpty, "\(occupation.id)")
    }
    #expect(catalogue.occupations.contains { $0.isRegulated == true })
    #expect(catalogue.occupations.contains { $0.isRegulated == nil })
  }
}
