import Languages
import Matching

extension RuleWording {
  /// Why there is no pathway, and what to do; nil when there is one.
  public func obstacleText(of search: PathwaySearch, in language: Language) -> String? {
    guard let obstacle = search.obstacle else { return nil }
    if case .closed(let offering, let reasons) = obstacle {
      let why = reasons.map { text(of: $0, in: language) }.joined(separator: " ")
      return "\(closedPhrase(nearest: names.offering(offering))[language]) \(why)"
    }
    return phrase(of: obstacle, to: names.occupation(search.occupation))[language]
  }

  private var steps: Int { rules.values.pathways.bounds.maxSteps }

  private func closedPhrase(nearest: Phrase) -> Phrase {
    Phrase(
      fi: "Ei polkua \(steps) askeleessa, koska lähin koulutus ei aukea (\(nearest.fi)).",
      sv: "Ingen väg i \(steps) steg, eftersom den närmaste utbildningen inte öppnas "
        + "(\(nearest.sv)).",
      en: "No pathway in \(steps) steps, because the nearest training does not open "
        + "(\(nearest.en)).",
    )
  }

  private func phrase(of obstacle: PathwayObstacle, to occupation: Phrase) -> Phrase {
    switch obstacle {
    case .emptyCatalogue:
      Phrase(
        fi: "Aineistossa ei ole yhtään koulutusta. Tuo aineisto ensin.",
        sv: "Materialet har inga utbildningar. Importera material först.",
        en: "The catalogue has no trainings. Import a catalogue first.",
      )
    case .noTraining:
      Phrase(
        fi: "Aineistossa ei ole koulutusta ammattiin: \(occupation.fi). Valitse lähiammatti.",
        sv: "Materialet har ingen utbildning till yrket: \(occupation.sv). Välj ett närliggande.",
        en: "No training in the catalogue leads to: \(occupation.en). Choose a related occupation.",
      )
    case .noLength:
      Phrase(
        fi: "Koulutusten kestoa ei ole kerrottu, joten polkua ei voi laskea. "
          + "Kysy kestot järjestäjältä.",
        sv: "Utbildningarnas längd är inte angiven, så vägen kan inte räknas. "
          + "Fråga anordnaren om längden.",
        en: "The trainings' lengths are not stated, so no pathway can be reckoned. "
          + "Ask the provider for them.",
      )
    case .noStart:
      Phrase(
        fi: "Ammattiin johtavat koulutukset ovat täynnä. Kysy järjestäjältä seuraavaa alkua.",
        sv: "Utbildningarna till yrket är fulla. Fråga anordnaren om nästa start.",
        en: "The trainings for the occupation are full. Ask the provider for the next start.",
      )
    case .tooLong(let months):
      Phrase(
        fi: "Ei polkua \(steps) askeleessa, koska aikaa kuluisi yli \(months) kuukautta. "
          + "Etsi ensin välitavoite.",
        sv: "Ingen väg i \(steps) steg, eftersom det skulle ta över \(months) månader. "
          + "Sök först ett delmål.",
        en: "No pathway in \(steps) steps, because it would take over \(months) months. "
          + "Look for a goal on the way first.",
      )
    case .closed(let offering, _): closedPhrase(nearest: names.offering(offering))
    }
  }
}
