/// Where engines differ apart from days: forms go with JavaRosa, evaluation in moments with the
/// engines that reckon so.
extension Surroundings {
  /// Blanks among the numbers of `sum`, `min` and `max` are passed over; else they give no number.
  var skipsBlanks: Bool { reckoning == .wholeDays }

  /// `regex` wants the whole text to fit; else a part of it is enough.
  var matchesWholeText: Bool { reckoning == .wholeDays }

  /// Whether two texts that are dates, written differently, are the same moment.
  func areSameDates(_ first: String, _ second: String) -> Bool {
    reckoning == .moments && looksLikeDate(first) && looksLikeDate(second)
      && number(of: first) == number(of: second)
  }

  /// What `date` gives for no number.
  var invalidDate: FormValue { reckoning == .wholeDays ? .blank : .text("Invalid Date") }
}
