import JSONDocuments
import Registers

/// Imports training opportunities of JOD.
func importJOD(
  _ files: InputFiles,
  into session: ImportSession,
  progress: (Int) throws -> Void,
) throws {
  try readDocuments(in: files, progress: progress) { place, root, text in
    let reading = readOpportunity(root)
    guard let opportunity = reading.opportunity else {
      for problem in reading.problems { session.leaveOut(problem, id: nil, at: place) }
      return
    }
    let arrival = try session.keep(
      "opportunity",
      id: opportunity.id,
      modified: opportunity.created?.description,
      original: text.bytes,
      at: place,
    )
    guard let document = arrival.toWrite else { return }
    for problem in reading.problems {
      session.leaveOut(problem, id: opportunity.id, at: place)
    }
    try write(opportunity, document: document, into: session.db)
  }
}
