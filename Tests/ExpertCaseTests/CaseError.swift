/// A mistake in a case file, worded for the one who edits it.
enum CaseError: Error, Equatable {
  case noTitle
  case noExpectations
  case badLine(Int, String)
  case badField(Int, String)
  case badDate(Int, String)
  case profileProblems([String])
  case badTarget(String, keys: [String])
  case badVerdict(String)
  case badNotice(String, words: [String])
  case badFlag(String, words: [String])
  case badStep(String, words: [String])
  case badQuestion(String)
  case unknownClaim(String)
  case missingWords(String, form: String)
}

extension CaseError: CustomStringConvertible {
  var description: String {
    switch self {
    case .noTitle: "The case has no title. Begin the file with '# ' and a line of words."
    case .noExpectations: "The case expects nothing. Add lines as '- [x] verdict …'."
    case .badLine(let line, let text):
      "Line \(line): '\(text)' is no expectation. Write '- [x] claim — why', or '- [ ] …'."
    case .badField(let line, let text):
      "Line \(line): '\(text)' is no fact. Write 'field: value' with a field of luotsi-profile/1."
    case .badDate(let line, let text):
      "Line \(line): '\(text)' is no day. Write it as YYYY-MM-DD."
    case .profileProblems(let problems): problems.joined(separator: " ")
    case .badTarget(let text, let keys):
      "'\(text)' means no offering. Write an id, or \(keys.joined(separator: "=…, "))=…, "
        + "joined by '&'."
    case .badVerdict(let text):
      "'\(text)' is no verdict. Write open, check, notYet or excluded, joined by '|'."
    case .badNotice(let word, let words):
      "'\(word)' is no notice. Write contradiction:FIELD, or one of \(words.joined(separator: ", "))."
    case .badFlag(let word, let words):
      "'\(word)' is no flag. Write a rule such as E16 or E16/young, or one of "
        + "\(words.joined(separator: ", "))."
    case .badStep(let word, let words):
      "'\(word)' is no step. Write one of \(words.joined(separator: ", "))."
    case .badQuestion(let word):
      "'\(word)' is no question. Write * or a field of luotsi-profile/1 such as interests."
    case .unknownClaim(let word):
      "'\(word)' begins no claim. Use verdict, before, top, flag, ladder, notice, service, pathway, "
        + "question or sameOrder."
    case .missingWords(let text, let form): "'\(text)' is not whole. Write it as '\(form)'."
    }
  }
}
