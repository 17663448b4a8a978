import CivilDates
import Languages

/// A training that schools arrange in their own ways (koulutus).
public struct KoutaQualification: Equatable, Sendable {
  public var oid: String
  /// Kouta's koulutustyyppi, such as `amm` or `aikuisten-perusopetus`.
  public var type: String?
  /// The same with the kind of qualification, such as `amm/ammatillinen-perustutkinto`.
  public var path: String?
  public var state: String?
  public var leadsToQualification: Bool?
  public var name = LocalizedText()
  /// HTML, as the others' descriptions.
  public var description = LocalizedText()
  public var ePeruste: Int?
  public var registerNumber: String?
  public var validUntil: CivilDate?
  public var scope: Double?
  public var scopeMinimum: Double?
  public var scopeMaximum: Double?
  public var scopeUnit: String?
  public var eqf: String?
  public var nqf: String?
  /// Codes of the set `koulutus`, six digits.
  public var codes: [String] = []
  /// Codes of the set `koulutustyyppi`.
  public var codeTypes: [String] = []
  /// Codes of `kansallinenkoulutusluokitus2016koulutusalataso1` and `…2`, as `1_07` and `2_071`.
  public var fields: [String] = []
  public var titles: [String] = []
  public var units: [Unit] = []
  public var competenceAreas: [String] = []
  /// The name of the conditions of health and safety; nil when none are stated.
  public var safetyConditions: String?

  /// A part of a qualification that is studied by itself (tutkinnon osa).
  public struct Unit: Equatable, Sendable {
    /// A code of the set `tutkinnonosat`.
    public let code: String
    /// The code of the qualification it belongs to.
    public let qualification: String?
    public let name: LocalizedText
    /// Competence points.
    public let scope: Double?
    public let ePeruste: Int?
  }

  public init(oid: String) { self.oid = oid }
}

/// A training as one school arranges it (toteutus).
public struct KoutaImplementation: Equatable, Sendable {
  public var oid: String
  public var qualification: String?
  public var type: String?
  public var path: String?
  public var state: String?
  /// The organisation that answers for it.
  public var owner: String?
  public var name = LocalizedText()
  public var description = LocalizedText()
  public var start = KoutaStart()
  public var durationMonths: Int?
  public var durationNote = LocalizedText()
  /// `maksuton`, `maksullinen` or `lukuvuosimaksu`.
  public var feeType: String?
  /// Euros.
  public var fee: Double?
  public var feeNote = LocalizedText()
  public var hasGrant: Bool?
  public var isLabourMarketTraining: Bool?
  public var hasJotpa: Bool?
  public var isFurtherTraining: Bool?
  public var isSmallEntity: Bool?
  public var isSpecialNeeds: Bool?
  /// Codes of `oppilaitoksenopetuskieli`.
  public var languages: [String] = []
  /// Codes of `opetuspaikkakk`; 6 is apprenticeship.
  public var modes: [String] = []
  /// Codes of `opetusaikakk`.
  public var times: [String] = []
  public var competenceAreas: [String] = []
  /// Oids of the places where it is arranged.
  public var places: [String] = []
  public var keywords: [Keyword] = []
  public var links: [Link] = []
  public var targets: [KoutaTarget] = []
  /// Whether only a part of the document was there, as in the list of a koulutus.
  public var isPartial = false

  /// A word for searching.
  public struct Keyword: Equatable, Sendable {
    public enum Kind: String, Sendable {
      case keyword = "asiasana"
      case title = "ammattinimike"
    }
    public let kind: Kind
    public let language: String?
    public let text: String
  }

  /// An address on the web, never a person's.
  public struct Link: Equatable, Sendable {
    public enum Kind: String, Sendable { case contact, application, information }
    public let kind: Kind
    public let language: String?
    public let label: String?
    public let address: String
  }

  public init(oid: String) { self.oid = oid }
}

/// When studies begin and end; the most specific statement counts.
public struct KoutaStart: Equatable, Sendable {
  /// `henkilokohtainen suunnitelma`, `tarkka alkamisajankohta` or `alkamiskausi ja -vuosi`.
  public var type: String?
  /// `k` spring, `s` autumn.
  public var season: String?
  public var year: Int?
  public var date: CivilDate?
  public var end: CivilDate?
  public var note = LocalizedText()

  public init() {}

  public var isEmpty: Bool { self == KoutaStart() }
}

/// What one applies to (hakukohde).
public struct KoutaTarget: Equatable, Sendable {
  public var oid: String?
  public var implementation: String?
  public var round: String?
  public var state: String?
  public var name = LocalizedText()
  /// A code of `hakutapa`; 03 is continuous.
  public var method: String?
  public var audience: String?
  public var place: String?
  public var seats: Int?
  public var formType: String?
  public var form = LocalizedText()
  public var start = KoutaStart()
  public var isDoubleQualification: Bool?
  /// Whether the round's periods count in place of its own.
  public var usesRoundPeriods: Bool?
  /// Codes of `pohjakoulutusvaatimuskouta` and its forerunners, without the set's name; one of them
  /// is enough.
  public var requirements: [String] = []
  public var requirementNote = LocalizedText()
  public var periods: [KoutaPeriod] = []

  public init() {}
}

/// When applications are taken; without an end they are taken until further notice.
public struct KoutaPeriod: Equatable, Sendable {
  public let opens: CivilDate?
  public let closes: CivilDate?
}

/// A round of applications (haku).
public struct KoutaRound: Equatable, Sendable {
  public var oid: String
  public var state: String?
  public var name = LocalizedText()
  public var method: String?
  public var audience: String?
  public var formType: String?
  public var form = LocalizedText()
  public var start = KoutaStart()
  public var periods: [KoutaPeriod] = []

  public init(oid: String) { self.oid = oid }
}

/// A school, a place of one, or what keeps them.
public struct KoutaOrganisation: Equatable, Sendable {
  public var oid: String
  public var parent: String?
  public var name = LocalizedText()
  /// The school's number of five digits.
  public var number: String?
  public var businessID: String?
  public var type: String?
  public var municipality: String?
  public var municipalityName = LocalizedText()
  public var languages: [String] = []

  public init(oid: String) { self.oid = oid }
}
