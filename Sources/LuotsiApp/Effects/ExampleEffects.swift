import Foundation

extension EffectRunner {
  /// Reads the answers of the bundled example client.
  func exampleRead() -> Outcome {
    do throws(ExampleAnswers.Unreadable) {
      guard let exampleAnswers else { throw ExampleAnswers.Unreadable(path: "") }
      return .exampleRead(try ExampleAnswers(in: exampleAnswers).first())
    } catch {
      return .failed(.noExample(path: error.path))
    }
  }

  /// Writes what was set, where there is a file to write to.
  func kept(_ changes: [Settings.Name: SettingValue]) -> Outcome {
    guard let settingsFile else { return .settingsKept(nil) }
    do throws(SettingsFault) {
      try writeSettings(changes, to: settingsFile)
      return .settingsKept(nil)
    } catch {
      return .settingsKept(error)
    }
  }
}
