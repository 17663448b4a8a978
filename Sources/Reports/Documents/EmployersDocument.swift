import Catalogue
import CivilDates
import Foundation
import Languages
import Matching

/// One employer's need, the client beside it and the card for it.
public struct EmployerVisit: Sendable {
  public let meeting: EmployerMeeting
  public let card: ApprenticeshipCard?

  public init(meeting: EmployerMeeting, card: ApprenticeshipCard?) {
    self.meeting = meeting
    self.card = card
  }
}

/// Meetings as `luotsi-employers/1`: UTF-8 JSON with sorted keys, texts in `language`.
public func employersDocument(
  _ visits: [EmployerVisit],
  on basis: ReportBasis,
) throws(ReportError) -> Data {
  let (wording, language) = (basis.wording, basis.language)
  return try encoded(
    EmployersDocument(
      date: basis.date,
      rules: basis.rules.version,
      demo: basis.catalogue.employerNeeds.contains(where: \.isExample),
      meetings: visits.map { visit in
        let need = basis.catalogue.employerNeeds.first { $0.id == visit.meeting.need }
        return EmployersDocument.Entry(visit, need: need, wording: wording, language: language)
      },
    )
  )
}

private struct EmployersDocument: Encodable {
  struct PointEntry: Encodable {
    let subject: String
    let state: MeetingPoint.State
    let text: String
    let asks: [String]
  }

  struct Entry: Encodable {
    let need: EmployerNeed.ID
    let employer: String?
    let occupation: OccupationCode?
    let offering: Offering.ID
    let offeringName: String
    let fallsShort: Bool
    let points: [PointEntry]
    let card: CardEntry?
  }

  let schema = "luotsi-employers/1"
  let date: CivilDate
  let rules: String
  let demo: Bool
  let meetings: [Entry]
}

extension EmployersDocument.Entry {
  init(_ visit: EmployerVisit, need: EmployerNeed?, wording: RuleWording, language: Language) {
    self.need = visit.meeting.need
    employer = need?.employer
    occupation = need?.occupation
    offering = visit.meeting.offering
    offeringName = wording.names.offering(visit.meeting.offering)[language]
    fallsShort = visit.meeting.fallsShort
    points = visit.meeting.points.map { point in
      EmployersDocument.PointEntry(
        subject: point.subject.name,
        state: point.state,
        text: wording.text(of: point, in: language),
        asks: point.asks.map { $0.text(in: language) },
      )
    }
    card = visit.card.map { CardEntry($0, wording: wording, language: language) }
  }
}

extension MeetingPoint.Subject {
  /// The name in documents for machines.
  fileprivate var name: String {
    switch self {
    case .hours: "hours"
    case .language: "language"
    case .start: "start"
    case .way: "way"
    case .places: "places"
    case .wish: "wish"
    }
  }
}
