import JSONDocuments
import Languages

/// Reads a toteutus of either side.
/// - Returns: nil when it has no oid, which `problems` then says.
func readImplementation(
  _ value: JSONValue,
  _ problems: inout KoutaProblems,
) -> KoutaImplementation? {
  guard let oid = value["oid"]?.filled else { return nil }
  var read = KoutaImplementation(oid: oid)
  let metadata = value["metadata"]
  read.isPartial = metadata == nil
  read.qualification = value["koulutusOid"]?.filled
  read.type = value["koulutustyyppi"]?.filled ?? metadata?["tyyppi"]?.filled
  read.path = value["koulutustyyppiPath"]?.filled
  read.state = value["tila"]?.filled
  read.owner = value["organisaatio"].flatMap { $0.text ?? $0["oid"]?.text }
  read.name = value.localized("nimi")
  read.places = value.oids("tarjoajat")
  if let metadata { readMetadata(metadata, into: &read, &problems) }
  if let rounds = value["hakutiedot"]?.elements {
    for round in rounds { read.targets += readTargets(of: round, &problems) }
  }
  if let direct = metadata.flatMap({ readDirectApplication($0, &problems) }) {
    read.targets.append(direct)
  }
  return read
}

private func readMetadata(
  _ metadata: JSONValue,
  into read: inout KoutaImplementation,
  _ problems: inout KoutaProblems,
) {
  read.description = metadata.localized("kuvaus")
  read.competenceAreas =
    metadata["osaamisalat"]?.elements.compactMap { ($0["koodi"] ?? $0).code } ?? []
  read.isLabourMarketTraining = metadata["isTyovoimakoulutus"]?.flag
  read.hasJotpa = metadata["hasJotpaRahoitus"]?.flag
  read.isFurtherTraining = metadata["isTaydennyskoulutus"]?.flag
  read.isSmallEntity = metadata["isPieniOsaamiskokonaisuus"]?.flag
  read.isSpecialNeeds =
    metadata["ammatillinenPerustutkintoErityisopetuksena"]?.flag
    ?? metadata["jarjestetaanErityisopetuksena"]?.flag
  read.keywords =
    keywords(metadata["asiasanat"], .keyword)
    + keywords(metadata["ammattinimikkeet"], .title)
  read.links = contactLinks(metadata["yhteyshenkilot"])
  if let teaching = metadata["opetus"] { readTeaching(teaching, into: &read, &problems) }
}

private func readTeaching(
  _ teaching: JSONValue,
  into read: inout KoutaImplementation,
  _ problems: inout KoutaProblems,
) {
  let path = "metadata.opetus"
  read.languages = teaching.codes("opetuskieli", or: "opetuskieliKoodiUrit")
  read.modes = teaching.codes("opetustapa", or: "opetustapaKoodiUrit")
  read.times = teaching.codes("opetusaika", or: "opetusaikaKoodiUrit")
  read.start = readStart(of: teaching, path, &problems)
  let years = problems.whole(
    teaching["suunniteltuKestoVuodet"],
    "\(path).suunniteltuKestoVuodet",
    in: 0...20,
  )
  let months = problems.whole(
    teaching["suunniteltuKestoKuukaudet"],
    "\(path).suunniteltuKestoKuukaudet",
    in: 0...240,
  )
  let duration = (years ?? 0) * 12 + (months ?? 0)
  read.durationMonths = duration > 0 ? duration : nil
  read.durationNote = teaching.localized("suunniteltuKestoKuvaus")
  let payment = teaching["maksut"]?.elements.first { _ in true } ?? teaching
  read.feeType = payment["maksullisuustyyppi"]?.filled
  read.fee = problems.number(payment["maksunMaara"], "\(path).maksunMaara")
  read.feeNote = teaching.localized("maksullisuusKuvaus")
  read.hasGrant = teaching["onkoApuraha"]?.flag
}

/// The start in its own object, and in older documents beside it.
func readStart(
  of holder: JSONValue,
  _ path: String,
  _ problems: inout KoutaProblems,
) -> KoutaStart {
  var start = KoutaStart()
  let member = holder["koulutuksenAlkamiskausi"]
  let path = "\(path).koulutuksenAlkamiskausi"
  start.type = member?["alkamiskausityyppi"]?.filled
  start.season =
    member?["koulutuksenAlkamiskausi"]?.code ?? member?["koulutuksenAlkamiskausiKoodiUri"]?.code
    ?? member?["koodiUri"]?.code
  start.year = problems.whole(
    member?["koulutuksenAlkamisvuosi"] ?? holder["koulutuksenAlkamisvuosi"],
    "\(path).koulutuksenAlkamisvuosi",
    in: 1900...2200,
  )
  start.date = problems.day(
    member?["koulutuksenAlkamispaivamaara"] ?? holder["koulutuksenAlkamispaivamaara"],
    "\(path).koulutuksenAlkamispaivamaara",
  )
  start.end = problems.day(
    member?["koulutuksenPaattymispaivamaara"] ?? holder["koulutuksenPaattymispaivamaara"],
    "\(path).koulutuksenPaattymispaivamaara",
  )
  start.note = member?.localized("henkilokohtaisenSuunnitelmanLisatiedot") ?? LocalizedText()
  return start
}

private func keywords(
  _ list: JSONValue?,
  _ kind: KoutaImplementation.Keyword.Kind,
) -> [KoutaImplementation.Keyword] {
  list?.elements.compactMap { word in
    word["arvo"]?.filled.map { .init(kind: kind, language: word["kieli"]?.filled, text: $0) }
  } ?? []
}

/// The addresses of web pages alone: names, numbers and mail addresses are people's.
private func contactLinks(_ people: JSONValue?) -> [KoutaImplementation.Link] {
  people?.elements.flatMap { person in
    ["fi", "sv", "en"].compactMap { language in
      person["wwwSivu"]?[named: language]?.filled.map {
        KoutaImplementation.Link(
          kind: .contact,
          language: language,
          label: person["wwwSivuTeksti"]?[named: language]?.filled,
          address: $0,
        )
      }
    }
  } ?? []
}
