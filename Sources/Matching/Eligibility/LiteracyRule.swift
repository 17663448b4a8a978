import Catalogue

/// E5: studies for a qualification need reading and writing in Latin script; literacy comes first.
func judgeLiteracy(
  _ offering: Offering,
  in context: MatchingContext,
  noting list: inout ReasonList,
) {
  guard let demand = offering.kind.literacyDemand else { return }
  let profile = context.profile
  guard context.readsWell != .yes else { return }
  if profile.literacy.value == .no || profile.latinScript.value == false {
    let detail: ReasonDetail =
      profile.literacy.value == .no ? .readingMissing : .latinScriptMissing
    switch demand {
    case .required:
      list.block(.literacy, detail, until: .literacy, months: context.rules.months.literacy)
    case .judged:
      list.note(.literacy, .check, detail)
    }
  } else if profile.literacy.value == .partly {
    list.note(.literacy, .check, .readingPartly)
  } else {
    list.note(.literacy, .check, .unanswered(.literacy))
  }
}

extension MatchingContext {
  /// Literate in Latin script: said so, or shown by a reading level in a language of instruction.
  fileprivate var readsWell: Truth {
    let levels = [profile.languages.fi, profile.languages.sv, profile.languages.en]
      .compactMap(\.reading.value)
    let shown = levels.contains { $0 >= rules.limits.readingThatShowsLiteracy }
    let knowsLetters = Truth(profile.latinScript.value) || Truth(levels.contains { $0 >= .a11 })
    let literate = Truth(profile.literacy.value.flatMap { $0 == .partly ? nil : $0 == .yes })
    let saidNot = profile.literacy.value == .no || profile.latinScript.value == false
    if saidNot { return .no }
    return shown ? .yes : literate && knowsLetters
  }
}

extension OfferingKind {
  fileprivate enum LiteracyDemand { case required, judged }

  /// Nil for the kinds that teach reading or do without.
  fileprivate var literacyDemand: LiteracyDemand? {
    switch self {
    case .vocationalQualification, .furtherQualification, .qualificationUnit, .apprenticeship,
      .labourMarketTraining:
      .required
    case .preparatory: .judged
    case .adultBasicEducation, .literacy, .integrationTraining, .languageCourse, .workshop: nil
    }
  }
}
