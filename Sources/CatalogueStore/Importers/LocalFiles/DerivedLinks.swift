import Catalogue

/// The columns that are read of a table of occupations matched to qualifications by their names.
enum DerivedLinkColumn: String, CaseIterable {
  case isco4
  case qualification = "koulutus_koodiUri"
}

/// Links of such a table: a row a profession, so a pair may stand there more than once.
///
/// A link's weight is how many in a thousand of its qualification's rows name the occupation.
func derivedLinks(
  _ table: CSVTable<DerivedLinkColumn>,
  leavingOut leftOut: inout [LeftOutRow],
) -> [QualificationLink] {
  var line = 0
  let rows = table.read(leavingOut: &leftOut, key: \.line) { row throws(LeftOutRow) in
    line += 1
    return (id: try QualificationLink.ID(row), line: line)
  }
  let ofQualification = Dictionary(grouping: rows, by: \.id.qualification)
  let ofPair = Dictionary(grouping: rows, by: \.id)
  var links: [QualificationLink] = []
  for (id, pair) in ofPair {
    let all = ofQualification[id.qualification, default: []].count
    links.append(QualificationLink(id, weight: 1000 * pair.count / all, origin: .derived))
  }
  return links.sorted {
    ($0.id.qualification, $0.id.occupation) < ($1.id.qualification, $1.id.occupation)
  }
}

extension QualificationLink.ID {
  fileprivate init(_ row: CSVRow<DerivedLinkColumn>) throws(LeftOutRow) {
    let uri = try row.text(.qualification)
    let form = "koulutus_351301"
    let parts = uri.split(separator: "#", omittingEmptySubsequences: false)
    guard let code = parts.first, code.hasPrefix("koulutus_") else {
      throw row.leftOut(.qualification, .notInForm(uri, form: form))
    }
    let digits = code.dropFirst("koulutus_".count)
    guard digits.utf8.count == 6, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      throw row.leftOut(.qualification, .notInForm(uri, form: form))
    }
    self.init(QualificationCode(String(digits)), try row.digits(.isco4, count: 4))
  }
}
