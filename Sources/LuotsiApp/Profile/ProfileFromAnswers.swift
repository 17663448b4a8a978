import Interview
import Matching

/// The profile that an interview's relevant answers give, by the form's `luotsi:profile` column.
///
/// Several questions may feed one list; their picks are joined. Answers set aside give nothing.
public func profile(from session: InterviewSession) -> Profile {
  profileReading(from: session).profile
}

/// The profile and whatever in the answers it could not use.
public func profileReading(from session: InterviewSession) -> ProfileReading {
  var root = ProfileTree.object([:])
  for question in session.form.questions where session.isRelevant(question.id) {
    guard let path = question.attributes["luotsi:profile"], !path.isEmpty,
      let leaf = leaf(of: question, in: session)
    else { continue }
    root.insert(leaf, at: path.split(separator: ".").map(String.init)[...])
  }
  return Profile.reading(root.json)
}

private func leaf(of question: Question, in session: InterviewSession) -> ProfileTree? {
  switch session.answers[question.id] {
  case .dontKnow: return .status("dontKnow")
  case .refused: return .status("refused")
  case .value(let value): return leaf(of: value)
  case nil:
    guard question.type == .calculate else { return nil }
    let text = session.currentValue(question.id)
    return text.isEmpty ? nil : .text(text)
  }
}

private func leaf(of value: AnswerValue) -> ProfileTree {
  switch value {
  case .integer(let number): .number(number)
  case .decimal(let number): .decimal(number)
  case .choices(let names): .list(names)
  case .acknowledged: .text("yes")
  case .text, .choice, .date: .text(value.odkText)
  }
}
