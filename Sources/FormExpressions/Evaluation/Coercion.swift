import CivilDates

/// The conversions between the kinds of values; a path stands for its first node.
extension EvaluationContext {
  /// The value itself, or that of the first node; '' where there is none.
  func single(_ value: FormValue) -> FormValue {
    guard case .nodes(let nodes) = value else { return value }
    return nodes.first.map { self.value(at: $0) } ?? .blank
  }

  package func string(from value: FormValue) -> String {
    switch value {
    case .text(let text): text
    case .number(let number): plainDecimal(number)
    case .boolean(let truth): truth ? "true" : "false"
    case .day(let day): day.description
    case .moment(let moment): surroundings.text(of: moment)
    case .nodes(let nodes): nodes.first.map { string(from: self.value(at: $0)) } ?? ""
    }
  }

  package func number(from value: FormValue) -> Double {
    switch value {
    case .text(let text): surroundings.number(of: text)
    case .number(let number): number
    case .boolean(let truth): truth ? 1 : 0
    case .day(let day): surroundings.number(of: day)
    case .moment(let moment): surroundings.number(of: moment)
    case .nodes(let nodes): nodes.first.map { number(from: self.value(at: $0)) } ?? .nan
    }
  }

  /// Only '', 0, no number and no nodes are false: the texts 'false' and '0' are true.
  package func boolean(from value: FormValue) -> Bool {
    switch value {
    case .text(let text): !text.isEmpty
    case .number(let number): number != 0 && !number.isNaN
    case .boolean(let truth): truth
    case .day, .moment: true
    case .nodes(let nodes): !nodes.isEmpty
    }
  }

  /// Whether `coalesce` and `once` pass the value over.
  func isBlank(_ value: FormValue) -> Bool {
    switch value {
    case .number(let number): number.isNaN
    case .nodes(let nodes): nodes.first.map { isBlank(self.value(at: $0)) } ?? true
    case .text(let text): text.isEmpty
    default: false
    }
  }
}
