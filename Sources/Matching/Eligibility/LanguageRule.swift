import Catalogue

/// E2–E4: the lowest of the four skills in the language of instruction against the minimum.
func judgeLanguage(
  _ offering: Offering,
  in context: MatchingContext,
  noting list: inout ReasonList,
) {
  let language = offering.teachingLanguage
  guard let minimum = offering.minimumLevel else {
    list.note(.languageOneStep, .check, .notStatedByProvider(.minimumLevel))
    return
  }
  let levels = context.levels(in: language)
  let lowest = levels.ceiling
  let gap = minimum.step - lowest.step
  if gap > 0 {
    list.block(
      gap == 1 ? .languageOneStep : .languageSeveralSteps,
      .languageBelow(language, level: lowest, minimum: minimum),
      until: .language(language, from: lowest, to: minimum),
      months: gap * context.rules.months.languageHalfStep,
    )
  } else if minimum == .belowA11 {
    return
  } else if !levels.isExact {
    list.note(.languageOneStep, .check, .unanswered(.language(language)))
    return
  }
  judgeEvidence(of: language, lowest, minimum, levels.evidence, in: context, noting: &list)
}

/// E4: a level near the limit that no test or certificate shows has to be tested.
private func judgeEvidence(
  of language: Offering.TeachingLanguage,
  _ lowest: LanguageLevel,
  _ minimum: LanguageLevel,
  _ evidence: Fact<LanguageEvidence>,
  in context: MatchingContext,
  noting list: inout ReasonList,
) {
  let isNear = abs(lowest.step - minimum.step) <= context.rules.limits.untestedLevelMargin
  switch evidence.value {
  case .ownEstimate? where isNear:
    let detail = ReasonDetail.languageUntested(language, level: lowest, minimum: minimum)
    list.note(.languageEvidence, .check, detail)
  case nil where isNear:
    list.note(.languageEvidence, .check, .unanswered(.languageEvidence(language)))
  default:
    guard lowest >= minimum else { return }
    let detail = ReasonDetail.languageEnough(language, level: lowest, minimum: minimum)
    list.note(.languageOneStep, .open, detail)
  }
}
