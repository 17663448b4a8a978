import Catalogue
import Languages
import Matching

func labourDemandPhrase(_ finding: LabourDemandFinding, _ names: CatalogueNames) -> Phrase {
  let occupation = names.occupation(finding.occupation)
  let balance = finding.balance.map { $0.phrase(degree: finding.degree) } ?? countsAlonePhrase
  let place: Phrase? =
    if case .municipality(let code) = finding.area { names.municipality(code) } else { nil }
  let month = finding.month.monthPhrase
  let counts = countPhrases(unemployed: finding.unemployed, vacancies: finding.vacancies)
  let figures = Phrase { language in counts.map { ", \($0[language])" }.joined() }
  let old =
    finding.isOld
    ? Phrase(
      fi: " Tieto on vanha.",
      sv: " Uppgiften är gammal.",
      en: " The figures are old.",
    ) : Phrase(fi: "", sv: "", en: "")
  return Phrase { language in
    let place = place.map { "\($0[language]), " } ?? ""
    return "\(occupation[language]): \(balance[language]) (\(place)\(month[language]))"
      + "\(figures[language])." + old[language]
  }
}

extension LabourDemand {
  /// The figures without the occupation: `surplus of workers, moderate (June 2026), 2,310 unemployed`.
  public func figuresText(in language: Language) -> String {
    let balance = balance.map { $0.phrase(degree: degree) } ?? countsAlonePhrase
    let counts = countPhrases(unemployed: unemployed, vacancies: vacancies)
    return balance[language] + " (\(month.monthText(in: language)))"
      + counts.map { ", \($0[language])" }.joined()
  }
}

let countsAlonePhrase = Phrase(
  fi: "tilanteesta vain lukumäärät",
  sv: "bara antal om läget",
  en: "counts alone",
)

let labourDemandMissingPhrase = Phrase(
  fi: "Ammatin työvoimatarpeesta ei ole tietoa aineistossa.",
  sv: "Materialet har inga uppgifter om behovet av arbetskraft i yrket.",
  en: "The data has no figures on labour demand for the occupation.",
)

let labourDemandNotCountedPhrase = Phrase(
  fi: "Asiakkaalla on korkeampi tutkinto eikä ala ole toiveissa: työvoimapula ei tuo pisteitä.",
  sv: "Klienten har en högre examen och branschen är inget önskemål: bristen ger inga poäng.",
  en: "The client has a higher degree and the field is no wish: a shortage brings no points.",
)

/// The counts that are known; a hidden count is left out.
func countPhrases(unemployed: Int?, vacancies: Int?) -> [Phrase] {
  var parts: [Phrase] = []
  if let unemployed {
    let count = numberPhrase(unemployed)
    parts.append(
      Phrase(
        fi: "\(count.fi) työtöntä",
        sv: "\(count.sv) arbetslösa",
        en: "\(count.en) unemployed",
      )
    )
  }
  if let vacancies {
    let count = numberPhrase(vacancies)
    parts.append(
      Phrase(
        fi: vacancies == 1 ? "1 avoin paikka" : "\(count.fi) avointa paikkaa",
        sv: vacancies == 1 ? "1 ledig plats" : "\(count.sv) lediga platser",
        en: vacancies == 1 ? "1 vacancy" : "\(count.en) vacancies",
      )
    )
  }
  return parts
}

extension LabourDemand.Balance {
  /// The class with its degree in words; a degree outside 2 to 5 adds nothing.
  func phrase(degree: Int?) -> Phrase {
    let word = degree.flatMap(degreeWord)
    let name = name
    return Phrase { language in
      guard self != .balanced, let word else { return name[language] }
      return "\(name[language]), \(word[language])"
    }
  }

  private var name: Phrase {
    switch self {
    case .balanced:
      Phrase(fi: "työvoima riittää juuri", sv: "arbetskraft i balans", en: "labour in balance")
    case .surplus:
      Phrase(fi: "työvoimaa liikaa", sv: "överskott på arbetskraft", en: "surplus of workers")
    case .mismatch:
      Phrase(
        fi: "työt ja tekijät eivät kohtaa",
        sv: "jobb och sökande möts inte",
        en: "jobs and jobseekers do not meet",
      )
    case .shortage:
      Phrase(fi: "pulaa työvoimasta", sv: "brist på arbetskraft", en: "shortage of workers")
    }
  }
}

private func degreeWord(_ degree: Int) -> Phrase? {
  switch degree {
  case 2: Phrase(fi: "lievästi", sv: "lindrigt", en: "slight")
  case 3: Phrase(fi: "kohtalaisesti", sv: "måttligt", en: "moderate")
  case 4: Phrase(fi: "vakavasti", sv: "allvarligt", en: "serious")
  case 5: Phrase(fi: "hälyttävästi", sv: "alarmerande", en: "alarming")
  default: nil
  }
}
