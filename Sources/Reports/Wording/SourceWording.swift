import Languages
import Matching

extension SourceReference {
  /// The source with its day, and a note when nobody has read it yet.
  public func text(in language: Language) -> String {
    let dated = date.map { "\(name), \($0.text(in: language))" } ?? name
    if isRead { return dated }
    let unread = Phrase(
      fi: "lähdettä ei ole tarkistettu",
      sv: "källan är inte kontrollerad",
      en: "source not checked",
    )
    return "\(dated) (\(unread[language]))"
  }
}
