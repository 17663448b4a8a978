import Languages

extension SensitiveText {
  /// What seems to stand in the text, what to do, and why.
  var warning: Phrase {
    switch self {
    case .identityCode:
      Phrase(
        fi: "Tekstissä näyttää olevan henkilötunnus. Poista se: ohjaus ei tarvitse sitä, ja sen "
          + "käsittelyyn pitää olla laissa peruste (tietosuojalaki 29 §).",
        sv: "Texten tycks innehålla en personbeteckning. Ta bort den: handledningen behöver den "
          + "inte, och lagen kräver en grund för att behandla den (dataskyddslagen 29 §).",
        en:
          "The text seems to hold a personal identity code. Delete it: guidance does not need it, "
          + "and handling it takes a ground in law (Data Protection Act, section 29).",
      )
    case .illness(let word):
      Phrase(
        fi: "”\(word)”: älä kirjoita sairauksia. Kirjoita, mikä auttaa opinnoissa tai työssä. "
          + "Terveystietoja suojataan erityisesti (tietosuoja-asetus, 9 artikla).",
        sv: "”\(word)”: skriv inte sjukdomar. Skriv vad som hjälper i studierna eller arbetet. "
          + "Uppgifter om hälsa skyddas särskilt (dataskyddsförordningen, artikel 9).",
        en:
          "”\(word)”: do not write illnesses. Write what helps in studies or work. Data on health "
          + "is specially protected (GDPR, Article 9).",
      )
    case .crime(let word):
      Phrase(
        fi: "”\(word)”: älä kirjoita rikoksista. Kysy turvallisuusehdoista koululta nimettä. "
          + "Rikostietoja saa käsitellä vain lain nojalla (tietosuoja-asetus, 10 artikla).",
        sv: "”\(word)”: skriv inte om brott. Fråga skolan om säkerhetsvillkor utan namn. Uppgifter "
          + "om brott får behandlas bara med stöd av lag (dataskyddsförordningen, artikel 10).",
        en:
          "”\(word)”: do not write about crimes. Ask the school about safety conditions without a "
          + "name. Data on crimes may be handled only under law (GDPR, Article 10).",
      )
    }
  }
}

/// What is said under a free text while it is written: what it seems to say that it should not,
/// else what not to write.
func freeTextWarning(_ text: String) -> Phrase {
  SensitiveText(in: text)?.warning ?? ScreenText.remarkWarning
}
