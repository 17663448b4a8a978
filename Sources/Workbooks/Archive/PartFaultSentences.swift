import Languages

extension PartFault {
  /// What is wrong with the part of that name, and what to do about it.
  func sentence(of part: String) -> Phrase {
    switch self {
    case .overLimit(let limit): return limit.sentence
    case .locked: return ForeignFormat.protected.sentence
    case .absent: return damaged(part, missing)
    case .corrupt: return damaged(part, broken)
    case .xml(let mistake, let byte):
      let reason = mistake.phrase
      return damaged(
        part,
        Phrase(
          fi: "\(reason.fi), tavu \(byte)",
          sv: "\(reason.sv), byte \(byte)",
          en: "\(reason.en), byte \(byte)",
        ),
      )
    }
  }
}

private let missing = Phrase(fi: "se puuttuu", sv: "den saknas", en: "it is missing")

private let broken = Phrase(
  fi: "sen tiedot ovat rikki",
  sv: "dess data är trasiga",
  en: "its data are broken",
)

private func damaged(_ part: String, _ reason: Phrase) -> Phrase {
  Phrase(
    fi: "tiedoston osa \(part) on vioittunut: \(reason.fi). "
      + "Avaa tiedosto taulukkolaskennassa ja tallenna se uudelleen.",
    sv: "filens del \(part) är skadad: \(reason.sv). "
      + "Öppna filen i ett kalkylprogram och spara den på nytt.",
    en: "its part \(part) is damaged: \(reason.en). "
      + "Open the file in a spreadsheet program and save it again.",
  )
}
