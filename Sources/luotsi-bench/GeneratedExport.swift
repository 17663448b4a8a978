import Foundation

/// Writes an export of Opintopolku with `documents` toteutukset of about 5 KB each, in one list,
/// each in one place and one language, so that as many offerings come of it.
///
/// It is the same in every run.
func writeGeneratedExport(_ documents: Int, to file: URL) throws {
  try Data().write(to: file)
  let output = try FileHandle(forWritingTo: file)
  defer { output.closeFile() }
  output.write(Data("[".utf8))
  for number in 0..<documents {
    output.write(Data("\(number == 0 ? "" : ",\n")\(implementation(number))".utf8))
  }
  output.write(Data("]\n".utf8))
}

private func implementation(_ number: Int) -> String {
  let school = number % 400
  let place = school * 10 + 1
  let targets = (0..<2).map { target(number * 2 + $0, place: place) }
  return """
    {"oid":"1.2.246.562.17.\(number)","koulutusOid":"1.2.246.562.13.\(number % 900)",\
    "tila":"julkaistu","modified":"2026-11-02T11:58:40","koulutustyyppi":"amm",\
    "koulutustyyppiPath":"amm/ammatillinen-perustutkinto","kielivalinta":["fi","sv"],\
    "nimi":{"fi":"Esimerkkialan perustutkinto \(number)","sv":"Grundexamen \(number)"},\
    "organisaatio":\(organisation(school * 10, "Esimerkkiopisto")),\
    "organisaatiot":["1.2.246.562.10.\(school * 10)"],"tarjoajat":[\(organisation(place, "Esimerkkiopisto, toimipaikka"))],\
    "metadata":{"tyyppi":"amm","kuvaus":{"fi":"<p>\(prose)</p>","sv":"<p>\(prose)</p>"},\
    "osaamisalat":[{"koodi":\(code("osaamisala", 1000 + number % 300)),"linkki":{},"otsikko":{}}],\
    "asiasanat":[{"kieli":"fi","arvo":"esimerkki"}],\
    "ammattinimikkeet":[{"kieli":"fi","arvo":"esimerkkityöntekijä"},{"kieli":"fi","arvo":"ohjaaja"}],\
    "opetus":{"opetuskieli":[\(code("oppilaitoksenopetuskieli", 1 + number % 2))],\
    "opetustapa":[\(code("opetuspaikkakk", 1 + number % 4))],\
    "opetusaika":[\(code("opetusaikakk", 1))],"suunniteltuKestoVuodet":3,\
    "suunniteltuKestoKuukaudet":0,"maksullisuustyyppi":"maksuton","onkoApuraha":false,\
    "koulutuksenAlkamiskausi":{"alkamiskausityyppi":"tarkka alkamisajankohta",\
    "koulutuksenAlkamispaivamaara":"2027-0\(1 + number % 9)-11T08:15"},\
    "lisatiedot":[{"otsikko":\(code("koulutuksenlisatiedot", 1)),"teksti":{"fi":"<p>\(prose)</p>"}}]},\
    "isTyovoimakoulutus":false,"yhteyshenkilot":[]},\
    "hakutiedot":[{"hakuOid":"1.2.246.562.29.\(number % 700)","hakutapa":\(code("hakutapa", 3)),\
    "kohdejoukko":\(code("haunkohdejoukko", 23)),"hakukohteet":[\(targets.joined(separator: ","))]}]}
    """
}

private func organisation(_ number: Int, _ name: String) -> String {
  """
  {"oid":"1.2.246.562.10.\(number)","nimi":{"fi":"\(name) \(number)","sv":"\(name) \(number)"},\
  "paikkakunta":{"koodiUri":"kunta_\(number % 2 == 0 ? "092" : "245")","nimi":{"fi":"Esimerkkilä"}}}
  """
}

private func target(_ number: Int, place: Int) -> String {
  """
  {"hakukohdeOid":"1.2.246.562.20.\(number)","tila":"julkaistu","hakulomaketyyppi":"ataru",\
  "nimi":{"fi":"Esimerkkialan perustutkinto","sv":"Grundexamen"},"aloituspaikat":{"lukumaara":20},\
  "hakulomakeLinkki":{"fi":"https://example.org/haku/\(number)"},\
  "jarjestyspaikka":\(organisation(place, "Esimerkkiopisto, toimipaikka")),\
  "pohjakoulutusvaatimus":[\(code("pohjakoulutusvaatimuskouta", 104))],\
  "hakuajat":[{"alkaa":"2026-08-01T08:00","paattyy":"2026-12-10T15:00"}]}
  """
}

private func code(_ set: String, _ value: Int) -> String {
  """
  {"koodiUri":"\(set)_\(value)#1","nimi":{"fi":"\(set) \(value)","sv":"\(set) \(value)"}}
  """
}

private let prose = String(
  repeating: "Opinnoissa tehdään työtä oikeassa ympäristössä ja opitaan ohjatusti. ",
  count: 10,
)
