import CivilDates
import Languages
import Matching

extension DateContradiction {
  var phrase: Phrase {
    switch self {
    case .bornInFuture(let year): .bornInFuture(year)
    case .arrivedBeforeBirth(let arrived, let born): .arrivedBeforeBirth(arrived, born)
    case .arrivedInFuture(let year): .arrivedInFuture(year)
    case .permitBeforeArrival(let until, let arrived):
      .permitBeforeArrival(until.phrase, arrived)
    case .permitEnded(let day): .permitEnded(day.phrase)
    case .planEnded(let day): .planEnded(day.phrase)
    case .schoolLongerThanLife(let years): .schoolLongerThanLife(years)
    case .workLongerThanLife(let years): .workLongerThanLife(years)
    }
  }
}

extension Phrase {
  fileprivate static func bornInFuture(_ year: Int) -> Phrase {
    Phrase(
      fi: "Syntymävuosi \(year) on tulevaisuudessa. Kysy syntymävuosi uudelleen.",
      sv: "Födelseåret \(year) ligger i framtiden. Fråga födelseåret på nytt.",
      en: "The birth year \(year) is in the future. Ask for the birth year again.",
    )
  }

  fileprivate static func arrivedBeforeBirth(_ arrived: Int, _ born: Int) -> Phrase {
    Phrase(
      fi: "Tulovuosi \(arrived) on ennen syntymävuotta \(born). Kysy molemmat uudelleen.",
      sv: "Ankomståret \(arrived) är före födelseåret \(born). Fråga båda på nytt.",
      en: "The year of arrival \(arrived) is before the birth year \(born). Ask for both again.",
    )
  }

  fileprivate static func arrivedInFuture(_ year: Int) -> Phrase {
    Phrase(
      fi: "Tulovuosi \(year) on tulevaisuudessa. Kysy, minä vuonna asiakas tuli Suomeen.",
      sv: "Ankomståret \(year) ligger i framtiden. Fråga vilket år klienten kom till Finland.",
      en:
        "The year of arrival \(year) is in the future. Ask which year the client came to Finland.",
    )
  }

  fileprivate static func permitBeforeArrival(_ until: Phrase, _ arrived: Int) -> Phrase {
    Phrase(
      fi: "Lupa päättyi \(until.fi), ennen tulovuotta \(arrived). Katsokaa päivä luvasta.",
      sv: "Tillståndet gick ut \(until.sv), före ankomståret \(arrived). Se efter dagen på "
        + "tillståndet.",
      en: "The permit ended on \(until.en), before the year of arrival \(arrived). Look up the day "
        + "on the permit.",
    )
  }

  fileprivate static func permitEnded(_ day: Phrase) -> Phrase {
    Phrase(
      fi: "Lupa on päättynyt \(day.fi). Kysy, onko jatkolupaa haettu.",
      sv: "Tillståndet gick ut \(day.sv). Fråga om förlängning har sökts.",
      en: "The permit ended on \(day.en). Ask whether an extension has been applied for.",
    )
  }

  fileprivate static func planEnded(_ day: Phrase) -> Phrase {
    Phrase(
      fi: "Suunnitelma on päättynyt \(day.fi). Kysy, onko uusi tehty.",
      sv: "Planen gick ut \(day.sv). Fråga om en ny har gjorts.",
      en: "The plan ended on \(day.en). Ask whether a new one has been made.",
    )
  }

  fileprivate static func schoolLongerThanLife(_ years: Int) -> Phrase {
    Phrase(
      fi: "Kouluvuosia on \(years), enemmän kuin ikää. Kysy kouluvuodet ja syntymävuosi uudelleen.",
      sv: "Skolåren är \(years), fler än levnadsåren. Fråga skolåren och födelseåret på nytt.",
      en: "There are \(years) school years, more than years of life. Ask for the school years and "
        + "the birth year again.",
    )
  }

  fileprivate static func workLongerThanLife(_ years: Int) -> Phrase {
    Phrase(
      fi: "Työvuosia on \(years), enemmän kuin ikää. Kysy työvuodet ja syntymävuosi uudelleen.",
      sv: "Arbetsåren är \(years), fler än levnadsåren. Fråga arbetsåren och födelseåret på nytt.",
      en:
        "There are \(years) years of work, more than years of life. Ask for the years of work and "
        + "the birth year again.",
    )
  }
}
