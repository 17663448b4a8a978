import Languages
import Matching

func routePhrase(_ finding: RouteFinding) -> Phrase {
  var sentences = [
    finding.isByWork
      ? Phrase(fi: "Opitaan työssä.", sv: "Man lär sig på jobbet.", en: "Learnt at work.")
      : Phrase(fi: "Opitaan koulussa.", sv: "Man lär sig i skolan.", en: "Learnt at school.")
  ]
  sentences.append(wishPhrase(finding.wish))
  switch finding.hasEmployer {
  case true?:
    sentences.append(
      Phrase(fi: "Työnantaja tiedossa.", sv: "Arbetsgivare finns.", en: "An employer is in sight.")
    )
  case false?:
    sentences.append(
      Phrase(fi: "Työnantaja puuttuu.", sv: "Arbetsgivare saknas.", en: "No employer yet.")
    )
  case nil: break
  }
  if finding.wantsSmallSteps == true {
    sentences.append(
      finding.isSmallStep
        ? Phrase(
          fi: "Pieni askel sopii nyt.",
          sv: "Ett litet steg passar nu.",
          en: "A small step suits now.",
        )
        : Phrase(
          fi: "Iso askel; pieni sopisi nyt paremmin.",
          sv: "Ett stort steg; ett litet skulle passa bättre nu.",
          en: "A large step; a small one would suit better now.",
        )
    )
  }
  if let degree = finding.degree { sentences.append(degreePhrase(degree)) }
  return joined(sentences)
}

private func degreePhrase(_ degree: RouteFinding.Degree) -> Phrase {
  switch degree {
  case .counts:
    Phrase(
      fi: "Alkaisi alusta, vaikka asiakkaalla on korkeampi tutkinto eikä ala ole toiveissa.",
      sv: "Skulle börja från början, fast klienten har en högre examen och branschen inte är "
        + "ett önskemål.",
      en: "It would start over, though the client has a higher degree and the field is no wish.",
    )
  case .mayCount:
    Phrase(
      fi:
        "Alkaisi alusta, vaikka asiakkaalla on korkeampi tutkinto, ellei ala ole toive tai tuttu.",
      sv: "Skulle börja från början, fast klienten har en högre examen, om branschen inte är ett "
        + "önskemål eller bekant.",
      en: "It would start over, though the client has a higher degree, unless the field is a wish "
        + "or familiar.",
    )
  }
}

private func wishPhrase(_ wish: LearningWay?) -> Phrase {
  switch wish {
  case .work?:
    Phrase(
      fi: "Asiakas oppii mieluiten työssä.",
      sv: "Klienten lär sig helst på jobbet.",
      en: "The client prefers learning at work.",
    )
  case .school?:
    Phrase(
      fi: "Asiakas oppii mieluiten koulussa.",
      sv: "Klienten lär sig helst i skolan.",
      en: "The client prefers learning at school.",
    )
  case .either?:
    Phrase(
      fi: "Asiakkaalle sopivat molemmat.",
      sv: "Båda sätten passar klienten.",
      en: "Both ways suit the client.",
    )
  case nil:
    Phrase(
      fi: "Asiakkaan tapa oppia ei ole tiedossa.",
      sv: "Klientens sätt att lära sig är inte känt.",
      en: "The client's way of learning is not known.",
    )
  }
}

func dailyLifePhrase(_ finding: DailyLifeFinding) -> Phrase {
  var sentences: [Phrase] = []
  if let minutes = finding.travelMinutes {
    sentences.append(
      Phrase(
        fi: "Matka \(minutes) min.",
        sv: "Resan tar \(minutes) min.",
        en: "The trip takes \(minutes) min.",
      )
    )
  } else {
    sentences.append(
      Phrase(
        fi: "Matka-aika ei ole tiedossa.",
        sv: "Restiden är inte känd.",
        en: "The travel time is not known.",
      )
    )
  }
  if finding.isPartlyRemote {
    sentences.append(
      Phrase(fi: "Osa etänä.", sv: "Delvis på distans.", en: "Partly at a distance.")
    )
  }
  sentences.append(timesPhrase(finding))
  return joined(sentences)
}

private func timesPhrase(_ finding: DailyLifeFinding) -> Phrase {
  guard let missing = finding.missingTimes else {
    return Phrase(
      fi: "Aikojen sopivuus ei ole tiedossa.",
      sv: "Det är inte känt om tiderna passar.",
      en: "Whether the times suit is not known.",
    )
  }
  if missing.isEmpty {
    return Phrase(fi: "Ajat sopivat.", sv: "Tiderna passar.", en: "The times suit.")
  }
  let times = Phrase.list(missing.map(\.phrase))
  return Phrase(
    fi: "Ei sovi: \(times.fi).",
    sv: "Passar inte: \(times.sv).",
    en: "Do not suit: \(times.en).",
  )
}

func languageMarginPhrase(_ finding: LanguageMarginFinding) -> Phrase {
  var sentences: [Phrase] = []
  let level = Phrase { language in
    guard let level = finding.level else { return Phrase.notKnown[language] }
    return level.text(in: language)
  }
  let minimum = minimumPhrase(finding)
  sentences.append(
    Phrase { language in
      let name = finding.language.text(in: language).capitalisedFirst
      let limit = Phrase(fi: "alin taso", sv: "lägsta nivå", en: "minimum")[language]
      return "\(name): \(level[language]), \(limit): \(minimum[language])."
    }
  )
  if finding.hasSupport == true {
    sentences.append(
      Phrase(
        fi: "Kielen tukea opintojen ohessa.",
        sv: "Språkstöd vid sidan av studierna.",
        en: "Language support beside the studies.",
      )
    )
  }
  return joined(sentences)
}

/// The school's own word, or that there is none and what is assumed in its place.
private func minimumPhrase(_ finding: LanguageMarginFinding) -> Phrase {
  if let minimum = finding.minimum { return Phrase { minimum.text(in: $0) } }
  guard let assumed = finding.assumedMinimum else { return .notKnown }
  return Phrase(
    fi: "koulu ei ole ilmoittanut tasoa; oletus \(assumed.text(in: .fi))",
    sv: "skolan har inte meddelat nivån; antagande \(assumed.text(in: .sv))",
    en: "the school has not stated its level; assumed \(assumed.text(in: .en))",
  )
}

extension Phrase {
  fileprivate static let notKnown = Phrase(
    fi: "ei tiedossa",
    sv: "inte känd",
    en: "not known",
  )
}

private func joined(_ sentences: [Phrase]) -> Phrase {
  Phrase { language in sentences.map { $0[language] }.joined(separator: " ") }
}
