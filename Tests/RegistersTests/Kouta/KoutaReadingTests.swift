import CivilDates
import JSONDocuments
import Languages
import Registers
import Testing

@Suite("Reading Opintopolku's documents")
struct KoutaReadingTests {
  @Test("A toteutus says what it is, where, when, how and for whom")
  func wholeImplementation() throws {
    let read = try implementation(
      """
      {"oid": "1.2.246.562.17.1", "koulutusOid": "1.2.246.562.13.2#3", "tila": "julkaistu",
       "nimi": {"fi": "Kokki", "sv": " "}, "koulutustyyppi": "amm",
       "organisaatio": {"oid": "1.2.246.562.10.3"}, "tarjoajat": [{"oid": "1.2.246.562.10.4"}],
       "metadata": {"opetus": {
         "opetuskieli": [{"koodiUri": "oppilaitoksenopetuskieli_1#2"}],
         "opetustapa": [{"koodiUri": "opetuspaikkakk_6#1"}],
         "opetusaika": [{"koodiUri": "opetusaikakk_2#1"}],
         "suunniteltuKestoVuodet": 1, "suunniteltuKestoKuukaudet": 6,
         "maksullisuustyyppi": "maksullinen", "maksunMaara": 120.5,
         "koulutuksenAlkamiskausi": {"alkamiskausityyppi": "tarkka alkamisajankohta",
           "koulutuksenAlkamispaivamaara": "2027-01-11T08:15"}},
         "isTyovoimakoulutus": false}}
      """
    )
    #expect(read.name == LocalizedText(fi: "Kokki"))
    #expect(read.owner == "1.2.246.562.10.3")
    #expect(read.places == ["1.2.246.562.10.4"])
    #expect(read.languages == ["1"])
    #expect(read.modes == ["6"])
    #expect(read.times == ["2"])
    #expect(read.durationMonths == 18)
    #expect(read.fee == 120.5)
    #expect(read.start.date == CivilDate("2027-01-11"))
    #expect(read.isLabourMarketTraining == false)
    #expect(read.hasJotpa == nil)
    #expect(!read.isPartial)
  }

  @Test("The authoring side's codes without names read the same")
  func authoringSide() throws {
    let read = try implementation(
      """
      {"oid": "1.2.246.562.17.1", "tarjoajat": ["1.2.246.562.10.4"],
       "organisaatio": "1.2.246.562.10.3",
       "metadata": {"tyyppi": "amm", "opetus": {
         "opetuskieliKoodiUrit": ["oppilaitoksenopetuskieli_2#1"],
         "opetustapaKoodiUrit": ["opetuspaikkakk_1#1"], "opetusaikaKoodiUrit": ["opetusaikakk_1#1"],
         "maksut": [{"maksullisuustyyppi": "maksuton"}],
         "koulutuksenAlkamiskausi": {"alkamiskausityyppi": "alkamiskausi ja -vuosi",
           "koulutuksenAlkamiskausiKoodiUri": "kausi_s#1", "koulutuksenAlkamisvuosi": "2027"}}}}
      """
    )
    #expect(read.languages == ["2"])
    #expect(read.places == ["1.2.246.562.10.4"])
    #expect(read.owner == "1.2.246.562.10.3")
    #expect(read.feeType == "maksuton")
    #expect(read.start.season == "s")
    #expect(read.start.year == 2027)
  }

  @Test("A start said for what one applies to counts before that of its round")
  func starts() throws {
    let read = try implementation(
      """
      {"oid": "1.2.246.562.17.1", "metadata": {}, "hakutiedot": [
        {"hakuOid": "1.2.246.562.29.1", "hakutapa": {"koodiUri": "hakutapa_03#1"},
         "koulutuksenAlkamiskausi": {"koulutuksenAlkamisvuosi": "2027",
           "koulutuksenAlkamiskausi": {"koodiUri": "kausi_k#1"}},
         "hakukohteet": [
           {"hakukohdeOid": "1.2.246.562.20.1",
            "koulutuksenAlkamiskausi": {"koulutuksenAlkamispaivamaara": "2027-02-01T00:00"}},
           {"hakukohdeOid": "1.2.246.562.20.2", "hakuajat": [{"alkaa": "2026-08-01T08:00"}]}]}]}
      """
    )
    #expect(read.targets.map(\.start.date) == [CivilDate("2027-02-01"), nil])
    #expect(read.targets.map(\.start.season) == [nil, "k"])
    #expect(read.targets.map(\.method) == ["03", "03"])
    let period = try #require(read.targets[1].periods.first)
    #expect(period.opens == CivilDate("2026-08-01"))
    #expect(period.closes == nil)
  }

