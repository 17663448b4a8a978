import Languages
import Sealing

/// What the screens say on which a store is opened or made.
enum UnlockText {
  static let title = Phrase(fi: "Tiedot on lukittu", sv: "Uppgifterna är låsta", en: "Locked")
  static let whose = Phrase(fi: "Kuka avaa?", sv: "Vem öppnar?", en: "Who opens?")
  static let passphrase = Phrase(fi: "Tunnuslause", sv: "Lösenfras", en: "Passphrase")
  static let recoveryKey = Phrase(
    fi: "Palautusavain",
    sv: "Återställningsnyckel",
    en: "Recovery key",
  )
  static let opening = Phrase(fi: "Avataan…", sv: "Öppnas…", en: "Opening…")
  static let copyKey = Phrase(
    fi: "Kirjoita avain paperista. Väliviivat voi jättää pois.",
    sv: "Skriv nyckeln från pappret. Bindestrecken kan utelämnas.",
    en: "Copy the key from the paper. The dashes may be left out.",
  )
  static let notAKey = Phrase(
    fi: "Tämä ei ole palautusavain: siinä on 30 merkkiä. Tarkista jokainen merkki.",
    sv: "Detta är ingen återställningsnyckel: den har 30 tecken. Kontrollera varje tecken.",
    en: "This is no recovery key: one has 30 characters. Check each of them.",
  )

  static let newTitle = Phrase(
    fi: "Asiakastietojen suojaus",
    sv: "Skydd av klientuppgifterna",
    en: "Protecting client data",
  )
  static let whyAName = Phrase(
    fi: "Luotsi suojaa asiakkaiden tiedot tunnuslauseella, jonka vain sinä tiedät. Anna ensin "
      + "nimesi tai nimikirjaimesi: sillä avaat tiedot tällä koneella.",
    sv: "Luotsi skyddar klienternas uppgifter med en lösenfras som bara du kan. Ge först ditt "
      + "namn eller dina initialer: med dem öppnar du uppgifterna på den här datorn.",
    en: "Luotsi protects clients' data with a passphrase that you alone know. First give your "
      + "name or initials: with them you open the data on this machine.",
  )
  static let whyAPassphrase = Phrase(
    fi: "Valitse tunnuslause, vähintään \(Passphrase.shortest) merkkiä: neljä sattumanvaraista "
      + "sanaa on hyvä. Ilman sitä kadonneelta tai varastetulta koneelta ei saa luettua mitään, "
      + "mitä asiakkaista on kirjattu. Kukaan ei voi palauttaa sitä, jos se unohtuu: siltä varalta "
      + "saat seuraavaksi paperille palautusavaimen.",
    sv: "Välj en lösenfras på minst \(Passphrase.shortest) tecken: fyra slumpmässiga ord är bra. "
      + "Utan den går det inte att läsa något av det som skrivits om klienterna på en dator som "
      + "är borta eller stulen. Ingen kan återställa den om du glömmer den: för den skull får du "
      + "sedan en återställningsnyckel på papper.",
    en: "Choose a passphrase of at least \(Passphrase.shortest) characters: four random words are "
      + "good. Without it nothing that is written about clients can be read from a lost or stolen "
      + "computer. Nobody can restore it if it is forgotten: for that case you get a recovery key "
      + "for paper next.",
  )
  static let writeAgain = Phrase(
    fi: "Kirjoita sama tunnuslause uudelleen.",
    sv: "Skriv samma lösenfras på nytt.",
    en: "Type the same passphrase again.",
  )
  static let name = Phrase(fi: "Nimi", sv: "Namn", en: "Name")
  static let making = Phrase(fi: "Suojataan…", sv: "Skyddas…", en: "Protecting…")
  static let keyExplanation = Phrase(
    fi:
      "Kirjoita palautusavain paperille ja vie se lukittuun paikkaan. Sillä tiedot avautuvat, jos "
      + "tunnuslause unohtuu. Avainta ei näytetä toiste.",
    sv: "Skriv återställningsnyckeln på papper och lägg den på ett låst ställe. Med den öppnas "
      + "uppgifterna om lösenfrasen glöms. Nyckeln visas inte igen.",
    en: "Write the recovery key on paper and put it in a locked place. It opens the data if the "
      + "passphrase is forgotten. The key is not shown again.",
  )
  static let noName = Phrase(
    fi: "Kirjoita nimi tai nimikirjaimet.",
    sv: "Skriv ett namn eller initialer.",
    en: "Type a name or initials.",
  )
  static let weak = Phrase(
    fi: "Liian helppo arvata: vähintään \(Passphrase.shortest) merkkiä, ei samoja toistaen.",
    sv: "För lätt att gissa: minst \(Passphrase.shortest) tecken, inte samma om och om igen.",
    en:
      "Too easy to guess: at least \(Passphrase.shortest) characters, not the same over and over.",
  )
  static let different = Phrase(
    fi: "Tunnuslauseet eivät ole samat. Kirjoita uudelleen, tai palaa Esc-näppäimellä.",
    sv: "Lösenfraserna är inte lika. Skriv på nytt, eller gå tillbaka med Esc.",
    en: "The passphrases differ. Type it again, or go back with Esc.",
  )
}
