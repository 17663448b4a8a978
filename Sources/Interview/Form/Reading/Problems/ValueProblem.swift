import Languages

/// A cell that holds none of the values it can have.
enum ValueProblem: FormProblem {
  case notYesOrNo(String, String)
  case notYesNoOrCondition(String, Column, String?)
  case constraintLevel(String)
  case trigger(String)
  case badDefault(AnswerError)

  var severity: Finding.Severity { .error }

  var code: String {
    switch self {
    case .notYesNoOrCondition(_, .readOnly, _): "bad-read-only"
    case .notYesNoOrCondition: "bad-required"
    case .notYesOrNo: "bad-setting"
    case .constraintLevel: "bad-constraint-level"
    case .trigger: "bad-trigger"
    case .badDefault: "bad-default"
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
    case .badDefault:
      Phrase(
        fi: "Kirjoita oletus, jonka voi antaa vastaukseksi.",
        sv: "Skriv ett standardvärde som går att svara.",
        en: "Write a default that can be answered.",
      )
    }
  }
}
