import Catalogue
import CivilDates
import Foundation
import Languages
import Matching

/// Ladders and relaxations as `luotsi-openings/1`: UTF-8 JSON with sorted keys.
public func openingsDocument(
  _ ladders: Ladders,
  _ relaxations: Relaxations,
  on basis: ReportBasis,
  top: Int? = nil,
) throws(ReportError) -> Data {
  let (wording, language) = (basis.wording, basis.language)
  return try encoded(
    OpeningsDocument(
      date: basis.date,
      rules: basis.rules.version,
      fitting: relaxations.fitting,
      blockedOtherwise: relaxations.blockedOtherwise,
      relaxations: relaxations.relaxations.map { relaxation in
        OpeningsDocument.RelaxationEntry(
          changes: relaxation.changes.map { $0.text(in: language, names: wording.names) },
          gained: relaxation.gained,
          gainedAtMost: relaxation.gainedAtMost,
          best: relaxation.best.offering,
          opened: relaxation.opened.map {
            OpeningsDocument.OpenedEntry(
              id: $0.offering,
              verdict: $0.verdict,
              points: $0.points,
            )
          },
        )
      },
      ladders: ladders.blocked.prefix(top ?? .max).map {
        OpeningsDocument.LadderEntry($0, wording: wording, language: language)
      },
    )
  )
}

private struct OpeningsDocument: Encodable {
  struct RelaxationEntry: Encodable {
    let changes: [String]
    let gained: Int
    let gainedAtMost: Int
    let best: Offering.ID
    /// The best five with how they would stand.
    let opened: [OpenedEntry]
  }

  struct OpenedEntry: Encodable {
    let id: Offering.ID
    let verdict: Verdict
    let points: Int
  }

  struct StageEntry: Encodable {
    let kind: StepID
    let text: String
    let start: CivilDate
    let finish: CivilDate
    let provider: Offering.ID?
  }

  struct PlanEntry: Encodable {
    let months: Int
    let opens: CivilDate
    let text: String
    let steps: [StageEntry]
  }

  struct LadderEntry: Encodable {
    let id: Offering.ID
    let name: String
    let optimisticScore: Int
    let nearMiss: Bool
    let plans: [PlanEntry]
  }

  let schema = "luotsi-openings/1"
  let date: CivilDate
  let rules: String
  let fitting: Int
  let blockedOtherwise: Int
  let relaxations: [RelaxationEntry]
  let ladders: [LadderEntry]
}

extension OpeningsDocument.LadderEntry {
  init(_ ladder: Ladder, wording: RuleWording, language: Language) {
    id = ladder.offering
    name = wording.names.offering(ladder.offering)[language]
    optimisticScore = ladder.optimisticScore
    nearMiss = ladder.isNearMiss
    plans = zip(ladder.plans, ladder.timelines).map { plan, timeline in
      OpeningsDocument.PlanEntry(
        months: plan.months,
        opens: timeline.opens,
        text: timeline.text(in: language),
        steps: timeline.stages.map { stage in
          OpeningsDocument.StageEntry(
            kind: stage.step.template,
            text: wording.text(of: stage.step, in: language),
            start: stage.start,
            finish: stage.finish,
            provider: stage.provider,
          )
        },
      )
    }
  }
}
