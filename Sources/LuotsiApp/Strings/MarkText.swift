import Languages

/// The words of pins and hidings on the list.
enum MarkText {
  static let goneTitle = Phrase(
    fi: "Ei enää aineistossa",
    sv: "Finns inte längre i materialet",
    en: "No longer in the catalogue",
  )
  static let goneExplained = Phrase(
    fi:
      "Tämä koulutus oli merkitty, mutta aineistossa sitä ei enää ole. k tai x poistaa merkinnän.",
    sv:
      "Den här utbildningen var märkt men finns inte längre i materialet. k eller x tar bort märket.",
    en: "This training was marked, and the catalogue no longer has it. k or x removes the mark.",
  )
  static let unfold = Phrase(fi: "Enter näyttää", sv: "Enter visar", en: "Enter shows")
  static let fold = Phrase(fi: "Enter sulkee", sv: "Enter stänger", en: "Enter folds")
  static let foldExplained = Phrase(
    fi: "Nämä ohjaaja on piilottanut. Pisteet ja tila ovat ennallaan. x palauttaa listalle.",
    sv: "De här har handledaren dolt. Poäng och läge är oförändrade. x tar tillbaka.",
    en: "The advisor has hidden these. Points and verdicts are as they were. x brings one back.",
  )
  static let whyPinned = Phrase(fi: "Kiinnitä", sv: "Fäst", en: "Pin")
  static let whyHidden = Phrase(fi: "Piilota", sv: "Dölj", en: "Hide")
  static let reason = Phrase(fi: "Syy:", sv: "Orsak:", en: "Reason:")
  static let noReason = Phrase(
    fi: "! Kirjoita syy muutamalla sanalla. Ilman syytä mikään ei muutu.",
    sv: "! Skriv orsaken med några ord. Utan orsak ändras inget.",
    en: "! Write the reason in a few words. Without one nothing changes.",
  )
  static let lostWeights = Phrase(
    fi: "Tallennetut omat painot eivät enää kelpaa: nyt käytössä ovat sääntöpaketin painot.",
    sv: "De sparade egna vikterna gäller inte längre: nu används regelpaketets vikter.",
    en: "The stored weights of your own no longer hold: the rule pack's are used now.",
  )
}
