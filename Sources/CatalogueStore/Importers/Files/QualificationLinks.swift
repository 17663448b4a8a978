import Catalogue
import Foundation

enum LinkColumn: String, CaseIterable {
  case qualification, occupation, weight, origin, verdict
  case reviewedBy = "reviewed_by"
  case reviewedOn = "reviewed_on"
}

func readQualificationLinks(
  in folder: URL,
  known: KnownCodes,
  leavingOut leftOut: inout [LeftOutRow],
) throws(CatalogueError) -> [QualificationLink] {
  let table = try CSVTable("qualification_links.csv", in: folder, columns: LinkColumn.self)
  return table.read(leavingOut: &leftOut, key: \.id) { row throws(LeftOutRow) in
    let qualification = try row.required(
      .qualification,
      row.code(.qualification, in: known.qualifications),
    )
    let occupation = try row.required(.occupation, row.code(.occupation, in: known.occupations))
    return try QualificationLink(row, QualificationLink.ID(qualification, occupation))
  }
}

extension QualificationLink {
  /// A link without a weight has the greatest; one without an origin is an advisor's.
  init(
    _ row: CSVRow<LinkColumn>,
    _ id: ID,
  ) throws(LeftOutRow) {
    self.init(
      id,
      weight: try row.number(.weight, in: Self.weights) ?? Self.weights.upperBound,
      origin: try row.word(.origin) ?? .advisor,
      review: try Review(row),
    )
  }
}

extension Review {
  /// Nil when nobody has reviewed the link; a review that lacks who or when is a mistake.
  fileprivate init?(_ row: CSVRow<LinkColumn>) throws(LeftOutRow) {
    guard let verdict: Verdict = try row.word(.verdict) else { return nil }
    self.init(
      verdict,
      by: try row.text(.reviewedBy),
      on: try row.required(.reviewedOn, row.date(.reviewedOn)),
    )
  }
}
