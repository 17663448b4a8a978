import CatalogueStore
import Languages

/// What an import did, for a person.
public func importText(_ report: ImportReport, isTrial: Bool, in language: Language) -> String {
  var lines = [heading(report, isTrial: isTrial)[language]]
  for count in report.counts { lines.append("  \(countLine(count)[language])") }
  for reason in NotOffered.allCases {
    guard let number = report.notOffered[reason] else { continue }
    lines.append("  \(notOfferedLine(reason, number)[language])")
  }
  if report.servicesGivenWay > 0 {
    lines.append("  \(servicesGivenWayLine(report.servicesGivenWay)[language])")
  }
  if report.leftOutCount > 0 {
    let shown = leftOutLines(report, language).prefix(shownLines)
    let count = shown.reduce(0) { $0 + $1.count }
    lines.append(leftOutHeading(count, of: report.leftOutCount)[language])
    lines += shown.map { "  \($0.text)" + ($0.count == 1 ? "" : " (× \($0.count))") }
  }
  if !report.ignored.isEmpty { lines.append(ignoredLine(report)[language]) }
  if isTrial { lines += differenceLines(report.differences, language) }
  return lines.joined(separator: "\n") + "\n"
}

/// What could not be used, what is said several times in a row once with how often.
private func leftOutLines(
  _ report: ImportReport,
  _ language: Language,
) -> [(text: String, count: Int)] {
  var lines: [(text: String, count: Int)] = []
  for item in report.leftOut {
    let text = item.phrase[language]
    if lines.last?.text == text {
      lines[lines.count - 1].count += 1
    } else {
      lines.append((text, 1))
    }
  }
  return lines
}

/// Enough to see what is wrong; a file of all is what `--format json` is for.
private let shownLines = 20

private func heading(_ report: ImportReport, isTrial: Bool) -> Phrase {
  let (name, read) = (report.source.rawValue, report.read)
  return isTrial
    ? Phrase(
      fi: "\(name): luettu \(read) asiakirjaa. Mitään ei muutettu.",
      sv: "\(name): \(read) dokument lästa. Ingenting ändrades.",
      en: "\(name): \(read) documents read. Nothing was changed.",
    )
    : Phrase(
      fi: "\(name): luettu \(read) asiakirjaa.",
      sv: "\(name): \(read) dokument lästa.",
      en: "\(name): \(read) documents read.",
    )
}

private func countLine(_ count: ImportReport.Count) -> Phrase {
  Phrase(
    fi: "\(count.kind): uusia \(count.added), muuttuneita \(count.changed), ennallaan "
      + "\(count.unchanged), poistuneita \(count.removed)",
    sv: "\(count.kind): nya \(count.added), ändrade \(count.changed), oförändrade "
      + "\(count.unchanged), borttagna \(count.removed)",
    en: "\(count.kind): \(count.added) new, \(count.changed) changed, \(count.unchanged) as "
      + "before, \(count.removed) removed",
  )
}

