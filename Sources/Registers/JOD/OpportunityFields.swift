import Languages

extension RecordObject {
  /// Nil, with a problem, for another document and for one without an id or a title.
  func opportunity() -> Opportunity? {
    guard has("koulutukset") || has("koulutusalaJakauma") || has("otsikko") else {
      report("", .anotherKind(found: otherDocument))
      return nil
    }
    guard !has("osaamisvaatimukset"), !has("ammattiryhma") else {
      report("", .anotherKind(found: "a job opportunity of JOD"))
      return nil
    }
    guard let id = recordID() else { return nil }
    let title = byLanguage("otsikko")
    guard title != LocalizedText() else {
      report("otsikko", .missing)
      return nil
    }
    return Opportunity(
      id: id,
      kind: opportunityKind(),
      created: day("luomisaika"),
      title: title,
      summary: byLanguage("tiivistelma"),
      description: byLanguage("kuvaus"),
      trainings: objects("koulutukset").compactMap { $0.training() },
      shortest: count("kestoMinimi"),
      median: count("kestoMediaani"),
      longest: count("kestoMaksimi"),
      distributions: distributions(),
    )
  }

  private var otherDocument: String? {
    if has("osaamisvaatimukset") || has("ammattiryhma") { return "a job opportunity of JOD" }
    if has("serviceNames") || has("serviceChannelType") { return "a document of PTV" }
    if has("koulutustyyppi") || has("hakuOid") { return "a document of Opintopolku" }
    return nil
  }

  private func opportunityKind() -> Opportunity.Kind? {
    guard let text = text("tyyppi") else { return nil }
    switch text {
    case "TUTKINTO": return .degree
    case "EI_TUTKINTO": return .noDegree
    default:
      report("tyyppi", .unknownCode(text, set: "tyyppi"))
      return nil
    }
  }

  private func training() -> Opportunity.Training? {
    guard let oid = text("oid") else { return nil }
    return Opportunity.Training(oid: oid, name: byLanguage("nimi"))
  }

  private func distributions() -> [Distribution] {
    let place = object("sijainti")
    let found: [Distribution?] = [
      object("osaamiset")?.distribution(.skills),
      object("koulutusalaJakauma")?.distribution(.fields),
      object("maksullisuusJakauma")?.distribution(.fees),
      object("opetustapaJakauma")?.distribution(.modes),
      object("aikaJakauma")?.distribution(.times),
      place?.object("kuntaJakauma")?.distribution(.municipalities),
      place?.object("maakuntaJakauma")?.distribution(.regions),
    ]
    return found.compactMap(\.self)
  }

  private func distribution(_ topic: Distribution.Topic) -> Distribution {
    var shares: [Distribution.Share] = []
    for entry in objects("arvot") {
      guard let code = entry.code(of: topic), let percent = entry.percent() else { continue }
      // Versions of one code are one code.
      if let index = shares.firstIndex(where: { $0.code == code }) {
        shares[index] = Distribution.Share(code: code, percent: shares[index].percent + percent)
      } else {
        shares.append(Distribution.Share(code: code, percent: percent))
      }
    }
    return Distribution(
      topic: topic,
      total: count("kokonaismaara"),
      silent: count("tyhjienMaara"),
      shares: shares,
    )
  }

  /// A code without the `#` and number of its version; places also as numbers.
  private func code(of topic: Distribution.Topic) -> String? {
    guard let member = value["arvo"] else { return nil }
    guard let written = member.text?.strippedText ?? member.whole.map(String.init) else {
      return nil
    }
    let code = String(written.prefix { $0 != "#" })
    return switch topic {
    case .municipalities: paddedCode(code, digits: 3, set: "kunta", at: "arvo")
    case .regions: paddedCode(code, digits: 2, set: "maakunta", at: "arvo")
    default: code
    }
  }

  private func percent() -> Double? {
    guard let percent = number("prosenttiosuus") else { return nil }
    guard (0...100).contains(percent) else {
      report("prosenttiosuus", .notANumber("\(percent)"))
      return nil
    }
    return percent
  }
}
