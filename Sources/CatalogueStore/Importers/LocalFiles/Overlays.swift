import Catalogue
import CivilDates

enum OverlayColumn: String, CaseIterable {
  case qualification, offering, topic, value, note
  case statedBy = "stated_by"
  case statedOn = "stated_on"
}

extension Overlay {
  /// Found out on `day` where the row does not say when.
  init(_ row: CSVRow<OverlayColumn>, on day: CivilDate) throws(LeftOutRow) {
    self.init(
      try Subject(row),
      try OfferingFact(row),
      note: try row.text(.note),
      by: try row.text(.statedBy),
      on: try row.date(.statedOn) ?? day,
    )
  }
}

extension Overlay.Subject {
  fileprivate init(_ row: CSVRow<OverlayColumn>) throws(LeftOutRow) {
    switch (row[.qualification], row[.offering]) {
    case (_?, nil): self = .qualification(try row.digits(.qualification, count: 6))
    case (nil, let id?): self = .offering(Code(id))
    default: throw row.leftOut(nil, .notExactlyOne(["qualification", "offering"]))
    }
  }
}

extension OfferingFact {
  fileprivate init(_ row: CSVRow<OverlayColumn>) throws(LeftOutRow) {
    let topic: Topic = try row.required(.topic, row.word(.topic))
    let text = try row.text(.value)
    let code =
      switch topic {
      case .languageSupport, .safetyConditions, .full: writtenFlag(text).map { $0 ? "1" : "0" }
      case .weeklyHours: try row.hours(.value).map(String.init)
      default: text
      }
    guard let fact = OfferingFact(topic, code: code ?? text) else {
      throw row.leftOut(.value, .notInForm(text, form: topic.form))
    }
    self = fact
  }
}
