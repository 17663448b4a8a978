import Languages
import Matching

/// Questions whose answers show a need of service.
let supportWording: [ClientQuestion: Phrase] = [
  .withoutWork: Phrase(
    fi: "Kysy, kuinka kauan asiakas on ollut ilman työtä.",
    sv: "Fråga hur länge klienten har varit utan arbete.",
    en: "Ask for how long the client has been without work.",
  ),
  .plan: Phrase(
    fi: "Kysy, onko asiakkaalla voimassa oleva suunnitelma.",
    sv: "Fråga om klienten har en gällande plan.",
    en: "Ask whether the client has a plan in force.",
  ),
  .planMaker: Phrase(
    fi: "Kysy, kuka suunnitelman on tehnyt.",
    sv: "Fråga vem som har gjort planen.",
    en: "Ask who made the plan.",
  ),
  .languageCourse: Phrase(
    fi: "Kysy, onko asiakas kielikurssilla tai jonossa.",
    sv: "Fråga om klienten går på språkkurs eller står i kö.",
    en: "Ask whether the client is on a language course or waits for one.",
  ),
  .careMissing: Phrase(
    fi: "Kysy, mikä hoito puuttuu.",
    sv: "Fråga vilken vård som saknas.",
    en: "Ask which care is missing.",
  ),
  .income: Phrase(
    fi: "Kysy, mistä asiakas saa rahaa elämiseen.",
    sv: "Fråga vad klienten lever på.",
    en: "Ask what the client lives on.",
  ),
  .housingSecure: Phrase(
    fi: "Kysy, onko asunto varma ainakin puoli vuotta.",
    sv: "Fråga om bostaden är säker i minst ett halvt år.",
    en: "Ask whether the client has a home for at least half a year.",
  ),
  .moneyHelp: Phrase(
    fi: "Kysy, toivooko asiakas apua raha-asioihin.",
    sv: "Fråga om klienten önskar hjälp med pengar.",
    en: "Ask whether the client wishes for help with money.",
  ),
  .considerations: Phrase(
    fi: "Kysy, pitääkö työssä tai opinnoissa ottaa jotain huomioon.",
    sv: "Fråga om något ska beaktas i arbete eller studier.",
    en: "Ask whether something has to be taken into account at work or in studies.",
  ),
  .workAbility: Phrase(
    fi: "Pyydä asiakkaan oma arvio työkyvystä, 0–10.",
    sv: "Be om klientens egen uppskattning av arbetsförmågan, 0–10.",
    en: "Ask the client's own estimate of work ability, 0–10.",
  ),
  .everydayThemes: Phrase(
    fi: "Kysy, miten arki sujuu, 0–10: jaksaminen, koti, raha, ihmiset, rytmi.",
    sv: "Fråga hur vardagen går, 0–10: ork, hem, pengar, människor, rytm.",
    en: "Ask how daily life goes, 0–10: energy, home, money, people, rhythm.",
  ),
  .wantsService: Phrase(
    fi: "Kysy, haluaako asiakas apua ajan varaamiseen palveluun.",
    sv: "Fråga om klienten vill ha hjälp med att boka tid hos en tjänst.",
    en: "Ask whether the client wants help with booking a service.",
  ),
  .servicesWished: Phrase(
    fi: "Kysy, mitä palveluja asiakas toivoo.",
    sv: "Fråga vilka tjänster klienten önskar.",
    en: "Ask which services the client wishes for.",
  ),
  .municipalityKnows: Phrase(
    fi: "Kysy, tietääkö kunta, opiskeleeko oppivelvollinen.",
    sv: "Fråga om kommunen vet om den läropliktiga studerar.",
    en: "Ask whether the municipality knows if the client under compulsory education studies.",
  ),
  .youthServices: Phrase(
    fi: "Kysy, mitä nuorten palveluja asiakas käyttää jo.",
    sv: "Fråga vilka tjänster för unga klienten redan använder.",
    en: "Ask which youth services the client uses already.",
  ),
]
