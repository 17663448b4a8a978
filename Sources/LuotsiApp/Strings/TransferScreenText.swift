import CaseStore
import Languages

/// What the screen of transfers says.
enum TransferScreenText {
  static let title = Phrase(fi: "Siirrot", sv: "Överföringar", en: "Transfers")
  static let fingerprint = Phrase(fi: "Tunniste", sv: "Kännetecken", en: "Fingerprint")
  static let desks = Phrase(fi: "Työpisteet", sv: "Arbetsställen", en: "Desks")
  static let toSettle = Phrase(
    fi: "Ratkaistavat ristiriidat",
    sv: "Motstridigt, att avgöra",
    en: "Conflicts to settle",
  )
  static let nobody = Phrase(
    fi: "Muita työpisteitä ei vielä tunneta. Tee käyntikortti ja anna se toiselle työpisteelle, "
      + "ja ota vastaan sen käyntikortti. Kortissa ei ole salaisuuksia.",
    sv:
      "Inga andra arbetsställen är kända än. Gör ett visitkort och ge det till det andra stället, "
      + "och ta emot dess visitkort. Kortet har inga hemligheter.",
    en: "No other desks are known yet. Make a card and give it to the other desk, and take in its "
      + "card. There are no secrets in a card.",
  )
  static let takenIn = Phrase(fi: "Otettu vastaan", sv: "Mottaget", en: "Taken in")
  static let wouldDo = Phrase(
    fi: "Mitä vastaanotto tekisi (mitään ei ole vielä muutettu)",
    sv: "Vad mottagandet skulle göra (inget är ändrat än)",
    en: "What taking it in would do (nothing is changed yet)",
  )
  static let shownNow = Phrase(
    fi: "uusin, tätä käytetään nyt",
    sv: "nyast, används nu",
    en: "newest, counted with now",
  )
  static let settling = Phrase(
    fi: "Valitse oikea arvo; kysy asiakkaalta. Toinen jää muutoshistoriaan.",
    sv: "Välj det rätta; fråga klienten. Det andra blir kvar i ändringshistoriken.",
    en: "Choose the right value; ask the client. The other stays in the history.",
  )

  static func sent(_ path: String) -> Phrase {
    Phrase(
      fi: "Tiedosto on valmis, ja vain vastaanottaja voi avata sen: \(path)",
      sv: "Filen är klar, och bara mottagaren kan öppna den: \(path)",
      en: "The file is ready, and only the recipient can open it: \(path)",
    )
  }

  static func cardMade(_ path: String) -> Phrase {
    Phrase(
      fi: "Käyntikortti on valmis: \(path). Kerro tunniste erikseen, esimerkiksi puhelimessa.",
      sv: "Visitkortet är klart: \(path). Berätta kännetecknet separat, till exempel i telefon.",
      en:
        "The card is ready: \(path). Tell the fingerprint apart from it, by telephone for example.",
    )
  }

  static func own(_ name: String?) -> Phrase {
    guard let name else {
      return Phrase(
        fi: "Tällä työpisteellä ei ole vielä nimeä",
        sv: "Det här arbetsstället har inget namn än",
        en: "This desk has no name yet",
      )
    }
    return Phrase(
      fi: "Tämä työpiste: \(name)",
      sv: "Det här arbetsstället: \(name)",
      en: "This desk: \(name)",
    )
  }

  static func count(_ conflicts: Int) -> Phrase {
    Phrase(
      fi: conflicts == 1 ? "1 ristiriita" : "\(conflicts) ristiriitaa",
      sv: conflicts == 1 ? "1 konflikt" : "\(conflicts) konflikter",
      en: conflicts == 1 ? "1 conflict" : "\(conflicts) conflicts",
    )
  }

  static func conflict(of code: String, _ number: Int, of count: Int) -> Phrase {
    Phrase(
      fi: "\(code) · ristiriita \(number)/\(count): kohtaa on muutettu kahdessa työpisteessä",
      sv: "\(code) · konflikt \(number)/\(count): ändrat på två arbetsställen",
      en: "\(code) · conflict \(number)/\(count): changed at two desks",
    )
  }
}

