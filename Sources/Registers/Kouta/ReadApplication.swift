import CivilDates
import JSONDocuments
import Languages

/// Reads what one applies to out of a round in a toteutus (`hakutiedot[]`).
func readTargets(of round: JSONValue, _ problems: inout KoutaProblems) -> [KoutaTarget] {
  let roundStart = readStart(of: round, "hakutiedot", &problems)
  return round["hakukohteet"]?.elements.map { value in
    var target = readTarget(value, "hakutiedot.hakukohteet", &problems)
    target.round = target.round ?? round["hakuOid"]?.filled
    target.method = target.method ?? round["hakutapa"]?.code
    target.audience = target.audience ?? round["kohdejoukko"]?.code
    if target.start.isEmpty { target.start = roundStart }
    return target
  } ?? []
}

/// Reads a hakukohde, alone or within a toteutus.
func readTarget(
  _ value: JSONValue,
  _ path: String,
  _ problems: inout KoutaProblems,
) -> KoutaTarget {
  var target = KoutaTarget()
  let metadata = value["metadata"]
  target.oid = value["oid"]?.filled ?? value["hakukohdeOid"]?.filled
  target.implementation = value["toteutusOid"]?.filled
  target.round = value["hakuOid"]?.filled
  target.state = value["tila"]?.filled
  target.name = value.localized("nimi")
  target.method = value.code("hakutapa", or: "hakutapaKoodiUri")
  target.place = value["jarjestyspaikka"]?["oid"]?.filled ?? value["jarjestyspaikkaOid"]?.filled
  let seats = value["aloituspaikat"] ?? metadata?["aloituspaikat"]
  target.seats = problems.whole(
    seats?["lukumaara"] ?? seats.flatMap { $0.isObject ? nil : $0 },
    "\(path).aloituspaikat",
    in: 0...100_000,
  )
  target.formType = value["hakulomaketyyppi"]?.filled
  target.form = value.localized("hakulomakeLinkki")
  target.start = readStart(of: value, path, &problems)
  if target.start.isEmpty, let metadata {
    target.start = readStart(of: metadata, "\(path).metadata", &problems)
  }
  target.isDoubleQualification = value["toinenAsteOnkoKaksoistutkinto"]?.flag
  target.usesRoundPeriods = value["kaytetaanHaunAikataulua"]?.flag
  target.requirements = value.codes("pohjakoulutusvaatimus", or: "pohjakoulutusvaatimusKoodiUrit")
  target.requirementNote = value.localized("pohjakoulutusvaatimusTarkenne")
  if target.requirementNote == LocalizedText() {
    target.requirementNote = value.localized("muuPohjakoulutusvaatimus")
  }
  target.periods = readPeriods(value["hakuajat"], "\(path).hakuajat", &problems)
  return target
}

func readPeriods(
  _ list: JSONValue?,
  _ path: String,
  _ problems: inout KoutaProblems,
) -> [KoutaPeriod] {
  list?.elements.map { value in
    KoutaPeriod(
      opens: problems.day(value["alkaa"], "\(path).alkaa"),
      closes: problems.day(value["paattyy"], "\(path).paattyy"),
    )
  } ?? []
}

/// An application without a hakukohde: some kinds of training say all of it themselves.
func readDirectApplication(
  _ metadata: JSONValue,
  _ problems: inout KoutaProblems,
) -> KoutaTarget? {
  let period = metadata["hakuaika"]
  let isStated =
    period != nil || metadata["hakutermi"] != nil || metadata["hakulomaketyyppi"] != nil
    || metadata["aloituspaikat"] != nil
  guard isStated, metadata["isHakukohteetKaytossa"]?.flag != true else { return nil }
  var target = KoutaTarget()
  target.state = "julkaistu"
  target.formType = metadata["hakulomaketyyppi"]?.filled
  target.form = metadata.localized("hakulomakeLinkki")
  let seats = metadata["aloituspaikat"]
  target.seats = problems.whole(seats, "metadata.aloituspaikat", in: 0...100_000)
  target.requirementNote = metadata.localized("lisatietoaHakeutumisesta")
  if let period {
    target.periods = [
      KoutaPeriod(
        opens: problems.day(period["alkaa"], "metadata.hakuaika.alkaa"),
        closes: problems.day(period["paattyy"], "metadata.hakuaika.paattyy"),
      )
    ]
  }
  return target
}

/// Reads a haku.
func readRound(_ value: JSONValue, _ problems: inout KoutaProblems) -> KoutaRound? {
  guard let oid = value["oid"]?.filled else { return nil }
  var round = KoutaRound(oid: oid)
  round.state = value["tila"]?.filled
  round.name = value.localized("nimi")
  round.method = value.code("hakutapa", or: "hakutapaKoodiUri")
  round.audience = value.code("kohdejoukko", or: "kohdejoukkoKoodiUri")
  round.formType = value["hakulomaketyyppi"]?.filled
  round.form = value.localized("hakulomakeLinkki")
  round.start = readStart(of: value["metadata"] ?? value, "metadata", &problems)
  round.periods = readPeriods(value["hakuajat"], "hakuajat", &problems)
  return round
}
