import CivilDates
import Foundation

/// A rule pack that can be used, with what its keeper should know of it.
public struct PackCheck: Sendable {
  public let pack: RulePack
  /// In the order: members, sources, dates, clauses, names, texts.
  public let findings: [PackFinding]

  /// - Throws: why the pack cannot be used.
  public init(of data: Data, on date: CivilDate) throws(RulePackError) {
    pack = try RulePack.load(from: data)
    let document: JSONValue
    do throws(JSONMistake) {
      document = try readJSON(from: data)
    } catch {
      throw .unreadable("\(error)")
    }
    let outline = PackOutline(document)
    findings =
      outline.unknownMembers.map { .unknownMember(at: $0) } + outline.sourceFindings
      + pack.dateFindings(on: date) + pack.clauseFindings
      + pack.unusedNames(in: outline, definitions: document.names(in: "definitions"))
      + pack.textFindings
  }
}

extension PackOutline {
  fileprivate var sourceFindings: [PackFinding] {
    entries.compactMap { entry in
      if entry.source.isEmpty { return .sourceMissing(at: entry.place) }
      return entry.isRead ? nil : .sourceNotRead(at: entry.place, source: entry.source)
    }
  }
}

extension RulePack {
  fileprivate func dateFindings(on date: CivilDate) -> [PackFinding] {
    let own: [PackFinding] = date < validFrom ? [.packNotYetInForce(from: validFrom)] : []
    return own
      + rules.compactMap { rule in
        if let from = rule.validFrom, date < from {
          return .ruleNotYetInForce(rule.id, from: from)
        }
        if let until = rule.validUntil, until < date {
          return .ruleExpired(rule.id, until: until)
        }
        return nil
      }
  }

  fileprivate var clauseFindings: [PackFinding] {
    rules.flatMap { rule in
      rule.clauses.filter { $0.neverSpeaksAgainst == true }.map { clause in
        .clauseNeverFails(rule.id, clause: clause.id)
      }
    }
  }

  fileprivate func unusedNames(
    in outline: PackOutline,
    definitions: [String],
  ) -> [PackFinding] {
    let readByCode = Set(
      Limits.Required.allCases.map(\.rawValue) + ["rulesFreshDays", "catalogueFreshDays"]
    )
    let limitsUsed = outline.usedLimits.union(readByCode)
    return definitions.filter { !outline.usedDefinitions.contains($0) }
      .map { .unused(.definition, $0) }
      + limits.byName.keys.sorted().filter { !limitsUsed.contains($0) }.map { .unused(.limit, $0) }
      + steps.map(\.id.rawValue).filter { !outline.usedSteps.contains($0) }
      .map { .unused(.step, $0) }
  }

  fileprivate var textFindings: [PackFinding] {
    let clauses = rules.flatMap { rule in
      rule.clauses.flatMap { clause in
        [
          ("met", clause.texts.met), ("failed", clause.texts.failed),
          ("unknown", clause.texts.unknown),
        ].map { ("rules.\(rule.id).\(clause.id).\($0)", $1) }
      }
    }
    let all = clauses + steps.map { ("steps.\($0.id)", $0.text) }
    return all.compactMap { place, text in
      text.map(\.namesSameFacts) == false ? .placesDiffer(at: place) : nil
    }
  }
}

extension RuleText {
  fileprivate var namesSameFacts: Bool {
    let named = [fi, sv, en].map { pieces in
      Set(pieces.filter { if case .fact = $0 { true } else { false } }.map { "\($0)" })
    }
    return named[0] == named[1] && named[1] == named[2]
  }
}

extension JSONValue {
  fileprivate func names(in member: String) -> [String] {
    guard case .object(let members) = self, case .object(let named)? = members[member] else {
      return []
    }
    return named.keys.sorted()
  }
}
