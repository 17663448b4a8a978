import CivilDates
import Foundation

/// What an interview comes to when given answers are played into it.
public struct ReplayReport: Codable, Equatable, Sendable {
  public let schema: String
  public let form: String
  public let version: String
  /// Questions on the route, in order.
  public let asked: [QuestionID]
  /// Questions that are not relevant with these answers.
  public let skipped: [QuestionID]
  /// Skipped questions that have an answer all the same.
  public let setAside: [QuestionID]
  public let violated: [Remark]
  /// Required questions without an answer.
  public let missing: [QuestionID]
  public let calculated: [QuestionID: String]
  /// The first question still to be dealt with; absent when the interview is complete.
  public let next: QuestionID?
  /// Answers that the form cannot take.
  public let errors: [Remark]

  /// A sentence about one question.
  public struct Remark: Codable, Equatable, Sendable {
    public let name: QuestionID
    public let message: String
  }

  public func jsonData() throws -> Data { try documentEncoder().encode(self) }
}

extension InterviewSession {
  /// Plays `answers` into a new interview, all at once: constraints are reported, not enforced.
  ///
  /// `language` is the tag of the language for messages.
  public static func replay(
    form: Form,
    answers: AnswersDocument,
    today: CivilDate,
    language: String,
  ) -> ReplayReport {
    var session = InterviewSession(form: form, today: today)
    var errors: [ReplayReport.Remark] = []
    for (id, stored) in answers.answers.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      do throws(AnswerError) {
        session.answers[id] = try form.answer(stored, to: id)
      } catch {
        errors.append(.init(name: id, message: error.message(in: language)))
      }
    }
    session.recomputeAll()
    return session.report(errors, language: language)
  }

  private func report(_ errors: [ReplayReport.Remark], language: String) -> ReplayReport {
    let shown = form.questions.filter(\.isAsked).map(\.id)
    let asked = askedQuestions
    var calculated: [QuestionID: String] = [:]
    for question in form.questions where question.calculation != nil && isRelevant(question.id) {
      calculated[question.id] = currentValue(question.id)
    }
    return ReplayReport(
      schema: "luotsi-form-run/1",
      form: form.id,
      version: form.version,
      asked: asked,
      skipped: shown.filter { !asked.contains($0) },
      setAside: setAside,
      violated: violations.map {
        let error = AnswerError.constraint($0.question, message: $0.message)
        return .init(name: $0.question, message: error.message(in: language))
      },
      missing: missingRequired,
      calculated: calculated,
      next: firstOpen,
      errors: errors,
    )
  }
}
