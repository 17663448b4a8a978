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
  for place in session.relevantQuestions(withAttribute: "luotsi:profile") {
    guard let question = session.form.question(at: place),
      let path = question.attributes["luotsi:profile"],
      let leaf = leaf(of: question, at: place, in: session)
    else { continue }
    root.insert(leaf, at: steps(of: path, at: place)[...])
  }
  return Profile.reading(root.json)
}

/// The steps of a path; each `*` stands for the position in a repeat around the question.
private func steps(of path: String, at place: Place) -> [String] {
  var positions = place.instances.map { String($0.position - 1) }[...]
  return path.split(separator: ".").map { step in
    step == "*" ? positions.popFirst() ?? "0" : String(step)
  }
}

private func leaf(
  of question: Question,
  at place: Place,
  in session: InterviewSession,
) -> ProfileTree? {
  switch session.answer(to: place) {
  case .status(.notApplicable)?: return nil
  case .status(let status)?: return .status(status.rawValue)
  case .value(let value)?: return leaf(of: value)
  case nil:
    guard question.type == .calculate else { return nil }
    let text = session.currentValue(place)
    return text.isEmpty ? nil : .text(text)
  }
}

private func leaf(of value: AnswerValue) -> ProfileTree {
  switch value {
  case .integer(let number): .number(number)
  case .decimal(let number): .decimal(number)
  case .choices(let names), .ranked(let names): .list(names)
  case .acknowledged: .text("yes")
  case .text, .choice, .date, .time, .dateTime: .text(value.odkText)
  }
}
