import Catalogue
import CivilDates
import Matching

extension QuasiIdentifiers {
  /// What a profile tells of a client on the day of the ranking, in bands.
  ///
  /// Municipalities of `region` are told by their code.
  init(_ profile: Profile, on date: CivilDate, region: Set<MunicipalityCode>) {
    self.init()
    self[.period] = String(date.description.prefix(7))
    self[.ageBand] = ageBand(of: profile, on: date)?.rawValue
    self[.municipality] = profile.homeMunicipality.value.map { home in
      guard case .municipality(let code) = home, region.contains(code) else {
        return HomeArea.other
      }
      return code.rawValue
    }
    self[.residence] = profile.residence.value.map { ResidenceClass($0).rawValue }
    self[.education] =
      Education(
        profile.qualification.level.value,
        basic: profile.basicEducation.value,
      )?.rawValue
    let finnish = profile.languages.fi
    self[.finnishUnderstanding] = band(finnish.understanding)
    self[.finnishSpeaking] = band(finnish.speaking)
    self[.finnishReading] = band(finnish.reading)
    self[.finnishWriting] = band(finnish.writing)
    let swedish = profile.languages.sv
    self[.swedishUnderstanding] = band(swedish.understanding)
    self[.swedishSpeaking] = band(swedish.speaking)
    self[.swedishReading] = band(swedish.reading)
    self[.swedishWriting] = band(swedish.writing)
  }
}

private func band(_ level: Fact<LanguageLevel>) -> String? {
  level.value.map { LevelBand($0).rawValue }
}

/// Nil when the year is not known, and when the birthday, which is not known, would decide.
private func ageBand(of profile: Profile, on date: CivilDate) -> AgeBand? {
  guard let year = profile.birthYear.value else { return nil }
  let age = date.year - year
  guard let month = profile.birthMonth.value, month != date.month else {
    let bands = [AgeBand(years: age - 1), AgeBand(years: age)]
    return bands[0] == bands[1] ? bands[1] : nil
  }
  return AgeBand(years: month < date.month ? age : age - 1)
}
