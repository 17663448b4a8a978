import GRDB
import Registers

/// Writes what a document of JOD says; what an earlier version of it said has gone with that.
func write(_ opportunity: Opportunity, document: Int, into db: Database) throws {
  let id = opportunity.id
  var cells: [(any DatabaseValueConvertible)?] = [
    id, document, opportunity.kind?.rawValue, opportunity.created?.description,
  ]
  for text in [opportunity.title, opportunity.summary, opportunity.description] {
    cells += text.cells
  }
  cells += [opportunity.shortest, opportunity.median, opportunity.longest]
  try insertRow(cells, into: "opportunity", db)
  for (position, training) in opportunity.trainings.enumerated() {
    let cells: [(any DatabaseValueConvertible)?] = [id, position, training.oid]
    try insertRow(cells + training.name.cells, into: "opportunity_training", db)
  }
  for distribution in opportunity.distributions {
    let topic = distribution.topic.rawValue
    try insertRow(
      [id, topic, distribution.total, distribution.silent],
      into: "opportunity_distribution",
      db,
    )
    for (position, share) in distribution.shares.enumerated() {
      try insertRow(
        [id, topic, position, share.code, min(100, share.percent)],
        into: "opportunity_share",
        db,
      )
    }
  }
}
