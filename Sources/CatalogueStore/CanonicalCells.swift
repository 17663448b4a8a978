import Catalogue
import Languages

/// What each row adds to the content hash, cell by cell.
extension LocalizedText {
  var canonicalCells: [String?] { [fi, sv, en] }
}

extension Field {
  var canonicalCells: [String?] { [id.rawValue] + name.canonicalCells }
}

extension Activity {
  var canonicalCells: [String?] {
    [id.rawValue, field.rawValue] + name.canonicalCells
  }
}

extension Occupation {
  var canonicalCells: [String?] {
    [id.rawValue] + name.canonicalCells
      + [isRegulated.map(String.init), demands.map(\.rawValue).joined(separator: " ")]
      + requirements.flatMap { [$0.activity.rawValue, String($0.importance)] }
      + (sector.map { ["sector", $0.code] + $0.name.canonicalCells } ?? [])
  }
}

extension Provider {
  var canonicalCells: [String?] { [id.rawValue] + name.canonicalCells + [oid] }
}

extension Offering {
  var canonicalCells: [String?] {
    identityCells + entryCells + scheduleCells + outcomeCells + laterCells
  }

  /// Cells only where something is stated, so that the hash of a catalogue without it, which stands
  /// in stored rankings, is as it was.
  private var laterCells: [String?] {
    (isForSpecialSupport.map { ["special support", String($0)] } ?? [])
      + (hasUnknownUnits ? ["unknown units"] : [])
  }

  private var identityCells: [String?] {
    [id.rawValue, kind.rawValue, field?.rawValue] + name.canonicalCells + [
      qualification?.rawValue, provider.rawValue, place, municipality.rawValue,
      occupations.map(\.rawValue).joined(separator: " "),
      teaches.map(\.rawValue).joined(separator: " "), String(isExample),
    ]
  }

  private var entryCells: [String?] {
    [
      teachingLanguage.rawValue, minimumLevel?.rawValue, languageSupport.map(String.init),
      entrySchooling?.rawValue, minimumAge.map(String.init), maximumAge.map(String.init),
      requiresJobseeker.map(String.init), hasSafetyConditions.map(String.init),
    ]
  }

  private var scheduleCells: [String?] {
    [
      start?.description, String(hasContinuousStart), applicationEnd?.description,
      durationMonths.map(String.init), modes.map(\.rawValue).joined(separator: " "),
      times.map(\.rawValue).joined(separator: " "), weeklyHours.map(String.init), String(isPaid),
    ]
  }

  private var outcomeCells: [String?] {
    [
      units.map(\.rawValue).joined(separator: " "), outcomeLevel?.rawValue,
      grantsBasicEducation.map(String.init), fee.map(String.init),
      licenceClasses.map(\.rawValue).joined(separator: " "),
      acceptsLearningAgreement.map(String.init), isFull.map(String.init), startTerm?.description,
    ]
  }
}

extension LabourDemand {
  var canonicalCells: [String?] {
    [
      occupation.rawValue, area.canonicalCell, month.description, balance?.rawValue,
      degree.map(String.init), unemployed.map(String.init), vacancies.map(String.init), source,
      String(isExample),
    ]
  }
}

extension LabourArea {
  /// A region is its bare code, as it was when figures had regions alone: the hash of a catalogue
  /// stands in stored rankings.
  fileprivate var canonicalCell: String {
    if case .region(let code) = self { code.rawValue } else { description }
  }
}

extension TravelTime {
  var canonicalCells: [String?] { [from.rawValue, to.rawValue, String(minutes)] }
}

extension QualificationUnit {
  var canonicalCells: [String?] {
    [id.rawValue, qualification.rawValue] + name.canonicalCells + [
      competencePoints.map(String.init), activities.map(\.rawValue).joined(separator: " "),
      String(isExample),
    ]
  }
}

extension Service {
  var canonicalCells: [String?] {
    let who: [String?] = [
      municipalities.map(\.rawValue).joined(separator: " "), minimumAge.map(String.init),
      maximumAge.map(String.init), needs.map(\.rawValue).joined(separator: " "),
      languages.map(\.rawValue).joined(separator: " "), isFree.map(String.init),
    ]
    let origin: [String?] = [
      source, sourceDate?.description, String(isVerified), String(isExample),
    ]
    return [id.rawValue, kind.rawValue] + name.canonicalCells + runner.canonicalCells + who
      + howToJoin.canonicalCells + conditions.canonicalCells + origin
  }
}

extension EmployerNeed {
  var canonicalCells: [String?] {
    [
      id.rawValue, employer, occupation.rawValue, field?.rawValue, municipality.rawValue, place,
      weeklyHours.map(String.init), workLanguage.rawValue, minimumLevel?.rawValue,
      start?.description, places.map(String.init), String(isExample),
      takesApprentices.map(String.init),
    ] + contact.canonicalCells
  }
}

extension Municipality {
  var canonicalCells: [String?] {
    [id.rawValue, region?.rawValue, employmentArea?.responsible.rawValue] + name.canonicalCells
      + (employmentArea?.name.canonicalCells ?? [])
  }
}
