import Languages
import Matching

extension ClientQuestion {
  /// In a word or two, for lists; a question without one has its field's name.
  public var name: Phrase {
    questionNames[self] ?? Phrase(fi: rawValue, sv: rawValue, en: rawValue)
  }
}

/// A test holds that every question has its words.
let questionNames: [ClientQuestion: Phrase] = [
  .finnish: Phrase(fi: "suomi", sv: "finska", en: "Finnish"),
  .swedish: Phrase(fi: "ruotsi", sv: "svenska", en: "Swedish"),
  .english: Phrase(fi: "englanti", sv: "engelska", en: "English"),
  .finnishEvidence: Phrase(fi: "suomen näyttö", sv: "bevis på finskan", en: "evidence of Finnish"),
  .swedishEvidence: Phrase(
    fi: "ruotsin näyttö",
    sv: "bevis på svenskan",
    en: "evidence of Swedish",
  ),
  .englishEvidence: Phrase(
    fi: "englannin näyttö",
    sv: "bevis på engelskan",
    en: "evidence of English",
  ),
  .literacy: Phrase(fi: "lukutaito", sv: "läsfärdighet", en: "literacy"),
  .latinScript: Phrase(fi: "kirjaimet", sv: "bokstäver", en: "letters"),
  .basicEducation: Phrase(fi: "perusopetus", sv: "grundutbildning", en: "basic education"),
  .schoolYears: Phrase(fi: "kouluvuodet", sv: "skolår", en: "school years"),
  .qualification: Phrase(fi: "tutkinto", sv: "examen", en: "qualification"),
  .qualificationField: Phrase(fi: "tutkinnon ala", sv: "examens bransch", en: "its field"),
  .qualificationCountry: Phrase(fi: "tutkinnon maa", sv: "examens land", en: "its country"),
  .recognition: Phrase(fi: "tunnustaminen", sv: "erkännande", en: "recognition"),
  .practiseLicence: Phrase(fi: "ammattioikeus", sv: "yrkesrätt", en: "right to practise"),
  .workHistory: Phrase(fi: "työhistoria", sv: "arbetshistoria", en: "work history"),
  .activities: Phrase(fi: "tehtävät", sv: "uppgifter", en: "activities"),
  .birthYear: Phrase(fi: "syntymävuosi", sv: "födelseår", en: "year of birth"),
  .birthMonth: Phrase(fi: "syntymäkuukausi", sv: "födelsemånad", en: "month of birth"),
  .jobSeeker: Phrase(fi: "työnhaku", sv: "jobbsökning", en: "jobseeker"),
  .status: Phrase(fi: "tilanne", sv: "situation", en: "situation"),
  .residence: Phrase(fi: "oleskelu", sv: "vistelse", en: "basis of stay"),
  .rightToWork: Phrase(fi: "työnteko-oikeus", sv: "rätt att arbeta", en: "right to work"),
  .homeMunicipality: Phrase(fi: "kotikunta", sv: "hemkommun", en: "home municipality"),
  .timeGrid: Phrase(fi: "viikko", sv: "veckan", en: "the week"),
  .careArranged: Phrase(fi: "hoitopaikka", sv: "vårdplats", en: "care"),
  .travelLimit: Phrase(fi: "matka", sv: "resväg", en: "travel"),
  .employer: Phrase(fi: "työnantaja", sv: "arbetsgivare", en: "employer"),
  .employerHours: Phrase(fi: "työtunnit", sv: "arbetstimmar", en: "hours"),
  .employerField: Phrase(fi: "työn ala", sv: "jobbets bransch", en: "field of the work"),
  .earliestStart: Phrase(fi: "aloitus", sv: "start", en: "start"),
  .licences: Phrase(fi: "ajokortit", sv: "körkort", en: "licences"),
  .cards: Phrase(fi: "kortit", sv: "kort", en: "cards"),
  .support: Phrase(fi: "tuki", sv: "stöd", en: "support"),
  .functionalLimits: Phrase(fi: "rajoitteet", sv: "begränsningar", en: "limits"),
  .interests: Phrase(fi: "alat", sv: "branscher", en: "fields"),
  .vetoes: Phrase(fi: "kiellot", sv: "veton", en: "vetoes"),
  .priorities: Phrase(fi: "tärkeintä", sv: "viktigast", en: "priorities"),
  .learning: Phrase(fi: "tapa oppia", sv: "sätt att lära", en: "way of learning"),
  .readiness: Phrase(fi: "varmuus", sv: "säkerhet", en: "readiness"),
  .appliedToTwo: Phrase(fi: "haut keväällä", sv: "ansökningar", en: "applications"),
  .unpaidStudy: Phrase(
    fi: "opiskelu ilman palkkaa",
    sv: "studier utan lön",
    en: "study without pay",
  ),
]