private func notOfferedLine(_ reason: NotOffered, _ count: Int) -> Phrase {
  switch reason {
  case .partial:
    Phrase(
      fi: "ei tarjota asiakkaille \(count): vain nimi luettelossa, koko asiakirjaa ei ole tuotu",
      sv: "erbjuds inte klienter \(count): bara namnet i en lista, hela dokumentet saknas",
      en: "not offered to clients \(count): only named in a list, the whole document is missing",
    )
  case .kind:
    Phrase(
      fi: "ei tarjota asiakkaille \(count): koulutustyyppi ei ole ohjauksen koulutuksia",
      sv: "erbjuds inte klienter \(count): utbildningstypen hör inte till handledningen",
      en: "not offered to clients \(count): of a kind that guidance does not deal in",
    )
  case .language:
    Phrase(
      fi: "ei tarjota asiakkaille \(count): opetuskieltä ei ole kerrottu tai se on muu kuin "
        + "suomi, ruotsi tai englanti",
      sv: "erbjuds inte klienter \(count): undervisningsspråket är inte angivet eller är ett annat "
        + "än finska, svenska eller engelska",
      en: "not offered to clients \(count): the language of teaching is not stated, or is none of "
        + "Finnish, Swedish and English",
    )
  case .place:
    Phrase(
      fi: "ei tarjota asiakkaille \(count): paikkakuntaa ei ole kerrottu",
      sv: "erbjuds inte klienter \(count): orten är inte angiven",
      en: "not offered to clients \(count): no municipality is stated",
    )
  case .unpublished:
    Phrase(
      fi: "ei tarjota asiakkaille \(count): palvelua ei ole julkaistu tai se on poistettu",
      sv: "erbjuds inte klienter \(count): tjänsten är inte publicerad eller har tagits bort",
      en: "not offered to clients \(count): the service is not published or has been withdrawn",
    )
  case .area:
    Phrase(
      fi: "ei tarjota asiakkaille \(count): ei tiedetä, minkä kuntien asukkaille palvelu on",
      sv: "erbjuds inte klienter \(count): det är okänt för vilka kommuners invånare tjänsten är",
      en: "not offered to clients \(count): it is not known for whose residents the service is",
    )
  }
}

/// Said of an import and of the state of a catalogue.
public func servicesGivenWayLine(_ count: Int) -> Phrase {
  Phrase(
    fi: "ohjelman mukana tulleista palveluista \(count) väistyi, koska sama on tuotu",
    sv: "av tjänsterna som följer med programmet har \(count) gett vika, för samma har importerats",
    en: "of the services that come with the program \(count) gave way, for the same were imported",
  )
}

private func leftOutHeading(_ shown: Int, of all: Int) -> Phrase {
  Phrase(
    fi: "Käyttämättä jäi \(all) kohtaa, joista \(shown) tässä:",
    sv: "\(all) ställen kunde inte användas, \(shown) av dem här:",
    en: "\(all) places could not be used, \(shown) of them here:",
  )
}

private func ignoredLine(_ report: ImportReport) -> Phrase {
  let count = report.ignored.count
  return Phrase(
    fi: "Kansiossa on \(count) tiedostoa, joita tämä muoto ei lue, kuten "
      + "\(report.ignored[0]).",
    sv: "Mappen har \(count) filer som detta format inte läser, till exempel "
      + "\(report.ignored[0]).",
    en: "The folder has \(count) files that this format does not read, such as "
      + "\(report.ignored[0]).",
  )
}

private func differenceLines(
  _ differences: [CatalogueDifference],
  _ language: Language,
) -> [String] {
  guard !differences.isEmpty else {
    let nothing = Phrase(
      fi: "Asiakkaille mikään ei muuttuisi.",
      sv: "Ingenting skulle ändras för klienterna.",
      en: "Nothing would change for clients.",
    )
    return [nothing[language]]
  }
  let heading = Phrase(
    fi: "Asiakkaille muuttuisi \(differences.count) kohtaa:",
    sv: "\(differences.count) ställen skulle ändras för klienterna:",
    en: "\(differences.count) places would change for clients:",
  )
  let lines = differences.prefix(differenceLimit).map(differenceLine)
  let rest = differences.count - lines.count
  return [heading[language]] + lines + (rest > 0 ? ["  … + \(rest)"] : [])
}

private let differenceLimit = 200

/// Signs and the catalogue's own names of fields: a list for whoever keeps the catalogue.
private func differenceLine(_ difference: CatalogueDifference) -> String {
  let name = [difference.name, difference.id].compactMap(\.self).joined(separator: " · ")
  switch difference.change {
  case .added: return "  + \(name)"
  case .removed: return "  - \(name)"
  case .changed(let fields):
    let changes = fields.map { "\($0.name): \($0.before ?? "–") → \($0.after ?? "–")" }
    return "  ~ \(name): \(changes.joined(separator: "; "))"
  }
}
