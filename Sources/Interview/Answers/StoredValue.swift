import FormExpressions

extension FormValue {
  /// As an answer or a calculation is kept: no number is '', and so are nodes.
  var stored: String {
    switch self {
    case .text(let text): text
    case .number(let number): number.isNaN ? "" : plainDecimal(number)
    case .boolean(let truth): truth ? "true" : "false"
    case .day(let day): day.description
    case .moment(let moment): moment.description
    case .nodes: ""
    }
  }

  var isBlank: Bool { stored.isEmpty }
}
