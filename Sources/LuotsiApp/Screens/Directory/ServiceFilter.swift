import Catalogue
import Matching

/// What the directory of services is narrowed to.
struct ServiceFilter: Equatable, Sendable {
  var municipality: MunicipalityCode?
  var need: ServiceNeed?
  var age: Int?
  var language: LanguageCode?

  /// How surely a service passes.
  enum Fit: Comparable, Sendable {
    case sure
    /// Nothing says that it does not, but ages or languages that are asked for are not stated.
    case notStated
  }

  var isEmpty: Bool { self == ServiceFilter() }

  /// Nil for a service that does not pass.
  func fit(of service: Service, by matcher: Matcher) -> Fit? {
    if let municipality, !matcher.serves(service, residentsOf: municipality) { return nil }
    if let need, !service.needs.contains(need) { return nil }
    var fit = Fit.sure
    if let age {
      let ages = matcher.ages(of: service)
      if let minimum = ages.minimum, age < minimum { return nil }
      if let maximum = ages.maximum, age > maximum { return nil }
      if ages.minimum == nil, ages.maximum == nil { fit = .notStated }
    }
    if let language {
      if service.languages.isEmpty {
        fit = .notStated
      } else if !service.languages.contains(language) {
        return nil
      }
    }
    return fit
  }
}

/// One line of the panel that narrows the directory.
enum ServiceFilterTopic: CaseIterable, Sendable {
  case municipality, need, age, language
}

/// The values that the directory offers to narrow by.
struct ServiceFilterChoices: Sendable {
  let municipalities: [MunicipalityCode]
  let needs: [ServiceNeed]
  let ages = Array(15...70)
  let languages: [LanguageCode]

  init(_ catalogue: CatalogueSnapshot) {
    municipalities = catalogue.municipalities.map(\.id)
    let needed = Set(catalogue.services.flatMap(\.needs))
    needs = ServiceNeed.allCases.filter(needed.contains)
    let spoken = Set(catalogue.services.flatMap(\.languages))
    let first: [LanguageCode] = ["fi", "sv", "en"]
    languages = first.filter(spoken.contains) + spoken.subtracting(first).sorted()
  }
}

extension ServiceFilter {
  /// Takes the next or the previous value of a topic; before the first comes "all".
  mutating func step(
    _ topic: ServiceFilterTopic,
    by step: Int,
    among choices: ServiceFilterChoices,
  ) {
    switch topic {
    case .municipality:
      municipality = stepped(municipality, by: step, among: choices.municipalities)
    case .need: need = stepped(need, by: step, among: choices.needs)
    case .age: age = stepped(age, by: step, among: choices.ages)
    case .language: language = stepped(language, by: step, among: choices.languages)
    }
  }

  /// Adds a digit to the age; one that makes it no age begins it anew.
  mutating func typeAge(_ digit: Int) {
    let longer = (age ?? 0) * 10 + digit
    age = longer <= 120 ? longer : digit
  }
}

/// The value after or before one of a list, with nil between the last and the first.
func stepped<Value: Equatable>(_ value: Value?, by step: Int, among choices: [Value]) -> Value? {
  let place = value.flatMap { choices.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
  let next = (place + step + choices.count + 1) % (choices.count + 1)
  return next == 0 ? nil : choices[next - 1]
}
