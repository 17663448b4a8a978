/// An interview as it is kept between sittings, with what is needed to open it again.
///
/// Codes to the same JSON as ``AnswersDocument``, with more beside it.
public struct InterviewRecord: Codable, Equatable, Sendable {
  /// The form's id.
  public var form: String
  public var version: String
  public var contentHash: String
  /// Every answer, those set aside included.
  public var answers: [QuestionID: StoredAnswer]
  public var remarks: [QuestionID: String]
  /// The questions that have been passed, in the form's order.
  public var visited: [QuestionID]
  /// The question on the screen; nil before the first.
  public var position: QuestionID?
  /// What `once()` calculations settled on.
  public var settled: [QuestionID: String]

  public init(
    form: String,
    version: String,
    contentHash: String,
    answers: [QuestionID: StoredAnswer] = [:],
    remarks: [QuestionID: String] = [:],
    visited: [QuestionID] = [],
    position: QuestionID? = nil,
    settled: [QuestionID: String] = [:],
  ) {
    self.form = form
    self.version = version
    self.contentHash = contentHash
    self.answers = answers
    self.remarks = remarks
    self.visited = visited
    self.position = position
    self.settled = settled
  }
}
