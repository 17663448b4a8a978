import CivilDates
import Matching

/// Reads a case: a title, a story, `## Profile` with facts, `## Expected` with claims.
///
/// `Date: 2026-11-24` in the story sets the day of the ranking.
func expertCase(named name: String, from text: String) throws(CaseError) -> ExpertCase {
  var part = Part.story
  var title: String?
  var date = CivilDate(year: 2026, month: 11, day: 24)
  var facts = ProfileLines()
  var expectations: [Expectation] = []
  for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
    let number = index + 1
    switch line {
    case "": continue
    case "## Profile": part = .profile
    case "## Expected": part = .expected
    case _ where line.hasPrefix("# "): title = String(line.dropFirst(2))
    default:
      switch part {
      case .story:
        guard line.hasPrefix("Date: ") else { continue }
        date = CivilDate(String(line.dropFirst(6)))
        if date == nil { throw .badDate(number, String(line)) }
      case .profile:
        guard facts.add(String(line)) else { throw .badField(number, String(line)) }
      case .expected:
        expectations.append(try expectation(String(line), line: number))
      }
    }
  }
  guard let title else { throw .noTitle }
  guard let date, !expectations.isEmpty else { throw .noExpectations }
  let reading = Profile.reading(.object(facts.root))
  if !reading.problems.isEmpty { throw .profileProblems(reading.problems.map(\.description)) }
  return ExpertCase(
    name: name,
    title: title,
    date: date,
    profile: reading.profile,
    expectations: expectations,
  )
}

private enum Part {
  case story
  case profile
  case expected
}

private func expectation(_ text: String, line: Int) throws(CaseError) -> Expectation {
  let isMet = text.hasPrefix("- [x] ")
  guard isMet || text.hasPrefix("- [ ] ") else { throw .badLine(line, text) }
  let body = String(text.dropFirst(6))
  let claim = body.split(separator: " — ", maxSplits: 1).first.map(String.init) ?? body
  return Expectation(line: line, isMet: isMet, text: body, claim: try Claim(claim))
}
