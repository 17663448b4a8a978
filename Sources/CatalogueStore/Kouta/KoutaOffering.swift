import Catalogue
import CivilDates
import Languages

/// What is known of a toteutus when offerings are made of it: its own row, its koulutus's and those
/// of what one applies to.
struct KoutaOffer {
  let document: Int
  let oid: String
  /// Whether only a line of a list is known of it.
  let isPartial: Bool
  let type: String?
  let path: String?
  let owner: String?
  let name: LocalizedText
  let start: KoutaStartRow
  let durationMonths: Int?
  let feeType: String?
  let fee: Int?
  let isLabourMarketTraining: Bool?
  let isForSpecialSupport: Bool?
  let languages: [String]
  let modes: [String]
  let times: [String]
  let qualificationName: LocalizedText
  let qualificationCodes: [String]
  let studyFields: [String]
  let hasSafetyConditions: Bool
  /// The document of its koulutus; nil when that is not there.
  let qualification: Int?
  var places: [String] = []
  var targets: [KoutaTargetRow] = []
  var units: [UnitCode] = []

  var allNames: [String] {
    [name, qualificationName].flatMap { [$0.fi, $0.sv, $0.en] }.compactMap(\.self)
  }
}

/// When studies begin, as the tables keep it.
struct KoutaStartRow: Equatable {
  let type: String?
  let season: String?
  let year: Int?
  let date: CivilDate?

  var isEmpty: Bool { type == nil && season == nil && year == nil && date == nil }
  var isPersonal: Bool { type == "henkilokohtainen suunnitelma" }

  var term: StartTerm? {
    guard date == nil, let year, let season = season.flatMap(StartTerm.Season.init(kausi:)) else {
      return nil
    }
    return StartTerm(year: year, season: season)
  }
}

extension StartTerm.Season {
  /// By a code of the set `kausi`.
  fileprivate init?(kausi: String) {
    switch kausi.lowercased() {
    case "k": self = .spring
    case "s": self = .autumn
    default: return nil
    }
  }
}

/// What one applies to, as the tables keep it.
struct KoutaTargetRow {
  let place: String?
  let requirements: [String]
  let start: KoutaStartRow
  /// Nil when applications are taken until further notice, or no time is stated.
  let closes: CivilDate?

  /// Whether one can still apply on `day`, or later.
  func isOpen(on day: CivilDate) -> Bool { closes.map { $0 >= day } ?? true }
}
