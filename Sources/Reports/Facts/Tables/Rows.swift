import Catalogue
import CivilDates
import Languages
import Matching

struct ExportRow {
  let store: String
  let day: CivilDate
  let catalogueHash: String
  let rulesVersion: String
  let isExample: Bool
  let least: Int
  let clients: Int
  let leftOut: Int
}

/// Something with a name in up to three languages.
struct NamedRow {
  let code: String
  let name: LocalizedText
}

struct TrainingRow {
  let training: Training
  let name: LocalizedText
}

struct ClientRow {
  let id: String
  let isRanked: Bool
  let identifiers: QuasiIdentifiers
}

/// A client with one code: a field wished for, or a kind of service.
struct ClientCodeRow {
  let client: String
  let code: String
}

struct VerdictRow {
  let client: String
  let training: Training
  let finding: TrainingFinding
}

struct BarrierRow {
  let client: String
  let training: Training
  let rule: RuleID?
  let barrier: TrainingFinding.Barrier
}

struct StepRow {
  let client: String
  let training: Training
  let step: StepKind
  let monthsAtMost: Int?
}
