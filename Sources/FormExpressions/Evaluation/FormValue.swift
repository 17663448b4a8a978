import CivilDates

/// What an expression comes to; a blank or irrelevant question is the text ''.
package enum FormValue: Equatable, Sendable {
  case text(String)
  case number(Double)
  case boolean(Bool)
  case day(CivilDate)
  case moment(Moment)
  /// In document order, each once.
  case nodes([Node])

  package static let blank = FormValue.text("")
}
