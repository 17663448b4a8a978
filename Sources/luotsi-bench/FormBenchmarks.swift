import CivilDates
import Foundation
import Interview
import RepeatableNumbers

/// The WHO verbal autopsy form, read and checked, beside pyxform's conversion of it.
///
/// The form is not the project's own: without it, or without pyxform, that figure is left out.
func measureVerbalAutopsy(_ subject: Subject) throws -> [Measurement] {
  let form = verbalAutopsyFile(subject)
  guard FileManager.default.fileExists(atPath: form.path) else {
    printNote("form-load-who: \(form.lastPathComponent) is not beside the project; left out.")
    return []
  }
  let samples = try (0..<30).map { _ in try milliseconds { _ = try readForm(at: form) } }
  let ours = Measurement("form-load-who", unit: "ms", samples: samples)
  guard let theirs = try pyxformConversion(of: form, subject) else {
    printNote("form-load-who-pyxform: pyxform is not installed; run .ci/pyxform.")
    return [ours]
  }
  return [ours, Measurement("form-load-who-pyxform", unit: "ms", samples: theirs)]
}

private func verbalAutopsyFile(_ subject: Subject) -> URL {
  subject.resources.deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared/conformance/forms/who-va-2022.xlsx")
}

/// The form itself; nil, with a note, where it is not at hand or cannot be used.
func verbalAutopsyForm(_ subject: Subject) throws -> Form? {
  let file = verbalAutopsyFile(subject)
  guard FileManager.default.fileExists(atPath: file.path), let form = try readForm(at: file).form
  else {
    printNote("frames: \(file.lastPathComponent) is not usable beside the project; left out.")
    return nil
  }
  return form
}

/// pyxform's in-process conversion, timed by itself after one conversion to warm up.
private func pyxformConversion(of form: URL, _ subject: Subject) throws -> [Double]? {
  let library = subject.resources.deletingLastPathComponent().appending(path: ".build/pyxform")
  guard FileManager.default.fileExists(atPath: library.appending(path: "pyxform").path) else {
    return nil
  }
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = ["python3", "-c", pyxformTimer, form.path]
  process.environment = ProcessInfo.processInfo.environment
    .merging(["PYTHONPATH": library.path]) { _, ours in ours }
  let output = Pipe()
  process.standardOutput = output
  try process.run()
  let data = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  let samples = String(decoding: data, as: UTF8.self).split(separator: "\n")
    .compactMap { Double($0) }
  return samples.isEmpty ? nil : samples
}

private let pyxformTimer = """
  import sys, time
  from pyxform.xls2xform import convert
  convert(sys.argv[1])
  for _ in range(5):
      start = time.perf_counter()
      convert(sys.argv[1])
      print((time.perf_counter() - start) * 1000)
  """

/// One answer in a generated form of 5,000 questions, with everything that depends on it.
func measureLargeForm(_ subject: Subject) throws -> [Measurement] {
  let (source, form) = try largeForm()
  let load = (0..<5).map { _ in milliseconds { _ = readForm(source) } }
  var session = InterviewSession(form: form, now: morning)
  var random = SplitMix64(seed: 5)
  let questions = form.questions.filter(\.takesAnswer).map { Place($0.id) }
  let samples = try (0..<2_000).map { _ in
    let place = questions[Int.random(in: 0..<questions.count, using: &random)]
    let value = AnswerValue.integer(.random(in: 0...9, using: &random))
    // The earlier session is kept, as the program keeps it for undo.
    let earlier = session
    let time = try milliseconds { try session.answer(place, with: value) }
    withExtendedLifetime(earlier) {}
    return time
  }
  return [
    Measurement("form-load-5000", unit: "ms", samples: load),
    Measurement("answer-5000", unit: "ms", samples: samples),
    Measurement("answer-5000-worst", unit: "ms", samples: [samples.max() ?? 0]),
  ]
}

func largeForm() throws -> (source: FormSource, form: Form) {
  let source = largeSurvey(questions: 5_000)
  let reading = readForm(source)
  guard let form = reading.form else { throw BenchmarkFault("\(reading.findings.prefix(3))") }
  return (source, form)
}

/// A choice filter over 5,897 choices, as large as a country's list of unions.
func measureChoiceFilter(_ subject: Subject) throws -> [Measurement] {
  var session = InterviewSession(form: try choiceFilterForm(), now: morning)
  try session.answer("upazila", with: .choice("upazila_7"))
  let samples = (0..<200).map { _ in milliseconds { _ = session.choices(at: "union") } }
  return [Measurement("choice-filter-5897", unit: "ms", samples: samples)]
}

/// A select, one of 5,897 choices, and one of those that the first answer leaves of them.
func choiceFilterForm() throws -> Form {
  let choices = (0..<5_897).map { ["union", "u\($0)", "Union \($0)", "upazila_\($0 % 495)"] }
  let upazilas = (0..<495).map { ["upazila", "upazila_\($0)", "Upazila \($0)", ""] }
  let source = FormSource(
    name: "cascade",
    sheets: [
      "survey": [
        ["type", "name", "label", "choice_filter"],
        ["select_one upazila", "upazila", "Upazila", ""],
        ["select_one union", "any", "Any union", ""],
        ["select_one union", "union", "Union", "upazila = ${upazila}"],
      ],
      "choices": [["list_name", "name", "label", "upazila"]] + upazilas + choices,
      "settings": [["form_id"], ["cascade"]],
    ],
  )
  let reading = readForm(source)
  guard let form = reading.form else { throw BenchmarkFault("\(reading.findings.prefix(3))") }
  return form
}

/// One answer in a repeat of 100 instances whose numbers are summed and counted outside it.
func measureRepeats(_ subject: Subject) throws -> [Measurement] {
  let source = FormSource(
    name: "repeats",
    sheets: [
      "survey": [
        ["type", "name", "label", "calculation", "repeat_count"],
        ["begin_repeat", "person", "Person", "", "100"],
        ["integer", "age", "Age", "", ""],
        ["integer", "hours", "Hours", "", ""],
        ["calculate", "share", "", "${hours} div sum(/data/person/hours)", ""],
        ["end_repeat", "", "", "", ""],
        ["calculate", "total", "", "sum(${hours})", ""],
        ["calculate", "ages", "", "sum(${age})", ""],
        ["calculate", "adults", "", "count(/data/person[age >= 18])", ""],
        ["calculate", "mean", "", "${total} div count(${person})", ""],
      ],
      "settings": [["form_id"], ["repeats"]],
    ],
  )
  let reading = readForm(source)
  guard let form = reading.form else { throw BenchmarkFault("\(reading.findings.prefix(3))") }
  var session = InterviewSession(form: form, now: morning)
  let samples = try (0..<500).map { round in
    let instance = Place.Instance(name: "person", position: round % 100 + 1)
    let question: QuestionID = round.isMultiple(of: 2) ? "hours" : "age"
    let earlier = session
    let time = try milliseconds {
      try session.answer(Place(question, in: [instance]), with: .integer(round % 60))
    }
    withExtendedLifetime(earlier) {}
    return time
  }
  return [Measurement("answer-100-repeats", unit: "ms", samples: samples)]
}

/// What keeps a benchmark from being run.
struct BenchmarkFault: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

private let morning = Moment(milliseconds: 1_795_500_000_000, offsetMinutes: 120)

private func printNote(_ text: String) {
  FileHandle.standardError.write(Data((text + "\n").utf8))
}
