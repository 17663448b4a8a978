import CivilDates
import Languages

/// Months laid over columns, the first at the left edge.
struct MonthScale {
  let months: Int
  let columns: Int

  /// Never less than 1 month over never less than 1 column.
  init(months: Int, columns: Int) {
    self.months = max(1, months)
    self.columns = max(1, columns)
  }

  /// The column at which the month with this number begins.
  func column(_ month: Int) -> Int { max(0, min(month, months)) * columns / months }

  /// The years, and in a row under them the first letters of the months, as many as have room.
  func rows(from date: CivilDate, in language: Language) -> [String] {
    let names = TimelineText.monthLetters(in: language)
    let stride = columns >= 2 * months ? 1 : 3
    var years: [Character] = []
    var letters: [Character] = []
    for month in 0..<months {
      let number = (date.month - 1 + month) % 12
      let column = column(month)
      if month == 0 ? hasRoomForFirstYear(from: date) : number == 0 {
        let year = date.year + (date.month - 1 + month) / 12
        if years.isEmpty || column > years.count { years.put("\(year)", at: column) }
      }
      if number % stride == 0 { letters.put(names[number], at: column) }
    }
    return [String(years), String(letters)]
  }

  /// Whether the year that the scale begins in is told before the next one is.
  private func hasRoomForFirstYear(from date: CivilDate) -> Bool {
    let left = 12 - (date.month - 1)
    return months < left || column(left) >= 5
  }
}

extension [Character] {
  fileprivate mutating func put(_ text: String, at column: Int) {
    if column > count { append(contentsOf: repeatElement(" ", count: column - count)) }
    replaceSubrange(Swift.min(column, count)..., with: text)
  }
}
