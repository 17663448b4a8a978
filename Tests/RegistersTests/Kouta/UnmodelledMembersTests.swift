import Foundation
import JSONDocuments
import Testing

@testable import Registers

/// What Opintopolku's documents say and no table of ours has; the original keeps it.
///
/// A member is modelled when a document without it reads differently.
@Suite(.withSharedData)
struct UnmodelledMembersTests {
  @Test("Exactly the listed members of real documents are not modelled")
  func members() throws {
    var unmodelled: [String: Int] = [:]
    var modelled: Set<String> = []
    for file in try SharedData.documents(in: ["konfo", "kouta"]) {
      let content = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
      for document in flattened(content) {
        try sort(document, modelled: &modelled, unmodelled: &unmodelled)
      }
    }
    let left = Set(unmodelled.keys).subtracting(modelled)
    #expect(modelled.count > 150)
    let unlisted = left.filter { path in !patterns.contains { MemberPaths.fits($0, path) } }
    #expect(unlisted.sorted() == [])
    let stale = patterns.filter { pattern in !left.contains { MemberPaths.fits(pattern, $0) } }
    #expect(stale == [])
  }

  private func flattened(_ content: Any) -> [[String: Any]] {
    if let list = content as? [Any] { return list.flatMap(flattened) }
    guard let object = content as? [String: Any] else { return [] }
    return object["hits"].map(flattened) ?? [object]
  }

  private func sort(
    _ document: [String: Any],
    modelled: inout Set<String>,
    unmodelled: inout [String: Int],
  ) throws {
    guard let (kind, whole) = try reading(document) else { return }
    // Documents of these kinds are kept as they are.
    guard kind != .selection, kind != .description else { return }
    for path in MemberPaths.leaves(of: document) {
      let name = "\(kind.rawValue): \(path)"
      guard !modelled.contains(name), unmodelled[name, default: 0] < 4 else { continue }
      let rest = MemberPaths.removing(path, from: document)
      if try reading(rest)?.reading == whole {
        unmodelled[name, default: 0] += 1
      } else {
        modelled.insert(name)
      }
    }
  }

  private func reading(
    _ document: Any
  ) throws -> (kind: KoutaDocument.Kind, reading: [KoutaDocument])? {
    let data = try JSONSerialization.data(withJSONObject: document)
    var found: [KoutaDocument] = []
    try JSONParser().read(data) { value in
      try forEachKoutaDocument(in: value) { document, _ in
        found.append(document)
      } unknown: { _ in
      }
    }
    return found.first.map { ($0.kind, found) }
  }
}

