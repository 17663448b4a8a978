import Catalogue

/// Answers on schooling and reading that cannot both be right.
public enum SchoolingContradiction: Codable, Equatable, Sendable {
  /// A Finnish qualification, and no certificate of basic education.
  case qualifiedWithoutBasicEducation
  /// No qualification, and yet a field or country of one.
  case noQualificationYetDescribed(field: String)
  /// Reads this language at this level, and no language without help.
  case readsWithoutLiteracy(Offering.TeachingLanguage, LanguageLevel)
  /// Reads this language at this level, and does not know its letters.
  case readsWithoutLatinScript(Offering.TeachingLanguage, LanguageLevel)
  /// On no course, and yet a level or last day of one.
  case noCourseYetDescribed(field: String)

  var fields: [String] {
    switch self {
    case .qualifiedWithoutBasicEducation: ["basicEducation", "qualification.level"]
    case .noQualificationYetDescribed(let field): ["qualification.level", "qualification.\(field)"]
    case .readsWithoutLiteracy(let language, _):
      ["literacy", "languages.\(language.rawValue).reading"]
    case .readsWithoutLatinScript(let language, _):
      ["latinScript", "languages.\(language.rawValue).reading"]
    case .noCourseYetDescribed(let field): ["courseNow.state", "courseNow.\(field)"]
    }
  }
}

func schoolingContradictions(in profile: Profile) -> [SchoolingContradiction] {
  var found: [SchoolingContradiction] = []
  let qualification = profile.qualification
  switch qualification.level.value {
  case nil: break
  case .some(.none):
    if qualification.field.value != nil {
      found.append(.noQualificationYetDescribed(field: "field"))
    } else if qualification.country.value != nil {
      found.append(.noQualificationYetDescribed(field: "country"))
    }
  case .some:
    let isWithoutCertificate = profile.basicEducation.value == .some(.none)
    if isWithoutCertificate, qualification.country.value == .finland {
      found.append(.qualifiedWithoutBasicEducation)
    }
  }
  found += readingContradictions(in: profile)
  if profile.courseNow.state.value == .no {
    if profile.courseNow.level.value != nil {
      found.append(.noCourseYetDescribed(field: "level"))
    } else if profile.courseNow.until.value != nil {
      found.append(.noCourseYetDescribed(field: "until"))
    }
  }
  return found
}

/// Reading at A2.1 shows literacy and the Latin letters, as the literacy rule has it.
private func readingContradictions(in profile: Profile) -> [SchoolingContradiction] {
  let readings = Offering.TeachingLanguage.allCases.compactMap { language in
    profile.languages[language].reading.value.map { (language: language, level: $0) }
  }
  guard let best = readings.max(by: { $0.level < $1.level }), best.level >= .a21 else { return [] }
  var found: [SchoolingContradiction] = []
  if profile.literacy.value == .no {
    found.append(.readsWithoutLiteracy(best.language, best.level))
  }
  if profile.latinScript.value == false {
    found.append(.readsWithoutLatinScript(best.language, best.level))
  }
  return found
}
