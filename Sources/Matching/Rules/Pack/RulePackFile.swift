import Catalogue
import CivilDates
import Foundation
import Languages
import RepeatableNumbers

/// A rule pack as it stands in its JSON file, `luotsi-rules/1`.
struct RulePackFile: Decodable {
  struct Source: Decodable {
    let source: String
    /// The day of the source; absent when not known.
    let sourceDate: CivilDate?
    let sourceRead: Bool

    var reference: SourceReference {
      SourceReference(name: source, date: sourceDate, isRead: sourceRead)
    }
  }

  struct Limit: Decodable {
    /// A whole number, or a level such as `A2.1`, which is read as its half-steps.
    let value: JSONValue
  }

  struct Texts: Decodable {
    let met: LocalizedText?
    let failed: LocalizedText
    let unknown: LocalizedText?
  }

  struct Clause: Decodable {
    let id: String
    let when: RawCondition?
    let unless: RawCondition?
    let needs: RawCondition
    let otherwise: Verdict
    /// `silent`, or a verdict; `check` when absent.
    let ifUnknown: String?
    let steps: [StepID]?
    let texts: Texts
  }

  struct Rule: Decodable {
    let id: RuleID
    /// `offering` when absent.
    let scope: Matching.Rule.Scope?
    let name: LocalizedText
    let validFrom: CivilDate?
    let validUntil: CivilDate?
    let clauses: [Clause]
  }

  struct Step: Decodable {
    let id: StepID
    let effect: StepTemplate.Effect
    let months: Int?
    let monthsPerStep: Int?
    let isStudy: Bool
    let onlyWhen: RawCondition?
    let providedBy: [OfferingKind]?
    let text: LocalizedText
  }

  static let schema = "luotsi-rules/1"

  let schema: String
  let id: String
  let version: String
  let validFrom: CivilDate
  let limits: [String: Sourced<Limit>]
  let definitions: [String: RawCondition]
  let steps: [Sourced<Step>]
  let rules: [Sourced<Rule>]
  let weights: Weights
  let priorityShifts: PriorityShifts
  let values: ValueTables
  /// By kind of offering; absent in packs that assume nothing.
  let assumedMinimum: [String: Sourced<AssumedMinimumFile>]?
  /// Absent in packs that refer to no services; so are the two below.
  let services: ServiceRulesFile?
  let radar: RadarRulesFile?
  let employerAsks: [Sourced<EmployerAskFile>]?
}

/// Something with the members of a source beside its own.
struct Sourced<Content: Decodable>: Decodable {
  let content: Content
  let source: SourceReference

  init(from decoder: any Decoder) throws {
    content = try Content(from: decoder)
    source = try RulePackFile.Source(from: decoder).reference
  }
}

extension RulePack {
  /// Reads a rule pack such as `Resources/rules/2026-12.json`.
  public static func load(from data: Data) throws(RulePackError) -> RulePack {
    let file: RulePackFile
    do throws(JSONMistake) {
      file = try readJSON(from: data)
    } catch {
      throw .unreadable("\(error)")
    }
    guard file.schema == RulePackFile.schema else { throw .otherSchema(file.schema) }
    return try RulePack(file, hash: contentHash(of: data))
  }

  private static func contentHash(of data: Data) -> String {
    var hash = FNV1a()
    for byte in data { hash.add(byte) }
    return hash.hexadecimal
  }
}
