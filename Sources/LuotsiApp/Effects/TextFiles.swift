import CaseStore
import Foundation

extension EffectRunner {
  /// Writes a text to a file that is not there yet.
  func written(_ text: String, to path: String) -> Outcome {
    do throws(TransferFault) {
      try TransferFile.write(Data(text.utf8), to: path)
      return .textWritten(path: path)
    } catch {
      return .failed(.transfer(error))
    }
  }
}