extension TransferForm {
  var explanation: Phrase {
    switch purpose {
    case .sending(let desk, _):
      desk.relation == .own
        ? Phrase(
          fi: "Lähetys: \(desk.name). Tiedosto sinetöidään sille: muut eivät voi avata sitä.",
          sv: "Till: \(desk.name). Filen förseglas för mottagaren: ingen annan kan öppna den.",
          en: "To: \(desk.name). The file is sealed for it: nobody else can open it.",
        )
        : Phrase(
          fi: "Lähetys: \(desk.name), toinen organisaatio. Lähtee vain se, mihin asiakas on "
            + "suostunut.",
          sv: "Till: \(desk.name), en annan organisation. Bara det som klienten har samtyckt till "
            + "skickas.",
          en: "To: \(desk.name), another organisation. Only what the client has agreed to goes.",
        )
    case .reading:
      Phrase(
        fi: "Ota vastaan toisen työpisteen siirto tai käyntikortti.",
        sv: "Ta emot ett annat arbetsställes överföring eller visitkort.",
        en: "Take in another desk's transfer or card.",
      )
    case .trusting(let card):
      trusting(card)
    case .makingCard:
      Phrase(
        fi: "Käyntikortilla toinen työpiste voi sinetöidä siirtoja tälle ja tuntea tämän "
          + "lähettäjäksi.",
        sv:
          "Med visitkortet kan ett annat arbetsställe försegla överföringar för det här och känna "
          + "igen det som avsändare.",
        en: "With the card another desk can seal transfers for this one and know it as a sender.",
      )
    }
  }

  private func trusting(_ card: DeskCardFile) -> Phrase {
    let digits = card.card.fingerprint.dropLast(5) + "?????"
    return Phrase(
      fi:
        "Kortti: \(card.name). Kysy toiselta työpisteeltä sen tunniste, puhelimessa tai vierekkäin. "
        + "Sen pitää olla \(digits)",
      sv: "Kort: \(card.name). Fråga det andra arbetsstället om dess kännetecken, i telefon eller "
        + "sida vid sida. Det ska vara \(digits)",
      en:
        "Card: \(card.name). Ask the other desk for its fingerprint, by telephone or side by side. "
        + "It has to be \(digits)",
    )
  }
}

extension TransferForm.Line {
  func label(for purpose: TransferForm.Purpose) -> Phrase {
    switch self {
    case .code:
      if case .sending(let desk, _) = purpose, desk.relation == .own {
        Phrase(
          fi: "Asiakkaan koodi (tyhjä: kaikki asiakkaat)",
          sv: "Klientens kod (tom: alla klienter)",
          en: "The client's code (empty: all clients)",
        )
      } else {
        Phrase(fi: "Asiakkaan koodi", sv: "Klientens kod", en: "The client's code")
      }
    case .path: Phrase(fi: "Tiedosto", sv: "Fil", en: "File")
    case .name: Phrase(fi: "Työpisteen nimi", sv: "Arbetsställets namn", en: "The desk's name")
    case .lastDigits:
      Phrase(
        fi: "Viisi viimeistä numeroa, jotka toinen työpiste kertoo",
        sv: "De fem sista siffrorna, som det andra stället berättar",
        en: "The last five digits, as the other desk tells them",
      )
    case .isOwn:
      Phrase(
        fi: "Onko se samaa organisaatiota? (k/e)",
        sv: "Hör det till samma organisation? (j/n)",
        en: "Is it of the same organisation? (y/n)",
      )
    }
  }
}

extension TransferForm.Refusal {
  var sentence: Phrase {
    switch self {
    case .empty: Phrase(fi: "Kirjoita tämä.", sv: "Skriv det här.", en: "Type this.")
    case .noSuchCase:
      Phrase(
        fi: "Sellaista koodia ei ole. Koodit näkyvät asiakasluettelossa.",
        sv: "Det finns ingen sådan kod. Koderna syns i klientlistan.",
        en: "There is no such code. The list of clients shows the codes.",
      )
    case .onlyOneCase:
      Phrase(
        fi: "Toiseen organisaatioon lähetetään yksi asiakas kerrallaan. Kirjoita koodi.",
        sv: "Till en annan organisation skickas en klient åt gången. Skriv koden.",
        en: "One client at a time goes to another organisation. Type the code.",
      )
    case .otherDigits:
      Phrase(
        fi: "Numerot eivät täsmää. Kortti ei ole sen työpisteen: älä käytä sitä.",
        sv: "Siffrorna stämmer inte. Kortet är inte det ställets: använd det inte.",
        en: "The digits differ. The card is not that desk's: do not use it.",
      )
    case .yesOrNo: Phrase(fi: "Kirjoita k tai e.", sv: "Skriv j eller n.", en: "Type y or n.")
    }
  }
}
