import Foundation
import Matching

/// A ranking document of shape 1 in the shape of today.
///
/// Verdicts, scores, parts and notices stay. Of a reason stay its rule, verdict and source, because
/// its sentence was made by rules that were not data yet; of the plans nothing stays.
func readingFirstRanking(_ body: Data) throws -> Data {
  guard case .object(var record) = try JSONDecoder().decode(JSONValue.self, from: body),
    case .object(var ranking)? = record["ranking"], case .list(let matches)? = ranking["matches"]
  else { return body }
  var counts: [String: Double] = ["open": 0, "check": 0, "notYet": 0, "excluded": 0]
  for match in matches {
    if case .text(let verdict)? = match["verdict"] { counts[verdict, default: 0] += 1 }
  }
  ranking["matches"] = .list(matches.map(presentMatch))
  ranking["counts"] = .object(counts.mapValues(JSONValue.number))
  ranking["services"] = .list([])
  record["ranking"] = .object(ranking)
  return try JSONEncoder().encode(JSONValue.object(record))
}

private func presentMatch(_ match: JSONValue) -> JSONValue {
  let parts = match["parts"]?.items ?? []
  let weighed = { (name: String) in
    parts.reduce(0) { $0 + ($1[name]?.amount ?? 0) * ($1["weight"]?.amount ?? 0) }
  }
  let open = weighed("high") - weighed("low")
  return match.with([
    "parts": .list(parts.map(presentPart)),
    "reasons": .list((match["reasons"]?.items ?? []).map(presentReason)),
    "unlock": .list([]),
    "lowScore": .number(weighed("low")),
    "highScore": .number(weighed("high")),
    // Permille of a score of 10,000,000, of which `open` was not known.
    "confidence": .number(((10_000_000 - open) / 10_000).rounded(.down)),
    "employerNeeds": .list([]),
  ])
}

/// The figures of labour demand were those of Uusimaa, and said so nowhere.
private func presentPart(_ part: JSONValue) -> JSONValue {
  guard let detail = part["detail"], let labour = detail["labourDemand"], let finding = labour["_0"]
  else { return part }
  let inUusimaa = finding.with(["region": .text("01")])
  return part.with(["detail": .object(["labourDemand": .object(["_0": inUusimaa])])])
}

private func presentReason(_ reason: JSONValue) -> JSONValue {
  reason.with([
    "clause": .text(""),
    "outcome": .text(Reason.Outcome.failed.rawValue),
    "arguments": .object([:]),
    "missing": .list([]),
    "steps": .list([]),
  ])
}

extension JSONValue {
  fileprivate subscript(name: String) -> JSONValue? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  fileprivate var items: [JSONValue] {
    if case .list(let items) = self { items } else { [] }
  }

  fileprivate var amount: Double? {
    if case .number(let number) = self { number } else { nil }
  }

  fileprivate func with(_ more: [String: JSONValue]) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.merging(more) { _, new in new })
  }
}
