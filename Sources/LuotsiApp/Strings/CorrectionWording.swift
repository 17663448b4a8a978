import CaseStore
import Foundation
import Interview
import Languages

extension Correction {
  /// One line: the day, by whom, what, and what it was before.
  ///
  /// `form` gives questions their labels where it still has them.
  public func text(form: Form?, in language: Language) -> String {
    let day = Date(timeIntervalSince1970: Double(at) / 1000).dayAsWritten
    let head = [day, by].filter { !$0.isEmpty }.joined(separator: " ")
    let was = before.value.text(form: form, in: language)
    return "\(head)  \(field.text(form: form, in: language)): "
      + Phrase(fi: "oli \(was)", sv: "var \(was)", en: "was \(was)")[language]
  }
}
