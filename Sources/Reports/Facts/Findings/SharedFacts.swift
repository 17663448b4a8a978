import Catalogue
import Matching

/// A set of clients' facts in which no single statement is about fewer than a number of them.
struct SharedFacts {
  private(set) var clients: [ClientFacts]
  private let least: Int

  /// Takes out, in this order: trainings, choices, wishes and services that fewer than `least`
  /// clients share; then, training by training, the names of rules and steps.
  init(_ clients: [ClientFacts], least: Int) {
    self.clients = clients
    self.least = least
    keepSharedSets()
    keepSharedChoices()
    keepSharedRules()
  }

  private func shared<Value: Hashable>(_ values: some Sequence<Value>) -> Set<Value> {
    let counts = Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +)
    return Set(counts.filter { $0.value >= least }.keys)
  }

  private mutating func keepSharedSets() {
    let trainings = shared(clients.flatMap(\.findings.keys))
    let fields = shared(clients.flatMap(\.interests))
    let services = shared(clients.flatMap(\.services))
    for index in clients.indices {
      clients[index].findings = clients[index].findings.filter { trainings.contains($0.key) }
      clients[index].interests.formIntersection(fields)
      clients[index].services.formIntersection(services)
    }
  }

  private mutating func keepSharedChoices() {
    let chosen = clients.flatMap { client in
      client.findings.filter { $0.value.isChosen == true }.keys
    }
    let untold = Set(chosen).subtracting(shared(chosen))
    for index in clients.indices {
      for training in untold { clients[index].findings[training]?.isChosen = nil }
      // What was only known to be chosen has nothing left to say.
      clients[index].findings = clients[index].findings.filter {
        $0.value.verdict != nil || $0.value.isChosen == true
      }
    }
  }

  private mutating func keepSharedRules() {
    let rules = shared(clients.flatMap(\.ruleCells))
    let steps = shared(clients.flatMap(\.stepCells))
    for index in clients.indices {
      for cell in clients[index].ruleCells where !rules.contains(cell) {
        clients[index].findings[cell.training]?.untell(cell.rule)
      }
      for cell in clients[index].stepCells where !steps.contains(cell) {
        clients[index].findings[cell.training]?.untell(cell.step)
      }
    }
  }
}

private struct RuleCell: Hashable {
  let training: Training
  let rule: RuleID
}

private struct StepCell: Hashable {
  let training: Training
  let step: StepKind
}

extension ClientFacts {
  fileprivate var ruleCells: [RuleCell] {
    findings.flatMap { training, finding in
      finding.barriers.keys.compactMap { rule in
        rule.map { RuleCell(training: training, rule: $0) }
      }
    }
  }

  fileprivate var stepCells: [StepCell] {
    findings.flatMap { training, finding in
      finding.steps.keys.filter { $0 != .untold }.map { StepCell(training: training, step: $0) }
    }
  }
}
