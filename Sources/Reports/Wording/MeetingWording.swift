import Catalogue
import CivilDates
import Languages
import Matching

extension RuleWording {
  /// Both sides of one subject.
  public func text(of point: MeetingPoint, in language: Language) -> String {
    phrase(of: point.subject)[language].capitalisedFirst
  }

  private func phrase(of subject: MeetingPoint.Subject) -> Phrase {
    switch subject {
    case .hours(let offered?, let minimum):
      Phrase(
        fi: "työnantaja tarjoaa \(offered) tuntia viikossa, oppisopimus vaatii \(minimum).",
        sv: "arbetsgivaren erbjuder \(offered) timmar i veckan, läroavtal kräver \(minimum).",
        en: "the employer offers \(offered) hours a week, an apprenticeship needs \(minimum).",
      )
    case .hours(nil, let minimum):
      Phrase(
        fi: "tunteja ei ole kerrottu, oppisopimus vaatii \(minimum) viikossa.",
        sv: "timmarna är inte angivna, läroavtal kräver \(minimum) i veckan.",
        en: "the hours are not told; an apprenticeship needs \(minimum) a week.",
      )
    case .language(let spoken, let wanted, let lowest, let highest):
      languagePhrase(spoken, wanted: wanted, lowest: lowest, highest: highest)
    case .start(let employer, let client, let studies):
      startPhrase(employer: employer, client: client, studies: studies)
    case .way(let minutes, let limit): wayPhrase(minutes: minutes, limit: limit)
    case .places(let places?):
      Phrase(fi: "paikkoja \(places).", sv: "platser \(places).", en: "places \(places).")
    case .places(nil):
      Phrase(
        fi: "paikkojen määrää ei ole kerrottu.",
        sv: "antalet platser är inte angivet.",
        en: "the number of places is not told.",
      )
    case .wish(let field, let isNamed): wishPhrase(field, isNamed: isNamed)
    }
  }

  private func languagePhrase(
    _ spoken: Offering.TeachingLanguage,
    wanted: LanguageLevel?,
    lowest: LanguageLevel?,
    highest: LanguageLevel?,
  ) -> Phrase {
    Phrase { language in
      let wanted = wanted?.text(in: language) ?? notTold[language]
      let held =
        switch (lowest, highest) {
        case (let low?, let high?) where low == high: low.text(in: language)
        case (_?, let high?) where high < .c22:
          Phrase(
            fi: "enintään \(high.text(in: .fi))",
            sv: "högst \(high.text(in: .sv))",
            en: "at most \(high.text(in: .en))",
          )[language]
        default: notKnown[language]
        }
      let name = spoken.ofSkill[language]
      return Phrase(
        fi: "\(name) taito: työnantaja toivoo \(wanted), asiakkaan heikoin \(held).",
        sv: "färdigheter \(name): arbetsgivaren önskar \(wanted), klientens svagaste \(held).",
        en: "\(name) at work: the employer wants \(wanted), the client's weakest is \(held).",
      )[language]
    }
  }

  private func startPhrase(
    employer: CivilDate?,
    client: CivilDate?,
    studies: CivilDate?,
  ) -> Phrase {
    Phrase { language in
      let wanted = employer?.text(in: language) ?? byAgreement[language]
      let able = client?.text(in: language) ?? notKnown[language]
      let begins = studies?.text(in: language) ?? byAgreement[language]
      return Phrase(
        fi: "aloitus: työnantaja \(wanted), asiakas aikaisintaan \(able), opinnot \(begins).",
        sv: "start: arbetsgivaren \(wanted), klienten tidigast \(able), studierna \(begins).",
        en: "start: employer \(wanted), client at the earliest \(able), studies \(begins).",
      )[language]
    }
  }

  private func wayPhrase(minutes: Int?, limit: Int?) -> Phrase {
    Phrase { language in
      let way = minutes.map { "\($0) min" } ?? notKnown[language]
      let most = limit.map { "\($0) min" } ?? notKnown[language]
      return Phrase(
        fi: "matka suuntaansa: \(way), asiakkaan raja \(most).",
        sv: "resan åt ett håll: \(way), klientens gräns \(most).",
        en: "one way: \(way), the client's limit \(most).",
      )[language]
    }
  }

  private func wishPhrase(_ field: FieldCode?, isNamed: Bool?) -> Phrase {
    let name = field.map(names.field) ?? notTold
    return switch isNamed {
    case true?:
      Phrase(
        fi: "ala (\(name.fi)) on asiakkaan toive.",
        sv: "branschen (\(name.sv)) är klientens önskan.",
        en: "the field (\(name.en)) is a wish of the client.",
      )
    case false?:
      Phrase(
        fi: "ala (\(name.fi)) ei ole asiakkaan toive.",
        sv: "branschen (\(name.sv)) är ingen önskan av klienten.",
        en: "the field (\(name.en)) is no wish of the client.",
      )
    case nil:
      Phrase(
        fi: "ei tiedetä, kiinnostaako ala (\(name.fi)) asiakasta.",
        sv: "det är inte känt om branschen (\(name.sv)) intresserar klienten.",
        en: "it is not known whether the field (\(name.en)) interests the client.",
      )
    }
  }
}

private let notTold = Phrase(fi: "ei kerrottu", sv: "inte angivet", en: "not told")
private let notKnown = Phrase(fi: "ei tiedossa", sv: "inte känt", en: "not known")
private let byAgreement = Phrase(fi: "sovitaan", sv: "enligt avtal", en: "to be agreed")

extension MeetingPoint.State {
  public func text(in language: Language) -> String { phrase[language] }

  private var phrase: Phrase {
    switch self {
    case .fits: Phrase(fi: "sopii", sv: "passar", en: "fits")
    case .short: Phrase(fi: "ei kohtaa", sv: "möts inte", en: "does not meet")
    case .ask: Phrase(fi: "kysy", sv: "fråga", en: "ask")
    }
  }
}

extension MeetingAsk {
  public func text(in language: Language) -> String {
    switch self {
    case .client(let question): question.text(in: language)
    case .travelTime: MissingFact.travelTime.phrase[language]
    case .employer(let question): question.phrase[language]
    }
  }
}

extension EmployerQuestion {
  fileprivate var phrase: Phrase {
    let missing =
      switch self {
      case .hours:
        Phrase(
          fi: "kuinka monta tuntia viikossa työtä on",
          sv: "hur många timmar i veckan arbetet är",
          en: "how many hours a week the work is",
        )
      case .languageLevel:
        Phrase(
          fi: "millä kielitaidolla työssä pärjää",
          sv: "vilka språkkunskaper arbetet kräver",
          en: "what level of language the work needs",
        )
      case .start:
        Phrase(fi: "milloin työ alkaa", sv: "när arbetet börjar", en: "when work starts")
      case .places:
        Phrase(fi: "montako voi ottaa", sv: "hur många som kan tas", en: "how many can be taken")
      case .field: Phrase(fi: "mikä ala on", sv: "vilken bransch det är", en: "which field it is")
      }
    return Phrase(
      fi: "Kysy työnantajalta, \(missing.fi).",
      sv: "Fråga arbetsgivaren \(missing.sv).",
      en: "Ask the employer \(missing.en).",
    )
  }
}
