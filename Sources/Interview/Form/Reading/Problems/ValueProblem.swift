import Languages

/// A cell that holds none of the values it can have.
enum ValueProblem: FormProblem {
  case notYesOrNo(String, String)
  case notYesNoOrCondition(String, Column, String?)
  case constraintLevel(String)
  case trigger(String)
  case badDefault(AnswerError)
  /// A default with an operator in it, which is why it is not taken as a text.
  case unsoundDefault(String)

  var severity: Finding.Severity { .error }

  var code: String {
    switch self {
    case .notYesNoOrCondition(_, .readOnly, _): "bad-read-only"
    case .notYesNoOrCondition: "bad-required"
    case .notYesOrNo: "bad-setting"
    case .constraintLevel: "bad-constraint-level"
    case .trigger: "bad-trigger"
    case .badDefault, .unsoundDefault: "bad-default"
    }
  }

  var message: Phrase {
    switch self {
    case .notYesOrNo(let text, _):
      Phrase(
        fi: "'\(clipped(text))' ei ole yes eikä no.",
        sv: "'\(clipped(text))' är varken yes eller no.",
        en: "'\(clipped(text))' is neither yes nor no.",
      )
    case .notYesNoOrCondition(let text, _, _):
      Phrase(
        fi: "'\(clipped(text))' ei ole yes, no eikä ehto.",
        sv: "'\(clipped(text))' är varken yes, no eller ett villkor.",
        en: "'\(clipped(text))' is neither yes, no nor a condition.",
      )
    case .constraintLevel(let text):
      Phrase(
        fi: "'\(clipped(text))' ei ole soft eikä hard.",
        sv: "'\(clipped(text))' är varken soft eller hard.",
        en: "'\(clipped(text))' is neither soft nor hard.",
      )
    case .trigger(let text):
      Phrase(
        fi: "'\(clipped(text))' ei ole viittaus kysymykseen.",
        sv: "'\(clipped(text))' är ingen hänvisning till en fråga.",
        en: "'\(clipped(text))' is no reference to a question.",
      )
    case .badDefault(let error):
      Phrase(
        fi: error.message(in: "fi"),
        sv: error.message(in: "sv"),
        en: error.message(in: "en"),
      )
    case .unsoundDefault(let text):
      Phrase(
        fi: "Oletus '\(clipped(text))' luetaan lausekkeena, koska siinä on laskutoimitus, mutta "
          + "lausekkeeksi se ei kelpaa.",
        sv: "Standardvärdet '\(clipped(text))' läses som ett uttryck, eftersom det har en "
          + "operator, men det duger inte som uttryck.",
        en: "The default '\(clipped(text))' is read as an expression, as it has an operator in "
          + "it, but it is not a sound one.",
      )
    }
  }

  var suggestion: Phrase {
    switch self {
    case .notYesNoOrCondition(_, _, let closest?): .didYouMean(closest)
    case .notYesOrNo, .notYesNoOrCondition:
      Phrase(fi: "Kirjoita yes tai no.", sv: "Skriv yes eller no.", en: "Write yes or no.")
    case .constraintLevel:
      Phrase(
        fi: "Kirjoita soft, jos vastauksen saa pitää, muuten hard.",
        sv: "Skriv soft om svaret får behållas, annars hard.",
        en: "Write soft where the answer may be kept, else hard.",
      )
    case .trigger:
      Phrase(
        fi: "Kirjoita ${nimi}, ja useat pilkuin erotettuina.",
        sv: "Skriv ${namn}, och flera med kommatecken emellan.",
        en: "Write ${name}, and several with commas between.",
      )
    case .unsoundDefault(let text):
      Phrase(
        fi: "Jos se on teksti, kirjoita lainausmerkit: '\(clipped(text))'.",
        sv: "Om det är en text, skriv citattecken: '\(clipped(text))'.",
        en: "If it is a text, write quotation marks: '\(clipped(text))'.",
      )
    case .badDefault:
      Phrase(
        fi: "Kirjoita oletus, jonka voi antaa vastaukseksi.",
        sv: "Skriv ett standardvärde som går att svara.",
        en: "Write a default that can be answered.",
      )
    }
  }
}
