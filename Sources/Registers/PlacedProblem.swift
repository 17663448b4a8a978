/// A problem of one of many records that stand in the same file.
public struct PlacedProblem: Error, Equatable, Hashable, Sendable {
  /// Nil where whoever reads the record knows the file.
  public let file: String?
  /// From 1; nil where the whole file is one record.
  public let line: Int?
  public let problem: RecordProblem

  public init(file: String? = nil, line: Int? = nil, _ problem: RecordProblem) {
    self.file = file
    self.line = line
    self.problem = problem
  }

  init(line: Int, _ path: String, _ problem: RecordProblem.Problem) {
    self.init(line: line, RecordProblem(path, problem))
  }
}

extension PlacedProblem: CustomStringConvertible {
  /// Says where, what and what to do, in English.
  public var description: String {
    let place = [file, line.map { "line \($0)" }].compactMap(\.self).joined(separator: ", ")
    if place.isEmpty { return "\(problem)" }
    return problem.path.isEmpty ? "\(place): \(problem)" : "\(place), \(problem)"
  }
}