/// In groups: `*` stands for any members.
private let patterns: [String] = [
  // Who changed the document, when, and for which system.
  "*muokkaaja.*",
  "*: *.modified",
  "*: timestamp",
  "*: *.timestamp",
  "*: *externalId",
  "*: *esikatselu",
  "*: *julkinen",
  "*: *isMuokkaajaOphVirkailija",
  "*: ajastettuJulkaisu",
  "*: _*",
  "*formatoitu*",
  "*: kielivalinta[]",
  "*.kielivalinta[]",
  // Pictures and presentations of schools.
  "*: *teemakuva",
  "*: *logo",
  "*esittely.*",
  "*: oppilaitos.*",
  "*: osat[].oppilaitoksenOsa.*",
  "*: oppilaitoksenOsa.*",
  "*: osat[].koulutusohjelmia",
  "*: osat[].status",
  "*: osat[].parentToimipisteOid",
  "*: koulutusohjelm*",
  "*: oppilaitostyyppi.*",
  "*: oppilaitokset[]",
  "*: organisaatiot[]",
  "*.organisaatiot[]",
  "*: organisaatiotyypit[]",
  "*: paikkakunnat[]*",
  "*: status",
  "*: osoite.*",
  "*: opiskelijoita",
  // Names of codes, which the code sets have, and of what has an oid.
  "*.nimi.*",
  "*: nimi_sort.*",
  "*: hakuNimi.*",
  "*HierarkiaNimi.*",
  // People, who have no place here.
  "*yhteyshenkilot[]*",
  // Attachments, tests and points of admission.
  "*liitteet*",
  "*liitteiden*",
  "*alintakokeid*",
  "*: valintakokeet*",
  "*: valintaperuste.*",
  "*valintaperusteId",
  "*: *hasValintaperustekuvausData",
  "*pistehistoria*",
  "*: edellinenHaku.*",
  "*arkinnanvarai*",
  "*: yhdenPaikanSaanto.*",
  "*: metadata.kynnysehto.*",
  "*.hakukohteenLinja.*",
  "*ensikertalaisille",
  "*aloituspaikat.kuvaus.*",
  "*hakulomakeAtaruId",
  "*hakulomakeKuvaus.*",
  "*kaytetaanHaunHakulomaketta",
  "*kaytetaanHaunAlkamiskautta",
  "*: metadata.lisatietoaValintaperusteista.*",
  "*: metadata.hakutermi",
  "*hakuAuki",
  "*hakuMennyt",
  "*: haut[]",
  "*: hakukausi",
  "*: hakuvuosi",
  "*: hakukohteenLiitt*",
  "*: hakukohteenMuokkaamisenTakaraja",
  "*: kohdejoukonTarkenne.*",
  "*: maksullinenKkHaku",
  "*: metadata.tulevaisuudenAikataulu*",
  "*hakukohteet[].organisaatio.*",
  "*paikkakunta.koodiUri",
  // What other members say again.
  "*paatelty*",
  "*: search_terms*",
  "*: *johtaaTutkintoon",
  "*: koulutusasteKoodiUrit[]",
  "*: koulutuskoodienAlatJaAsteet*",
  "*: opetuskieliKoodiUrit[]",
  "*: odwKkTasot.*",
  "*: *koulutustyyppi*",
  "*: metadata.tyyppi",
  "*: metadata.opetus.koulutuksenTarkkaAlkamisaika",
  "*: *opintojenLaajuus*",
  "*alkamiskausi.*",
  "*koulutuksenAlkamiskausi.*",
  "*alkamisvuosi",
  "*: *ePerusteId",
  "*: eperuste",
  "*: metadata.eperuste.id",
  "*: *koulutukset[].koodiUri",
  "*: *osaamisalat[].koodi.koodiUri",
  "*: metadata.tutkinnonOsat[].tutkinnonosa*",
  // Upper secondary schools, higher education and open badges.
  "*: metadata.diplomit*",
  "*: metadata.erityisetKoulutustehtavat*",
  "*: metadata.painotukset*",
  "*: metadata.kielivalikoima.*",
  "*: metadata.yleislinja",
  "*: metadata.korkeakoulutustyypit*",
  "*: metadata.isAvoinKorkeakoulutus",
  "*: metadata.opinnonTyyppi.*",
  "*: metadata.tunniste",
  "*: *osaamismerkki*",
  "*: *luokittelutermit[]",
  "*UrheilijanAmmKoulutusta",
  "hakukohde: tutkintonimikkeet[].koodiUri",
  "koulutus: sorakuvausId",
  "koulutus: toteutustenTarjoajat.count",
  // Further texts, to be read in the original.
  "*: *sorakuvaus.*",
  "*: sora.*",
  "*: *osaamistavoitteet.*",
  "*: metadata.lisatiedot*",
  "*: metadata.opetus.lisatiedot*",
  "*: metadata.opetus.*Kuvaus.*",
  "*: metadata.opetus.apuraha.*",
  "*: metadata.osaamisalat[].linkki.*",
  "*: metadata.osaamisalat[].otsikko.*",
  "*: metadata.linkkiEPerusteisiin.*",
  "*: metadata.kuvauksenNimi.*",
  "*: kuvaus.*",
  "*: metadata.jarjestetaanErityisopetuksena",
]
