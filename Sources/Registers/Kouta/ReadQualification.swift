import JSONDocuments
import Languages

/// Reads a koulutus of either side, or of a page of search results.
func readQualification(
  _ value: JSONValue,
  _ problems: inout KoutaProblems,
) -> KoutaQualification? {
  guard let oid = value["oid"]?.filled else { return nil }
  var read = KoutaQualification(oid: oid)
  let metadata = value["metadata"]
  read.type = value["koulutustyyppi"]?.filled ?? metadata?["tyyppi"]?.filled
  read.path = value["koulutustyyppiPath"]?.filled
  read.state = value["tila"]?.filled
  read.leadsToQualification = value["johtaaTutkintoon"]?.flag
  read.name = value.localized("nimi")
  read.description = metadata?.localized("kuvaus") ?? value.localized("kuvaus")
  let ePeruste = metadata?["eperuste"]
  read.ePeruste = problems.whole(
    value["ePerusteId"] ?? ePeruste?["id"],
    "ePerusteId",
    in: 0...1_000_000_000,
  )
  read.registerNumber = ePeruste?["diaarinumero"]?.filled
  read.validUntil = problems.day(
    ePeruste?["voimassaoloLoppuu"],
    "metadata.eperuste.voimassaoloLoppuu",
  )
  read.eqf = value["eqf"]?.elements.first { _ in true }?.code
  read.nqf = value["nqf"]?.elements.first { _ in true }?.code
  readScope(metadata ?? value, into: &read, &problems)
  readCodes(value, metadata, into: &read, &problems)
  let conditions = value["sorakuvaus"]
  read.safetyConditions =
    conditions?.localized("nimi")[.fi] ?? value["sorakuvausId"]?.filled ?? conditions?["id"]?.filled
  return read
}

private func readScope(
  _ holder: JSONValue,
  into read: inout KoutaQualification,
  _ problems: inout KoutaProblems,
) {
  read.scope =
    problems.number(holder["opintojenLaajuusNumero"], "metadata.opintojenLaajuusNumero")
    ?? holder.code("opintojenLaajuus", or: "opintojenLaajuusKoodiUri").flatMap(Double.init)
  read.scopeMinimum = problems.number(
    holder["opintojenLaajuusNumeroMin"],
    "metadata.opintojenLaajuusNumeroMin",
  )
  read.scopeMaximum = problems.number(
    holder["opintojenLaajuusNumeroMax"],
    "metadata.opintojenLaajuusNumeroMax",
  )
  read.scopeUnit = holder.code("opintojenLaajuusyksikko", or: "opintojenLaajuusyksikkoKoodiUri")
}

private func readCodes(
  _ value: JSONValue,
  _ metadata: JSONValue?,
  into read: inout KoutaQualification,
  _ problems: inout KoutaProblems,
) {
  let parts = (metadata?["tutkinnonOsat"] ?? value["tutkinnonOsat"])?.elements.map(\.self) ?? []
  read.codes = value.codes("koulutukset", or: "koulutuksetKoodiUri")
  let single = value.code("koulutus", or: "koulutusKoodiUri")
  for code in [single].compactMap(\.self) + parts.compactMap({ $0["koulutus"]?.code })
  where !read.codes.contains(code) {
    read.codes.append(code)
  }
  read.units = parts.compactMap { readUnit($0, &problems) }
  read.codeTypes = value.codes("koulutustyyppikoodit", or: "koulutustyyppiKoodiUrit")
  read.fields = metadata?.codes("koulutusala", or: "koulutusalaKoodiUrit") ?? []
  if let groups = value["koulutuskoodienAlatJaAsteet"]?.elements {
    for uri in groups.flatMap({ $0["koulutusalaKoodiUrit"]?.elements.compactMap(\.text) ?? [] })
    where uri.hasPrefix("kansallinenkoulutusluokitus2016koulutusala") {
      let code = bareCode(uri)
      if !read.fields.contains(code) { read.fields.append(code) }
    }
  }
  read.titles =
    metadata?.codes("tutkintonimike", or: "tutkintonimikeKoodiUrit")
    ?? value.codes("tutkintonimikkeet", or: "tutkintonimikeKoodiUrit")
  read.competenceAreas =
    [(metadata?["osaamisala"] ?? value["osaamisala"])?.code].compactMap(\.self)
}

private func readUnit(
  _ value: JSONValue,
  _ problems: inout KoutaProblems,
) -> KoutaQualification.Unit? {
  let unit = value["tutkinnonOsat"]
  guard let code = unit?.code ?? value["tutkinnonosatKoodiUri"]?.code else { return nil }
  let path = "metadata.tutkinnonOsat"
  return KoutaQualification.Unit(
    code: code,
    qualification: value.code("koulutus", or: "koulutusKoodiUri"),
    name: unit?.localized("nimi") ?? LocalizedText(),
    scope: problems.number(value["opintojenLaajuusNumero"], "\(path).opintojenLaajuusNumero")
      ?? value["opintojenLaajuus"]?.code.flatMap(Double.init),
    ePeruste: problems.whole(
      value["ePerusteId"] ?? value["eperuste"],
      "\(path).ePerusteId",
      in: 0...1_000_000_000,
    ),
  )
}
