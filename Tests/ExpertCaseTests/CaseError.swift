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
    case .unknownClaim(let word):
      "'\(word)' begins no claim. Use verdict, before, top, flag, ladder, notice, service or "
        + "sameOrder."
    case .missingWords(let text, let form): "'\(text)' is not whole. Write it as '\(form)'."
    }
  }
}
