import Foundation

/// Why a setting was not written; it holds for as long as the program runs.
public enum SettingsFault: Error, Equatable, Sendable {
  /// There is a file and it cannot be read.
  case unreadable(path: String)
  /// What stands there is no file of settings, so it is left alone.
  case notSettings(path: String)
  case unwritable(path: String)
}

/// Puts changed settings into a person's file, whose other members stay as they are.
///
/// The file is replaced in one step: whoever reads it meanwhile finds the old or the new one.
func writeSettings(
  _ changes: [Settings.Name: SettingValue],
  to url: URL,
) throws(SettingsFault) {
  // A link, as dotfiles often are, stays one.
  let file = url.resolvingSymlinksInPath()
  let path = file.path(percentEncoded: false)
  var present: [String: SettingValue] = [:]
  if FileManager.default.fileExists(atPath: path) {
    let data: Data
    do { data = try Data(contentsOf: file) } catch { throw .unreadable(path: path) }
    do throws(Settings.Mistake) { present = try members(of: data) } catch {
      throw .notSettings(path: path)
    }
  }
  for (name, value) in changes { present[name.rawValue] = value }
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  do {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true,
    )
    try (encoder.encode(present) + Data("\n".utf8)).write(to: file, options: .atomic)
  } catch {
    throw .unwritable(path: path)
  }
}
