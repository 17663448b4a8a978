import CaseStore
import Catalogue
import CivilDates
import Foundation
import Guidance
import Interview
import Languages
import LuotsiApp
import Matching
import Reports

/// Everything that is kept of one client, `luotsi-case/1`: what Article 15 of the GDPR gives a right
/// to.
struct CaseFileDocument: Encodable {
  let schema = "luotsi-case/1"
  let id: String
  let code: String
  let created: String
  let changed: String
  let keptUntil: String?
  let interview: InterviewRecord?
  let ranking: RankingRecord?
  let decision: RankingDecision?
  /// What was told, permitted and planned, and earlier lists.
  let guidance: GuidanceRecord
  /// What fields held before they were corrected.
  let corrections: [Correction]
  /// What was changed at two desks and is not settled.
  let conflicts: [FieldConflict]
  /// Who did what with the case; advisors are numbered.
  let log: [AuditDocument.Line]

  init(_ stored: GuidanceCase, _ log: [AuditEntry]) {
    let summary = stored.summary
    let format = Date.ISO8601FormatStyle()
    id = summary.id.rawValue
    code = summary.code
    created = summary.createdAt.formatted(format)
    changed = summary.updatedAt.formatted(format)
    keptUntil = summary.deleteBy?.description
    interview = stored.interview
    ranking = stored.ranking
    decision = stored.decision
    guidance = stored.guidance
    corrections = stored.corrections
    conflicts = stored.conflicts
    self.log =
      AuditDocument(log.filter { $0.caseID == summary.id.rawValue }, namesAdvisors: false).lines
  }

  func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self)
  }
}

/// The same to be read: questions with answers, the list, what was chosen, and who did what.
func caseFileText(
  _ document: CaseFileDocument,
  session: InterviewSession?,
  desk: Desk,
  language: Language,
) -> String {
  var parts = [CaseFileText.head(document)[language]]
  if let session { parts.append(interviewText(session, language: language)) }
  if let remarks = session.map({ remarkLines($0, language) }), !remarks.isEmpty {
    parts.append(([CaseFileText.remarks[language]] + remarks).joined(separator: "\n") + "\n")
  }
  if let record = document.ranking {
    parts.append(
      rankingText(
        record.ranking,
        catalogue: desk.catalogue,
        rules: desk.rules,
        language: language,
      )
    )
    let chosen = record.chosen.map { CaseFileText.name(of: $0, at: desk, in: language) }
    parts.append(
      CaseFileText.chosen[language] + " "
        + (chosen.isEmpty ? "–" : chosen.joined(separator: "; ")) + "\n"
    )
  }
  parts.append(guidanceParts(document, form: session?.form, at: desk, language: language))
  let log = document.log.map { "\($0.at)  \($0.by)  \($0.action)  \($0.version ?? "")" }
  parts.append(([CaseFileText.log[language]] + log).joined(separator: "\n") + "\n")
  return parts.joined(separator: "\n")
}

/// The plan, what was told and permitted, days of earlier lists, and corrections.
private func guidanceParts(
  _ document: CaseFileDocument,
  form: Form?,
  at desk: Desk,
  language: Language,
) -> String {
  let visits = document.guidance.visits.values.sorted { $0.date < $1.date }.map { visit in
    let names = visit.rows.prefix(5).map { $0.name[language] ?? $0.offering.rawValue }
    return "\(visit.date)  \(names.joined(separator: "; "))"
  }
  let corrections = document.corrections.map { $0.text(form: form, in: language) }
  let conflicts = document.conflicts.map { conflict in
    let sides = conflict.sides.map { $0.text(form: form, in: language) }
    return "\(conflict.field.text(form: form, in: language)): \(sides.joined(separator: " / "))"
  }
  return [
    consentText(document.guidance, language: language),
    planText(document.guidance, today: desk.today, language: language),
    CaseFileText.section(CaseFileText.visits[language], visits),
    CaseFileText.section(CaseFileText.corrections[language], corrections),
    CaseFileText.section(CaseFileText.conflicts[language], conflicts),
  ].joined(separator: "\n")
}

private func remarkLines(_ session: InterviewSession, _ language: Language) -> [String] {
  session.remarks.sorted { "\($0.key)" < "\($1.key)" }.map { place, remark in
    let label = session.form.question(at: place).map {
      session.text($0.label, in: language.rawValue, at: place)
    }
    return "\(label ?? "\(place)"): \(remark)"
  }
}

private enum CaseFileText {
  static func head(_ file: CaseFileDocument) -> Phrase {
    let until = file.keptUntil ?? "–"
    return Phrase(
      fi: "Kaikki, mitä Luotsissa on asiakkaasta \(file.code)\n"
        + "Luotu \(file.created), muutettu \(file.changed), säilytetään \(until) asti.\n",
      sv: "Allt som finns i Luotsi om klienten \(file.code)\n"
        + "Skapat \(file.created), ändrat \(file.changed), sparas till \(until).\n",
      en: "Everything that Luotsi keeps of the client \(file.code)\n"
        + "Made \(file.created), changed \(file.changed), kept until \(until).\n",
    )
  }

  static let conflicts = Phrase(
    fi: "Ristiriidat: muutettu kahdessa työpisteessä",
    sv: "Motstridigt: ändrat på två arbetsställen",
    en: "Conflicts: changed at two desks",
  )
  static let visits = Phrase(
    fi: "Aiemmat listat, kärki",
    sv: "Tidigare listor, början",
    en: "Earlier lists, their first",
  )
  static let corrections = Phrase(fi: "Korjaukset", sv: "Rättelser", en: "Corrections")

  /// A title with its lines, a dash where there are none.
  static func section(_ title: String, _ lines: [String]) -> String {
    ([title] + (lines.isEmpty ? ["–"] : lines)).joined(separator: "\n") + "\n"
  }

  static let remarks = Phrase(fi: "Muistiinpanot", sv: "Anteckningar", en: "Remarks")
  static let chosen = Phrase(fi: "Valittu:", sv: "Valt:", en: "Chosen:")
  static let log = Phrase(
    fi: "Kuka on käsitellyt tietoja",
    sv: "Vem har behandlat uppgifterna",
    en: "Who has handled the data",
  )

  static func name(of id: Offering.ID, at desk: Desk, in language: Language) -> String {
    guard let offering = desk.catalogue.offerings.first(where: { $0.id == id }) else {
      return id.rawValue
    }
    return offering.name[language] ?? id.rawValue
  }
}
