import Catalogue
import CivilDates
import DecisionAnalysis

/// How robustness is worked out.
public struct RobustnessSettings: Equatable, Sendable {
  /// 10,000 give a standard error of at most half a per cent.
  public let samples: Int
  public let seed: UInt64
  /// The result is the same for any number.
  public let threads: Int
  /// How far each weight may be from the one used: per cent.
  public let weightMargin: Int

  public init(samples: Int = 10_000, seed: UInt64 = 1, threads: Int = 2, weightMargin: Int = 30) {
    self.samples = samples
    self.seed = seed
    self.threads = threads
    self.weightMargin = weightMargin
  }
}

extension Matcher {
  /// The ranking with tiers and with how often each offering came first and among the five best.
  ///
  /// Only what is open or to be checked is compared. A tier ends where the next offering loses to
  /// the tier's first in at least three of four samples.
  public func assess(
    _ profile: Profile,
    on date: CivilDate,
    weights: Weights? = nil,
    limits: RankingLimits = .shown,
    settings: RobustnessSettings = RobustnessSettings(),
  ) -> Ranking {
    let context = context(profile, on: date, weights: weights)
    let order = order(in: context, limits: limits)
    let rows = possibleRows(order)
    guard rows.count > 1, settings.samples > 0 else { return ranking(order, in: context) }
    let shown = order.rows.prefix(while: { order.evaluation.judgements[$0].verdict <= .check })
    var (ranking, robustness) = sideBySide {
      self.ranking(order, in: context)
    } _: {
      acceptances(of: rows, shown: Array(shown), in: context, settings: settings)
    }
    for (place, robustness) in robustness.enumerated() {
      ranking.matches[place].robustness = robustness.robustness
      ranking.matches[place].tier = robustness.tier
    }
    ranking.robustness = RobustnessNote(samples: settings.samples, seed: settings.seed)
    return ranking
  }

  /// What sampling says of the `shown` rows among all that are possible.
  private func acceptances(
    of rows: [Int],
    shown: [Int],
    in context: MatchingContext,
    settings: RobustnessSettings,
  ) -> [Acceptances.Entry] {
    do throws(TableError) {
      var values = UncertainValues(self, context)
      let table = try values.table(of: rows)
      let region = try context.region(margin: settings.weightMargin)
      let places = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1, $0) })
      let shownPlaces = shown.compactMap { places[$0] }
      precondition(shownPlaces.count == shown.count, "what is shown as possible is in the table")
      return Acceptances(table: table, region: region, settings: settings)
        .entries(of: shownPlaces)
    } catch {
      preconditionFailure("criteria and weights of a checked rule pack make a table: \(error)")
    }
  }

  /// The rows that are open or to be checked, from the best score to the worst.
  private func possibleRows(_ order: Order) -> [Int] {
    let judgements = order.evaluation.judgements
    let rows = judgements.indices.filter { judgements[$0].verdict <= .check }
    let keys = rows.map { row in
      RankKey(judgements[row], score: order.scores[row], startDay: startDays[row], row: row)
    }
    return keys.sorted().map { Int($0.row) }
  }
}

extension MatchingContext {
  /// The weightings thought reasonable: each within some per cent of the one used.
  fileprivate func region(margin: Int) throws(TableError) -> WeightRegion {
    let base = Criterion.allCases.map { weights[$0] }
    do throws(WeightRegionError) {
      return try .within(percent: margin, of: base)
    } catch {
      preconditionFailure("weights that sum to 10,000 are a region: \(error)")
    }
  }
}
