import Foundation
import GRDB
import Interview

extension CaseDatabase {
  /// Adds a case with the same answers for each code, all in one transaction, to measure with.
  ///
  /// The codes have to be new to the store and unlike each other: that is not looked up for each,
  /// which in a large store takes as long as listing it.
  package func createCases(
    codes: [String],
    isExample: Bool,
    answered interview: InterviewRecord,
    form: FormSource,
    progress: InterviewProgress,
    at time: Date,
  ) throws(StoreError) {
    try write { db in
      for code in codes {
        let id = GuidanceCase.ID.random()
        try insertCase(id, code: code, isExample: isExample, at: time, in: db)
        try replaceInterview(interview, form: form, progress: progress, of: id, at: time, in: db)
      }
    }
  }
}
