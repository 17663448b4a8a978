import CivilDates
import Foundation
import Guidance
import Languages
import LuotsiApp
import Reports

/// A client's plan, `luotsi-plan/1`: in the order in which the screen shows it; days are ISO 8601.
struct PlanDocument: Encodable {
  struct Step: Encodable {
    let id: String
    let text: String
    /// `client`, `advisor`, or in the advisor's own words.
    let who: String
    let due: CivilDate?
    let done: CivilDate?
    let offering: String?
  }

  struct Meeting: Encodable {
    let id: String
    let on: CivilDate
    let detail: String
    let held: Bool?
  }

  struct Referral: Encodable {
    let id: String
    let service: String?
    let name: String
    let on: CivilDate
    let outcome: Guidance::Referral.Outcome
  }

  struct Disagreement: Encodable {
    let id: String
    let offering: String
    let name: String
    /// What the program said then.
    let verdict: String
    let party: Guidance::Disagreement.Party
    let reason: String
    let on: CivilDate
  }

  let schema = "luotsi-plan/1"
  let code: String
  let steps: [Step]
  let referrals: [Referral]
  let meetings: [Meeting]
  let disagreements: [Disagreement]

  init(_ record: GuidanceRecord, code: String, today: CivilDate) {
    self.code = code
    steps = record.orderedSteps.map { id, step in
      Step(
        id: id.rawValue,
        text: step.text,
        who: step.doer.code,
        due: step.due,
        done: step.done,
        offering: step.offering?.rawValue,
      )
    }
    referrals = record.orderedReferrals.map { id, referral in
      Referral(
        id: id.rawValue,
        service: referral.service?.rawValue,
        name: referral.name,
        on: referral.on,
        outcome: referral.outcome,
      )
    }
    meetings = record.orderedMeetings(today: today).map { id, meeting in
      Meeting(id: id.rawValue, on: meeting.on, detail: meeting.detail, held: meeting.wasHeld)
    }
    disagreements = record.orderedDisagreements.map { id, entry in
      Disagreement(
        id: id.rawValue,
        offering: entry.offering.rawValue,
        name: entry.name,
        verdict: entry.verdict.rawValue,
        party: entry.party,
        reason: entry.reason,
        on: entry.on,
      )
    }
  }

  func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self)
  }
}

extension PlanStep.Doer {
  fileprivate var code: String {
    switch self {
    case .client: "client"
    case .advisor: "advisor"
    case .other(let text): text
    }
  }
}
