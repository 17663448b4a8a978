import Foundation
import Interview

/// Answers in either format: a document of ours, or an ODK submission to `form`.
///
/// What a submission has and the form has not is named on standard error.
func readAnswerTable(_ path: String, to form: Form) throws -> AnswerTable {
  let data = try inputData(at: path, as: "the answers")
  guard data.first(where: { !$0.isBlank }) == UInt8(ascii: "<") else {
    return try readAnswers(path, to: form).answers
  }
  do throws(SubmissionError) {
    let reading = try readSubmission([UInt8](data), to: form)
    for element in reading.unknown {
      printError("\(path): the form has nothing at \(element); it was left out.")
    }
    return reading.answers
  } catch {
    throw Failure(.input, "\(path): \(error)")
  }
}

/// Reads an answers file; every fault in it is the input's, answers to another form too.
func readAnswers(_ path: String, to form: Form) throws -> AnswersDocument {
  let data = try inputData(at: path, as: "the answers")
  let document: AnswersDocument
  do throws(AnswersDocumentError) {
    document = try AnswersDocument.decode(data)
  } catch {
    throw Failure(.input, "\(path): \(error)")
  }
  guard document.form == form.id else {
    throw Failure(
      .input,
      """
      \(path): The answers are to the form '\(document.form)', not to '\(form.id)'. \
      Choose their form, or correct 'form' in the file.
      """,
    )
  }
  return document
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
