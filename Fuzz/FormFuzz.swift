import CivilDates
import Foundation

@testable import Interview

/// Reads the input as a form in Markdown and, where it is one, holds an interview with it.
///
/// The last bytes of the input pick the answers, so that one form is answered in many ways.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let reading = try? readForm(markdown: String(decoding: bytes, as: UTF8.self)) else {
    return 0
  }
  guard let form = reading.form else {
    precondition(!reading.findings.isEmpty, "a form is refused with a finding")
    return 0
  }
  var session = InterviewSession(form: form, now: morning)
  var choice = bytes.suffix(16).reduce(UInt64(7)) { $0 &* 31 &+ UInt64($1) }
  for _ in 0..<24 {
    choice = choice &* 6_364_136_223_846_793_005 &+ 1
    act(on: &session, Int(choice >> 33))
  }
  hold(session)
  return 0
}

private let morning = Moment(milliseconds: 1_795_500_000_000, offsetMinutes: 120)

/// Does one thing that an advisor can do, picked by a number.
private func act(on session: inout InterviewSession, _ number: Int) {
  let asked = session.askedQuestions
  if let open = session.openRepeats.first, number % 5 == 0, open.count < 3 {
    _ = session.addInstance(of: open.name, in: open.around)
    return
  }
  guard !asked.isEmpty else { return }
  let place = asked[number / 7 % asked.count]
  guard let question = session.form.question(at: place) else { return }
  switch number % 6 {
  case 0: session.mark(place, as: .dontKnow)
  case 1: session.clear(place)
  default:
    let texts = session.choices(at: place).prefix(9).map(\.name) + ["3", "x", "2026-11-24", "OK"]
    guard let value = try? AnswerValue.entered(texts[number / 11 % texts.count], for: question)
    else { return }
    _ = try? session.answer(place, with: value)
  }
}

/// What must be true of every interview, whatever the form.
private func hold(_ session: InterviewSession) {
  var whole = session
  whole.recomputeAll()
  precondition(whole.filled == session.filled, "working out what changed is working out all")
  let opened = InterviewSession(form: session.form, now: session.now, record: session.record)
  precondition(opened.askedQuestions == session.askedQuestions, "a stored interview is the same")
  _ = session.report(language: "fi")
  _ = session.submissionXML(instanceID: "uuid:0")
}
