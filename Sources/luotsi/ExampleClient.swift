import Foundation
import Interview
import LuotsiApp

/// The client of a file of bundled answers that is named as the client's code, such as
/// `kivi-27.json`, with the interview that its answers make.
func exampleClient(_ file: URL, at desk: Desk) throws -> (ExampleClient, InterviewSession) {
  let session = try InterviewSession(
    checking: try readAnswers(file.path, to: desk.form),
    on: desk.form,
    now: desk.today.noon,
  )
  let code = file.deletingPathExtension().lastPathComponent.uppercased()
  return (ExampleClient(code, session, at: desk), session)
}

/// The files of the bundled answers, in the order of their clients' codes; at least one.
func exampleFiles(_ resources: ResourceFolder) throws -> [URL] {
  do throws(ExampleAnswers.Unreadable) {
    return try ExampleAnswers(in: resources.exampleAnswers).files
  } catch {
    throw Failure(.machine, "\(error.path): the example answers cannot be read. Install again.")
  }
}
