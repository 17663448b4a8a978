import Languages
import Matching

extension BasicEducation {
  var phrase: Phrase {
    switch self {
    case .finland: Phrase(fi: "Suomessa", sv: "i Finland", en: "in Finland")
    case .abroad: Phrase(fi: "ulkomailla", sv: "utomlands", en: "abroad")
    case .none: Phrase(fi: "ei", sv: "nej", en: "no")
    }
  }
}

extension Residence {
  var phrase: Phrase {
    switch self {
    case .citizen: Phrase(fi: "Suomen kansalainen", sv: "finsk medborgare", en: "Finnish citizen")
    case .permanent: Phrase(fi: "pysyvä", sv: "permanent", en: "permanent")
    case .continuous: Phrase(fi: "jatkuva", sv: "kontinuerlig", en: "continuous")
    case .temporary: Phrase(fi: "tilapäinen", sv: "tillfällig", en: "temporary")
    case .asylumSeeker: Phrase(fi: "turvapaikanhakija", sv: "asylsökande", en: "asylum seeker")
    case .euRight:
      Phrase(fi: "EU-kansalaisen oikeus", sv: "EU-medborgares rätt", en: "EU citizen's right")
    case .other: Phrase(fi: "muu peruste", sv: "annan grund", en: "another basis")
    }
  }
}

extension FunctionalLimit {
  var phrase: Phrase {
    switch self {
    case .lifting: Phrase(fi: "nostaminen", sv: "lyft", en: "lifting")
    case .standing: Phrase(fi: "seisominen", sv: "stående", en: "standing")
    case .sitting: Phrase(fi: "istuminen", sv: "sittande", en: "sitting")
    case .fineHandwork:
      Phrase(fi: "tarkka käsityö", sv: "noggrant handarbete", en: "fine handwork")
    case .hearing: Phrase(fi: "kuulo", sv: "hörsel", en: "hearing")
    case .sight: Phrase(fi: "näkö", sv: "syn", en: "sight")
    case .skin: Phrase(fi: "iho", sv: "hud", en: "skin")
    case .heights: Phrase(fi: "korkeat paikat", sv: "höga höjder", en: "heights")
    case .noise: Phrase(fi: "melu", sv: "buller", en: "noise")
    case .shifts: Phrase(fi: "vuorotyö", sv: "skiftarbete", en: "shift work")
    case .focus: Phrase(fi: "keskittyminen", sv: "koncentration", en: "concentration")
    case .other: Phrase(fi: "muu", sv: "annat", en: "other")
    }
  }
}
