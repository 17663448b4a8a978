import Languages
import Matching

extension ClientQuestion {
  /// What the advisor still has to ask the client.
  public func text(in language: Language) -> String { phrase[language] }

  var phrase: Phrase {
    wording[self] ?? supportWording[self] ?? Phrase(fi: rawValue, sv: rawValue, en: rawValue)
  }
}

/// A test holds that every question has its words.
let wording: [ClientQuestion: Phrase] = [
  .finnish: Phrase(
    fi: "Kysy suomen kielen neljä taitoa: ymmärtäminen, puhuminen, lukeminen, kirjoittaminen.",
    sv: "Fråga om de fyra färdigheterna i finska: förstå, tala, läsa, skriva.",
    en: "Ask about the four skills in Finnish: understanding, speaking, reading, writing.",
  ),
  .swedish: Phrase(
    fi: "Kysy ruotsin kielen neljä taitoa: ymmärtäminen, puhuminen, lukeminen, kirjoittaminen.",
    sv: "Fråga om de fyra färdigheterna i svenska: förstå, tala, läsa, skriva.",
    en: "Ask about the four skills in Swedish: understanding, speaking, reading, writing.",
  ),
  .english: Phrase(
    fi: "Kysy englannin kielen neljä taitoa: ymmärtäminen, puhuminen, lukeminen, kirjoittaminen.",
    sv: "Fråga om de fyra färdigheterna i engelska: förstå, tala, läsa, skriva.",
    en: "Ask about the four skills in English: understanding, speaking, reading, writing.",
  ),
  .finnishEvidence: Phrase(
    fi: "Kysy, mihin suomen kielen taso perustuu: omaan arvioon, testiin vai todistukseen.",
    sv: "Fråga vad nivån i finska bygger på: egen uppskattning, test eller intyg.",
    en: "Ask what the level of Finnish rests on: own estimate, test or certificate.",
  ),
  .swedishEvidence: Phrase(
    fi: "Kysy, mihin ruotsin kielen taso perustuu: omaan arvioon, testiin vai todistukseen.",
    sv: "Fråga vad nivån i svenska bygger på: egen uppskattning, test eller intyg.",
    en: "Ask what the level of Swedish rests on: own estimate, test or certificate.",
  ),
  .englishEvidence: Phrase(
    fi: "Kysy, mihin englannin kielen taso perustuu: omaan arvioon, testiin vai todistukseen.",
    sv: "Fråga vad nivån i engelska bygger på: egen uppskattning, test eller intyg.",
    en: "Ask what the level of English rests on: own estimate, test or certificate.",
  ),
  .literacy: Phrase(
    fi: "Kysy luku- ja kirjoitustaidosta.",
    sv: "Fråga om läs- och skrivfärdigheten.",
    en: "Ask about reading and writing.",
  ),
  .latinScript: Phrase(
    fi: "Kysy, ovatko latinalaiset kirjaimet tuttuja.",
    sv: "Fråga om de latinska bokstäverna är bekanta.",
    en: "Ask whether the Latin letters are familiar.",
  ),
  .basicEducation: Phrase(
    fi: "Kysy peruskoulun päättötodistuksesta.",
    sv: "Fråga om avgångsbetyget från grundskolan.",
    en: "Ask about the basic education certificate.",
  ),
  .schoolYears: Phrase(
    fi: "Kysy, montako vuotta asiakas kävi koulua.",
    sv: "Fråga hur många år klienten gick i skola.",
    en: "Ask for how many years the client went to school.",
  ),
  .qualification: Phrase(
    fi: "Kysy korkein tutkinto.",
    sv: "Fråga om den högsta examen.",
    en: "Ask the highest qualification.",
  ),
  .qualificationField: Phrase(
    fi: "Kysy, miltä alalta tutkinto on.",
    sv: "Fråga vilken bransch examen hör till.",
    en: "Ask which field the qualification is in.",
  ),
  .qualificationCountry: Phrase(
    fi: "Kysy, missä maassa tutkinto on suoritettu.",
    sv: "Fråga i vilket land examen är avlagd.",
    en: "Ask in which country the qualification was taken.",
  ),
  .recognition: Phrase(
    fi: "Kysy, onko tutkinto tunnustettu Suomessa.",
    sv: "Fråga om examen är erkänd i Finland.",
    en: "Ask whether the qualification is recognised in Finland.",
  ),
  .practiseLicence: Phrase(
    fi: "Kysy, onko asiakkaalla lupa tehdä ammattiaan Suomessa.",
    sv: "Fråga om klienten har rätt att utöva sitt yrke i Finland.",
    en: "Ask whether the client may practise the profession in Finland.",
  ),
  .workHistory: Phrase(
    fi: "Kysy työstä ja kokemuksesta alalta.",
    sv: "Fråga om arbete och erfarenhet av branschen.",
    en: "Ask about work and experience in the field.",
  ),
  .activities: Phrase(
    fi: "Kysy, mitä asiakas on tehnyt työssä, kotona tai muualla.",
    sv: "Fråga vad klienten har gjort på jobbet, hemma eller annanstans.",
    en: "Ask what the client has done at work, at home or elsewhere.",
  ),
  .birthYear: Phrase(
    fi: "Kysy syntymävuosi.",
    sv: "Fråga om födelseåret.",
    en: "Ask the year of birth.",
  ),
  .birthMonth: Phrase(
    fi: "Ikäraja on lähellä: kysy syntymäkuukausi tai tarkista syntymäpäivä.",
    sv: "Åldersgränsen är nära: fråga om födelsemånaden eller kontrollera födelsedagen.",
    en: "The age limit is near: ask the month of birth or check the birthday.",
  ),
  .jobSeeker: Phrase(
    fi: "Kysy, onko työnhaku voimassa.",
    sv: "Fråga om jobbsökningen är i kraft.",
    en: "Ask whether the client is registered as a jobseeker.",
  ),
  .status: Phrase(
    fi: "Kysy, mitä asiakas tekee nyt: työssä, työtön, opiskelija, kotona.",
    sv: "Fråga vad klienten gör nu: arbetar, är arbetslös, studerar, är hemma.",
    en: "Ask what the client does now: at work, unemployed, studying, at home.",
  ),
  .residence: Phrase(
    fi: "Kysy, mihin luokkaan oleskelun peruste kuuluu.",
    sv: "Fråga vilken klass grunden för vistelsen hör till.",
    en: "Ask the class of the basis of stay.",
  ),
  .rightToWork: Phrase(
    fi: "Kysy, saako asiakas tehdä työtä Suomessa.",
    sv: "Fråga om klienten får arbeta i Finland.",
    en: "Ask whether the client may work in Finland.",
  ),
  .homeMunicipality: Phrase(
    fi: "Kysy kotikunta, jotta matka-aika ja palvelut selviävät.",
    sv: "Fråga om hemkommunen för att få veta restiden och tjänsterna.",
    en: "Ask the home municipality, to know the travel time and the services.",
  ),
  .timeGrid: Phrase(
    fi: "Kysy, mihin aikoihin viikosta sopii opiskella.",
    sv: "Fråga vilka tider i veckan som passar för studier.",
    en: "Ask which times of the week suit for studying.",
  ),
  .careArranged: Phrase(
    fi: "Kysy, onko hoitopaikka järjestetty.",
    sv: "Fråga om vårdplatsen är ordnad.",
    en: "Ask whether care is arranged.",
  ),
  .travelLimit: Phrase(
    fi: "Kysy, kuinka pitkä matka sopii.",
    sv: "Fråga hur lång resväg som går bra.",
    en: "Ask how long a trip is all right.",
  ),
  .employer: Phrase(
    fi: "Kysy, onko oppisopimukseen työnantajaa tiedossa.",
    sv: "Fråga om det finns en arbetsgivare för läroavtalet.",
    en: "Ask whether an employer is in sight for the apprenticeship.",
  ),
  .employerHours: Phrase(
    fi: "Kysy, kuinka monta tuntia viikossa työnantaja tarjoaa.",
    sv: "Fråga hur många timmar i veckan arbetsgivaren erbjuder.",
    en: "Ask how many hours a week the employer offers.",
  ),
  .employerField: Phrase(
    fi: "Kysy, minkä alan työtä työnantaja tarjoaa.",
    sv: "Fråga vilken bransch arbetsgivarens jobb hör till.",
    en: "Ask which field the employer's work is in.",
  ),
  .earliestStart: Phrase(
    fi: "Kysy, milloin asiakas voi aloittaa.",
    sv: "Fråga när klienten kan börja.",
    en: "Ask when the client can start.",
  ),
  .licences: Phrase(
    fi: "Kysy, mitkä ajokorttiluokat ovat voimassa Suomessa.",
    sv: "Fråga vilka körkortsklasser som gäller i Finland.",
    en: "Ask which licence classes are valid in Finland.",
  ),
  .cards: Phrase(
    fi: "Kysy, mitkä kortit asiakkaalla on voimassa.",
    sv: "Fråga vilka giltiga kort klienten har.",
    en: "Ask which valid cards the client has.",
  ),
  .support: Phrase(
    fi: "Kysy, mikä auttaa asiakasta opinnoissa. Syytä ei kysytä.",
    sv: "Fråga vad som hjälper klienten i studierna. Skälet frågas inte.",
    en: "Ask what helps the client in studies. The reason is not asked.",
  ),
  .functionalLimits: Phrase(
    fi: "Kysy, onko jotain, mikä pitää ottaa huomioon.",
    sv: "Fråga om något behöver beaktas.",
    en: "Ask whether anything has to be taken into account.",
  ),
  .interests: Phrase(
    fi: "Kysy, mitkä kolme alaa kiinnostavat eniten.",
    sv: "Fråga vilka tre branscher som intresserar mest.",
    en: "Ask which three fields interest the most.",
  ),
  .vetoes: Phrase(
    fi: "Kysy, mitä asiakas ei halua missään tapauksessa.",
    sv: "Fråga vad klienten absolut inte vill.",
    en: "Ask what the client does not want in any case.",
  ),
  .priorities: Phrase(
    fi: "Kysy, mikä painaa eniten.",
    sv: "Fråga vad som väger mest.",
    en: "Ask what weighs the most.",
  ),
  .learning: Phrase(
    fi: "Kysy, oppiiko asiakas paremmin työssä vai koulussa.",
    sv: "Fråga om klienten lär sig bättre på jobbet eller i skolan.",
    en: "Ask whether the client learns better at work or at school.",
  ),
  .readiness: Phrase(
    fi: "Kysy, kuinka varma olo asiakkaalla on aloittamisesta.",
    sv: "Fråga hur säker klienten känner sig på att börja.",
    en: "Ask how sure the client feels of starting.",
  ),
  .appliedToTwo: Phrase(
    fi: "Kysy, onko asiakas hakenut keväällä vähintään kahteen koulutukseen.",
    sv: "Fråga om klienten sökte minst två utbildningar på våren.",
    en: "Ask whether the client applied for at least two trainings in spring.",
  ),
  .unpaidStudy: Phrase(
    fi: "Kysy, voiko asiakas opiskella ilman palkkaa.",
    sv: "Fråga om klienten kan studera utan lön.",
    en: "Ask whether the client can study without pay.",
  ),
]
