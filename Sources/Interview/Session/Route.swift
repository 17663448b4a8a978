extension InterviewSession {
  /// False also for a question that the form does not have.
  public func isRelevant(_ id: QuestionID) -> Bool {
    form.index(of: id).map { states[$0].isRelevant } == true
  }

  /// The questions to put, in order: relevant and shown.
  public var askedQuestions: [QuestionID] {
    form.questions.indices.filter(isAsked).map { form.questions[$0].id }
  }

  /// The next question to put; nil at the end.
  public func question(after id: QuestionID) -> QuestionID? {
    guard let index = form.index(of: id) else { return nil }
    return form.questions.indices.dropFirst(index + 1).first(where: isAsked)
      .map { form.questions[$0].id }
  }

  /// The previous question to put; nil at the beginning.
  public func question(before id: QuestionID) -> QuestionID? {
    guard let index = form.index(of: id) else { return nil }
    return form.questions.indices.prefix(index).last(where: isAsked)
      .map { form.questions[$0].id }
  }

  /// The first question to put that is still to be dealt with; nil when none is.
  ///
  /// Notes and whatever else takes no answer are dealt with once visited.
  public var firstOpen: QuestionID? {
    for (index, question) in form.questions.enumerated() where isAsked(index) {
      let isDone =
        answers[question.id] != nil || (!question.takesAnswer && visited.contains(question.id))
      if !isDone { return question.id }
    }
    return nil
  }

  /// Answered questions that are irrelevant now, in order.
  public var setAside: [QuestionID] {
    form.questions.enumerated().compactMap { index, question in
      answers[question.id] != nil && !states[index].isRelevant ? question.id : nil
    }
  }

  /// How far each part of the interview is, without parts that ask nothing at present.
  public var sectionProgress: [SectionProgress] {
    var parts: [SectionProgress] = []
    for (index, question) in form.questions.enumerated()
    where isAsked(index) && question.takesAnswer {
      let section = form.sections.first { $0.id == question.section }
      let place = parts.firstIndex { $0.section?.id == section?.id } ?? parts.count
      if place == parts.count { parts.append(SectionProgress(section: section)) }
      parts[place].asked += 1
      if answers[question.id] != nil { parts[place].answered += 1 }
    }
    return parts
  }

  private func isAsked(_ index: Int) -> Bool {
    form.questions[index].isAsked && states[index].isRelevant
  }
}

/// How many of a section's present questions have an answer or a reason for none.
public struct SectionProgress: Equatable, Sendable {
  /// Nil for questions outside all groups.
  public let section: Section?
  public internal(set) var answered = 0
  public internal(set) var asked = 0
}
