import Languages
import Matching

extension RuleWording {
  /// Why there is no pathway, and what to do; nil when there is one.
  public func obstacleText(of search: PathwaySearch, in language: Language) -> String? {
    guard let obstacle = search.obstacle else { return nil }
    let occupation = names.occupation(search.occupation)
    switch obstacle {
    case .emptyCatalogue:
      return Phrase(
        fi: "Aineistossa ei ole yhtään koulutusta. Tuo aineisto ensin.",
        sv: "Materialet har inga utbildningar. Importera material först.",
        en: "The catalogue has no trainings. Import a catalogue first.",
      )[language]
    case .noTraining:
      return Phrase(
        fi: "Aineistossa ei ole koulutusta ammattiin: \(occupation.fi). Valitse lähiammatti.",
        sv: "Materialet har ingen utbildning till yrket: \(occupation.sv). Välj ett närliggande.",
        en: "No training in the catalogue leads to: \(occupation.en). Choose a related occupation.",
      )[language]
    case .noLength:
      return Phrase(
        fi: "Koulutusten kestoa ei ole kerrottu, joten polkua ei voi laskea. "
          + "Kysy kestot järjestäjältä.",
        sv: "Utbildningarnas längd är inte angiven, så vägen kan inte räknas. "
          + "Fråga anordnaren om längden.",
        en: "The trainings' lengths are not stated, so no pathway can be reckoned. "
          + "Ask the provider for them.",
      )[language]
    case .noStart:
      return Phrase(
        fi: "Ammattiin johtavat koulutukset ovat täynnä. Kysy järjestäjältä seuraavaa alkua.",
        sv: "Utbildningarna till yrket är fulla. Fråga anordnaren om nästa start.",
        en: "The trainings for the occupation are full. Ask the provider for the next start.",
      )[language]
    case .tooLong(let months):
      return Phrase(
        fi: "Ei polkua neljässä askeleessa, koska aikaa kuluisi yli \(months) kuukautta. "
          + "Etsi ensin välitavoite.",
        sv: "Ingen väg i fyra steg, eftersom det skulle ta över \(months) månader. "
          + "Sök först ett delmål.",
        en: "No pathway in four steps, because it would take over \(months) months. "
          + "Look for a goal on the way first.",
      )[language]
    case .closed(let offering, let reasons):
      let why = reasons.map { text(of: $0, in: language) }.joined(separator: " ")
      let nearest = names.offering(offering)
      return Phrase(
        fi: "Ei polkua neljässä askeleessa, koska lähin koulutus ei aukea "
          + "(\(nearest.fi)): \(why)",
        sv: "Ingen väg i fyra steg, eftersom den närmaste utbildningen inte öppnas "
          + "(\(nearest.sv)): \(why)",
        en: "No pathway in four steps, because the nearest training does not open "
          + "(\(nearest.en)): \(why)",
      )[language]
    }
  }
}
