import Languages

/// What can be typed on a page.
func linearHelp(_ page: LinearPage, in context: KeyContext, _ language: Language) -> [String] {
  let colon = page.typing == nil ? "" : ":"
  let bindings = KeyMap.bindings(in: context)
  var lines = [(page.typing == nil ? HelpText.commands : HelpText.colonCommands)[language]]
  lines += bindings.compactMap { binding in
    guard let key = binding.keys.first else { return nil }
    let name = binding.command.name(in: context)[language]
    return "\(colon)\(name.lowercased()). \(HelpText.key[language]) \(key.name(in: language))."
  }
  lines += LinearWord.allCases.map {
    "\(colon)\($0.name[language].lowercased()): \($0.explanation[language])."
  }
  if !page.items.isEmpty { lines.append(HelpText.commandWithNumber[language]) }
  return lines + [HelpText.always[language], HelpText.keys[language]]
}

private enum HelpText {
  static let commands = Phrase(
    fi: "Komennot; nimen alku riittää:",
    sv: "Kommandon; början av namnet räcker:",
    en: "Commands; the beginning of a name will do:",
  )
  static let colonCommands = Phrase(
    fi: "Tähän kirjoitetaan tekstiä, joten komento alkaa kaksoispisteellä; nimen alku riittää:",
    sv: "Här skrivs text, så ett kommando börjar med kolon; början av namnet räcker:",
    en: "Text is typed here, so a command begins with a colon; the beginning of a name will do:",
  )
  static let key = Phrase(fi: "Näppäin", sv: "Tangent", en: "Key")
  static let commandWithNumber = Phrase(
    fi: "Numeron voi kirjoittaa komennon perään, jolloin se koskee sitä riviä.",
    sv: "Ett nummer kan skrivas efter kommandot, och då gäller det den raden.",
    en: "A number may follow a command, which then is about that row.",
  )
  static let always = Phrase(
    fi: "= lukee sivun uudelleen, ? lukee tämän.",
    sv: "= läser sidan på nytt, ? läser det här.",
    en: "= reads the page again, ? reads this.",
  )
  static let keys = Phrase(
    fi: "Näppäimen nimi kaksoispisteen jälkeen painaa sitä, esimerkiksi :esc, :enter tai :oikea.",
    sv: "En tangents namn efter ett kolon trycker på den, till exempel :esc, :enter eller :höger.",
    en: "A key's name after a colon presses it, such as :esc, :enter or :right.",
  )
}
