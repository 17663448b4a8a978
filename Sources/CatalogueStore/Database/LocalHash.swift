import Catalogue
import RepeatableNumbers

extension LocalKnowledge {
  /// Names registers' rows with the knowledge laid over them: `base` when nothing here counts.
  ///
  /// Who said something, when and why has no part in it, because no ranking reads that.
  func hash(over base: String) -> String {
    let lines =
      links.values.filter(\.counts).map { link in
        "link \(link.id.qualification) \(link.id.occupation) \(link.weight)\n"
      }
      + overlays.values.map { overlay in
        let subject = SubjectWord(overlay.subject).rawValue
        return "\(subject) \(overlay.subject.code) \(overlay.fact.topic.rawValue) "
          + "\(overlay.fact.code)\n"
      }
    guard !lines.isEmpty else { return base }
    var hash = FNV1a()
    hash.add("\(base)\n")
    for line in lines.sorted() { hash.add(line) }
    return hash.hexadecimal
  }
}
