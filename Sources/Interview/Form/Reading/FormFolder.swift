import Foundation

/// A form's files that cannot be read at all.
public enum FormReadingError: Error, Equatable, Sendable {
  /// The folder has no survey.csv.
  case noSurvey(folder: String)
  case unreadable(file: String, reason: String)
}

extension FormReadingError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noSurvey(let folder):
      "'\(folder)' has no survey.csv. Name the folder that holds the form's survey.csv."
    case .unreadable(let file, let reason):
      "'\(file)' cannot be read: \(reason) Check that the file is there and may be read."
    }
  }
}

/// Reads and checks the form in a folder of survey.csv, choices.csv and settings.csv.
public func readForm(inFolder folder: URL) throws(FormReadingError) -> FormReading {
  guard let survey = try bytes(of: "survey.csv", in: folder) else {
    throw .noSurvey(folder: folder.path(percentEncoded: false))
  }
  let sheets = FormSheets(
    survey: survey,
    choices: try bytes(of: "choices.csv", in: folder),
    settings: try bytes(of: "settings.csv", in: folder),
    name: folder.lastPathComponent,
  )
  return readForm(sheets)
}

/// Nil when there is no such file.
private func bytes(of name: String, in folder: URL) throws(FormReadingError) -> [UInt8]? {
  let file = folder.appending(path: name)
  let path = file.path(percentEncoded: false)
  guard FileManager.default.fileExists(atPath: path) else { return nil }
  do {
    return [UInt8](try Data(contentsOf: file))
  } catch {
    throw .unreadable(file: path, reason: error.localizedDescription)
  }
}
