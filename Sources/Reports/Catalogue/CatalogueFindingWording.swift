import Catalogue
import CivilDates
import Languages

extension CatalogueFinding {
  /// A short name for programs.
  public var code: String {
    switch problem {
    case .unknownField: "unknown-field"
    case .unknownProvider: "unknown-provider"
    case .unknownOccupation: "unknown-occupation"
    case .unknownActivity: "unknown-activity"
    case .unknownMunicipality: "unknown-municipality"
    case .unknownQualification: "unknown-qualification"
    case .unknownUnit: "unknown-unit"
    case .strangeUnit: "strange-unit"
    case .unusedQualification: "unused-qualification"
    case .missingOffering: "missing-offering"
    case .expiredQualification: "expired-qualification"
    case .startPassed: "start-passed"
    case .applicationPassed: "application-passed"
    case .duplicate: "duplicate"
    case .missingTrainings: "missing-trainings"
    }
  }

  /// What is wrong.
  public var message: Phrase {
    switch problem {
    case .unknownField(let code): .unknown("alaa", "området", "field", "\(code)")
    case .unknownProvider(let id): .unknown("järjestäjää", "anordnaren", "provider", "\(id)")
    case .unknownOccupation(let code): .unknown("ammattia", "yrket", "occupation", "\(code)")
    case .unknownActivity(let code): .unknown("tekemistä", "sysslan", "activity", "\(code)")
    case .unknownMunicipality(let code): .unknown("kuntaa", "kommunen", "municipality", "\(code)")
    case .unknownQualification(let code):
      .unknown("tutkintoa", "examen", "qualification", "\(code)")
    case .unknownUnit(let code): .unknown("tutkinnon osaa", "examensdelen", "unit", "\(code)")
    case .strangeUnit(let unit, let own):
      Phrase(
        fi: "Tutkinnon osa \(unit) kuuluu tutkintoon \(own).",
        sv: "Examensdelen \(unit) hör till examen \(own).",
        en: "The unit \(unit) belongs to the qualification \(own).",
      )
    case .unusedQualification(let code):
      Phrase(
        fi: "Kukaan ei järjestä tutkintoa \(code).",
        sv: "Ingen ordnar examen \(code).",
        en: "Nobody offers the qualification \(code).",
      )
    case .missingOffering(let id):
      Phrase(
        fi: "Koulutusta \(id) ei enää ole.",
        sv: "Utbildningen \(id) finns inte längre.",
        en: "The training \(id) is no longer there.",
      )
    case .expiredQualification(let code, let end):
      Phrase(
        fi: "Tutkinnon \(code) voi aloittaa viimeistään \(end.text(in: .fi)).",
        sv: "Examen \(code) kan börjas senast \(end.text(in: .sv)).",
        en: "The qualification \(code) could be begun until \(end.text(in: .en)).",
      )
    case .startPassed(let day):
      Phrase(
        fi: "Alkoi \(day.text(in: .fi)).",
        sv: "Började \(day.text(in: .sv)).",
        en: "Started on \(day.text(in: .en)).",
      )
    case .applicationPassed(let day):
      Phrase(
        fi: "Haku päättyi \(day.text(in: .fi)).",
        sv: "Ansökan slutade \(day.text(in: .sv)).",
        en: "Applications ended on \(day.text(in: .en)).",
      )
    case .missingTrainings(let missing, let named, let first):
      Phrase(
        fi: "Aineistosta puuttuu sen \(named) koulutuksesta \(missing), muun muassa \(first).",
        sv: "I materialet saknas \(missing) av dess \(named) utbildningar, bland annat \(first).",
        en: "The catalogue lacks \(missing) of its \(named) trainings, among them \(first).",
      )
    case .duplicate(let other):
      Phrase(
        fi: "Sama kuin \(other), vain tunnus on toinen.",
        sv: "Samma som \(other), bara id är ett annat.",
        en: "The same as \(other) but for the id.",
      )
    }
  }

  /// What to do about it.
  public var suggestion: Phrase {
    switch problem {
    case .unknownField, .unknownProvider, .unknownOccupation, .unknownActivity,
      .unknownMunicipality, .unknownQualification, .unknownUnit:
      Phrase(
        fi: "Korjaa koodi tai tuo koodisto, jossa se on.",
        sv: "Rätta koden eller importera kodverket där den finns.",
        en: "Correct the code, or import the code set that has it.",
      )
    case .strangeUnit:
      Phrase(
        fi: "Tarkista koulutuksen tutkinto ja osat.",
        sv: "Kontrollera utbildningens examen och delar.",
        en: "Check the training's qualification and units.",
      )
    case .unusedQualification, .missingOffering:
      Phrase(
        fi: "Poista tieto Tarkistettavista, jos sitä ei enää tarvita.",
        sv: "Ta bort uppgiften under Att granska om den inte längre behövs.",
        en: "Take the fact away under To review if it is no longer needed.",
      )
    case .expiredQualification, .startPassed, .applicationPassed:
      Phrase(
        fi: "Tuo tuoreempi aineisto tai poista rivi.",
        sv: "Importera nyare data eller ta bort raden.",
        en: "Import newer data, or remove the row.",
      )
    case .missingTrainings:
      Phrase(
        fi: "Tuo ne Opintopolusta, jos ne kuuluvat alueellesi.",
        sv: "Importera dem från Studieinfo om de hör till ditt område.",
        en: "Import them from Opintopolku if they belong to your area.",
      )
    case .duplicate:
      Phrase(fi: "Poista toinen.", sv: "Ta bort den ena.", en: "Remove one of them.")
    }
  }
}

extension Phrase {
  fileprivate static func unknown(
    _ fi: String,
    _ sv: String,
    _ en: String,
    _ code: String,
  )
    -> Phrase
  {
    Phrase(
      fi: "Aineistossa ei ole \(fi) \(code).",
      sv: "I materialet finns inte \(sv) \(code).",
      en: "The catalogue has no \(en) \(code).",
    )
  }
}