  @Test("A kind of training without hakukohteet says its application itself")
  func directApplication() throws {
    let read = try implementation(
      """
      {"oid": "1.2.246.562.17.1", "metadata": {"tyyppi": "amm-muu", "hakutermi": "ilmoittautuminen",
       "hakuaika": {"alkaa": "2026-11-02T00:00", "paattyy": "2026-12-17T00:00"},
       "hakulomakeLinkki": {"fi": "https://example.org/haku"}, "aloituspaikat": 12}}
      """
    )
    let target = try #require(read.targets.first)
    #expect(target.periods.map(\.closes) == [CivilDate("2026-12-17")])
    #expect(target.form.fi == "https://example.org/haku")
    #expect(target.seats == 12)
  }

  @Test("A date and a number that are none are told by their path, and the rest is read")
  func problems() throws {
    let document = try #require(
      try documents(
        """
        {"oid": "1.2.246.562.17.1", "nimi": {"fi": "Kokki"}, "metadata": {"opetus": {
          "suunniteltuKestoVuodet": -1, "maksunMaara": "ilmainen",
          "koulutuksenAlkamiskausi": {"koulutuksenAlkamispaivamaara": "huomenna"}}}}
        """
      ).first
    )
    let path = "metadata.opetus"
    #expect(
      document.problems == [
        RecordProblem(
          "\(path).koulutuksenAlkamiskausi.koulutuksenAlkamispaivamaara",
          .notADate("huomenna"),
        ),
        RecordProblem("\(path).suunniteltuKestoVuodet", .notANumber("-1")),
        RecordProblem("\(path).maksunMaara", .notANumber("ilmainen")),
      ]
    )
    guard case .implementation(let read) = document.content else { throw NotAnImplementation() }
    #expect(read.name.fi == "Kokki")
    #expect(read.fee == nil)
  }

  @Test("A page of search results gives its hits, a koulutus the toteutukset it lists")
  func lists() throws {
    let found = try documents(
      """
      {"total": 1, "hits": [{"oid": "1.2.246.562.13.1", "nimi": {"fi": "Kokki"},
        "toteutukset": [{"oid": "1.2.246.562.17.1", "nimi": {"fi": "Kokki, Kerava"}}]}]}
      """
    )
    #expect(found.map(\.kind) == [.qualification, .implementation])
    #expect(found.map(\.isPartial) == [true, true])
  }

  @Test("A place knows its school, and a school its places")
  func organisations() throws {
    let found = try documents(
      """
      {"oid": "1.2.246.562.10.1", "nimi": {"fi": "Esimerkkiopisto"},
       "organisaatiotyyppi": [{"koodiUri": "organisaatiotyyppi_02"}],
       "kotipaikka": {"koodiUri": "kunta_245", "nimi": {"fi": "Kerava", "sv": "Kervo"}},
       "osat": [{"oid": "1.2.246.562.10.2", "nimi": {"fi": "Keskuskatu"},
         "kotipaikka": {"koodiUri": "kunta_092#2"}}]}
      """
    )
    guard case .organisations(let organisations) = try #require(found.first).content else {
      throw NotAnImplementation()
    }
    #expect(organisations.map(\.oid) == ["1.2.246.562.10.1", "1.2.246.562.10.2"])
    #expect(organisations.map(\.parent) == [nil, "1.2.246.562.10.1"])
    #expect(organisations.map(\.municipality) == ["245", "092"])
    #expect(organisations[0].municipalityName.sv == "Kervo")
  }

  @Test("A document of another kind is told and gives nothing")
  func otherKinds() throws {
    var problems: [RecordProblem] = []
    try JSONParser().read(Array(#"{"serviceNames": [], "id": "x"}"#.utf8)) { value in
      try forEachKoutaDocument(in: value) { _, _ in
        Issue.record("this is no document of Opintopolku")
      } unknown: {
        problems.append($0)
      }
    }
    #expect(problems == [RecordProblem("", .anotherKind(found: nil))])
  }
}

private struct NotAnImplementation: Error {}

private func documents(_ text: String) throws -> [KoutaDocument] {
  var found: [KoutaDocument] = []
  try JSONParser().read(Array(text.utf8)) { value in
    try forEachKoutaDocument(in: value) { document, _ in
      found.append(document)
    } unknown: { problem in
      Issue.record("\(problem)")
    }
  }
  return found
}

private func implementation(_ text: String) throws -> KoutaImplementation {
  let document = try #require(try documents(text).first)
  guard case .implementation(let read) = document.content else { throw NotAnImplementation() }
  return read
}
