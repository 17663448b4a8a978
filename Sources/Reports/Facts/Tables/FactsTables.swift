import Catalogue
import Languages
import Matching

/// The rows of every table, from what is told of clients.
struct FactsTables {
  /// In the order in which they refer to one another.
  static let definitions: [TableDefinition] = [
    NameTables.export.definition, NameTables.field.definition, NameTables.rule.definition,
    NameTables.training.definition, ClientTables.client.definition,
    ClientTables.interest.definition, ClientTables.verdict.definition,
    ClientTables.barrier.definition, ClientTables.step.definition,
    ClientTables.service.definition,
  ]

  private let clients: [(id: String, facts: ClientFacts)]
  private let leftOut: Int
  private let source: FactsSource

  init(_ clients: [(id: String, facts: ClientFacts)], leftOut: Int, _ source: FactsSource) {
    self.clients = clients
    self.leftOut = leftOut
    self.source = source
  }

  /// The tables in the order of ``definitions``.
  func filled(_ id: String) -> [FilledTable] {
    let findings = self.findings
    return [
      NameTables.export.filled(with: [export], of: id),
      NameTables.field.filled(with: fields, of: id),
      NameTables.rule.filled(with: rules, of: id),
      NameTables.training.filled(
        with: trainings.map { TrainingRow(training: $0, name: source.name(of: $0)) },
        of: id,
      ),
      ClientTables.client.filled(
        with: clients.map {
          ClientRow(id: $0.id, isRanked: $0.facts.isRanked, identifiers: $0.facts.identifiers)
        },
        of: id,
      ),
      ClientTables.interest.filled(with: codes { $0.interests.map(\.rawValue) }, of: id),
      ClientTables.verdict.filled(with: findings, of: id),
      ClientTables.barrier.filled(with: findings.flatMap(\.barriers), of: id),
      ClientTables.step.filled(with: findings.flatMap(\.steps), of: id),
      ClientTables.service.filled(with: codes { $0.services.map(\.rawValue) }, of: id),
    ]
  }

  private var export: ExportRow {
    ExportRow(
      store: source.store,
      day: source.day,
      catalogueHash: source.catalogueHash,
      rulesVersion: source.rules.version,
      isExample: source.isExample,
      least: FactsExport.least,
      clients: clients.count,
      leftOut: leftOut,
    )
  }

  private var trainings: [Training] {
    Set(clients.flatMap(\.facts.findings.keys)).sorted { $0.key < $1.key }
  }

  private var fields: [NamedRow] {
    Set(clients.flatMap(\.facts.interests)).union(trainings.compactMap(\.field)).sorted().map {
      NamedRow(code: onOneLine($0.rawValue), name: source.fieldNames[$0] ?? LocalizedText())
    }
  }

  private var rules: [NamedRow] {
    let told = Set(
      clients.flatMap { client in
        client.facts.findings.values.flatMap { $0.barriers.keys.compactMap { $0 } }
      }
    )
    let untold = NamedRow(
      code: NameTables.untold,
      name: LocalizedText(fi: "ei kerrota", sv: "berättas inte", en: "not told"),
    )
    return told.sorted().compactMap { source.rules.rule($0) }.map {
      NamedRow(code: $0.id.rawValue, name: $0.name)
    } + [untold]
  }

  private var findings: [VerdictRow] {
    clients.flatMap { client in
      client.facts.findings.sorted { $0.key.key < $1.key.key }.map {
        VerdictRow(client: client.id, training: $0.key, finding: $0.value)
      }
    }
  }

  private func codes(_ codes: (ClientFacts) -> [String]) -> [ClientCodeRow] {
    clients.flatMap { client in
      codes(client.facts).sorted().map { ClientCodeRow(client: client.id, code: $0) }
    }
  }
}

extension VerdictRow {
  fileprivate var barriers: [BarrierRow] {
    finding.barriers.map { rule, barrier in
      BarrierRow(client: client, training: training, rule: rule, barrier: barrier)
    }
    .sorted { ($0.rule?.rawValue ?? "~") < ($1.rule?.rawValue ?? "~") }
  }

  fileprivate var steps: [StepRow] {
    finding.steps.map { step, months in
      StepRow(client: client, training: training, step: step, monthsAtMost: months)
    }
    .sorted { $0.step.rawValue < $1.step.rawValue }
  }
}
