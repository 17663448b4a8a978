import Catalogue

/// How far the client's language is above what the offering asks for, and whether it gives support.
func languageMarginPart(of offering: Offering, in context: MatchingContext) -> Part {
  let table = context.rules.values.languageMargin
  let levels = context.levels(in: offering.teachingLanguage)
  let assumed = offering.minimumLevel == nil ? context.rules.assumedMinimum[offering.kind] : nil
  var value = ValueInterval.anything
  if let minimum = offering.minimumLevel ?? assumed?.level {
    // The school may ask for somewhat less or more than is assumed of it.
    let doubt = assumed == nil ? 0 : table.assumedWithin
    value = ValueInterval(
      table.byMargin(levels.floor.step - minimum.step - doubt),
      table.byMargin(levels.ceiling.step - minimum.step + doubt),
    )
  }
  switch offering.languageSupport {
  case true?: value = value.moved(by: table.supportBonus)
  case false?: break
  case nil: value = value.moved(low: 0, high: table.supportBonus)
  }
  let finding = LanguageMarginFinding(
    language: offering.teachingLanguage,
    level: levels.level,
    minimum: offering.minimumLevel,
    assumedMinimum: assumed?.level,
    hasSupport: offering.languageSupport,
  )
  return Part(
    .languageMargin,
    value,
    .languageMargin(finding),
    in: context,
    sources: assumed.map { [$0.source] } ?? [],
  )
}
