import Catalogue
import Languages
import Matching

extension ClientQuestion {
  /// What the advisor still has to ask the client.
  func phrase(_ names: CatalogueNames) -> Phrase {
    switch self {
    case .language(let language):
      let skill = language.ofSkill
      return Phrase(
        fi: "Kysy \(skill.fi) neljä taitoa: ymmärtäminen, puhuminen, lukeminen, kirjoittaminen.",
        sv: "Fråga om de fyra färdigheterna \(skill.sv): förstå, tala, läsa, skriva.",
        en: "Ask about the four skills in \(skill.en): understanding, speaking, reading, writing.",
      )
    case .languageEvidence(let language):
      let skill = language.ofSkill
      return Phrase(
        fi: "Kysy, mihin \(skill.fi) taso perustuu: omaan arvioon, testiin vai todistukseen.",
        sv: "Fråga vad nivån \(skill.sv) bygger på: egen uppskattning, test eller intyg.",
        en: "Ask what the level of \(skill.en) rests on: own estimate, test or certificate.",
      )
    case .workInField(let field):
      let name = names.field(field)
      return Phrase(
        fi: "Kysy työstä ja tutkinnoista tällä alalla: \(name.fi).",
        sv: "Fråga om arbete och examina i branschen: \(name.sv).",
        en: "Ask about work and qualifications in this field: \(name.en).",
      )
    case .literacy: return askForLiteracy
    case .basicEducation: return askForBasicEducation
    case .birthYear: return askForBirthYear
    case .birthMonth: return askForBirthMonth
    case .jobSeeker: return askForJobSeeker
    case .timeGrid: return askForTimeGrid
    case .homeMunicipality: return askForHomeMunicipality
    case .travelLimit: return askForTravelLimit
    case .employer: return askForEmployer
    case .employerHours: return askForEmployerHours
    case .employerField: return askForEmployerField
    }
  }
}

private let askForLiteracy = Phrase(
  fi: "Kysy luku- ja kirjoitustaidosta.",
  sv: "Fråga om läs- och skrivfärdigheten.",
  en: "Ask about reading and writing.",
)

private let askForBasicEducation = Phrase(
  fi: "Kysy peruskoulun päättötodistuksesta.",
  sv: "Fråga om avgångsbetyget från grundskolan.",
  en: "Ask about the basic education certificate.",
)

private let askForBirthYear = Phrase(
  fi: "Kysy syntymävuosi.",
  sv: "Fråga om födelseåret.",
  en: "Ask the year of birth.",
)

private let askForBirthMonth = Phrase(
  fi: "Ikäraja on lähellä: kysy syntymäkuukausi.",
  sv: "Åldersgränsen är nära: fråga om födelsemånaden.",
  en: "The age limit is near: ask the month of birth.",
)

private let askForJobSeeker = Phrase(
  fi: "Kysy, onko työnhaku voimassa.",
  sv: "Fråga om jobbsökningen är i kraft.",
  en: "Ask whether the client is registered as a jobseeker.",
)

private let askForTimeGrid = Phrase(
  fi: "Kysy, mihin aikoihin viikosta sopii opiskella.",
  sv: "Fråga vilka tider i veckan som passar för studier.",
  en: "Ask which times of the week suit for studying.",
)

private let askForHomeMunicipality = Phrase(
  fi: "Kysy kotikunta, jotta matka-aika selviää.",
  sv: "Fråga om hemkommunen för att få veta restiden.",
  en: "Ask the home municipality, to know the travel time.",
)

private let askForTravelLimit = Phrase(
  fi: "Kysy, kuinka pitkä matka sopii.",
  sv: "Fråga hur lång resväg som går bra.",
  en: "Ask how long a trip is all right.",
)

private let askForEmployer = Phrase(
  fi: "Kysy, onko oppisopimukseen työnantajaa tiedossa.",
  sv: "Fråga om det finns en arbetsgivare för läroavtalet.",
  en: "Ask whether an employer is in sight for the apprenticeship.",
)

private let askForEmployerHours = Phrase(
  fi: "Kysy, kuinka monta tuntia viikossa työnantaja tarjoaa.",
  sv: "Fråga hur många timmar i veckan arbetsgivaren erbjuder.",
  en: "Ask how many hours a week the employer offers.",
)

private let askForEmployerField = Phrase(
  fi: "Kysy, minkä alan työtä työnantaja tarjoaa.",
  sv: "Fråga vilken bransch arbetsgivarens jobb hör till.",
  en: "Ask which field the employer's work is in.",
)
