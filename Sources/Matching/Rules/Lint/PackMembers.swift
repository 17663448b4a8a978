/// Which members of a pack's JSON are read.
enum PackMembers {
  /// Whether a member that stands at `path` is one that no part of a pack has.
  ///
  /// Limits and definitions have names of their own choice, kinds of training are looked up when the
  /// pack is read, and in tables of numbers a wrong name leaves another one missing, which is refused.
  static func isUnknown(_ name: String, at path: [String]) -> Bool {
    let isChosen = path.count == 1 && path.first.map(named.contains) ?? false
    let isTable = path.first.map(tables.contains) ?? false
    return !isChosen && !isTable && !read.contains(name)
  }

  private static let named: Set = ["limits", "definitions", "assumedMinimum"]

  private static let tables: Set = ["weights", "priorityShifts", "values"]

  private static let read = Set(
    [
      "schema id version validFrom limits definitions steps rules services radar employerAsks",
      "weights priorityShifts values assumedMinimum level",
      "source sourceDate sourceRead value fi sv en",
      // Rules, clauses and steps.
      "scope name validUntil clauses when unless needs otherwise ifUnknown texts met failed unknown",
      "effect months monthsPerStep isStudy onlyWhen providedBy text",
      // Conditions.
      "all any not is fact atLeast atMost oneOf hasAny empty isTrue known of plus",
      // Services and days ahead.
      "gateNoticeDays sourceMonths inUse ages gates kinds need strength from below rule",
      "announcements age moment until",
    ]
    .flatMap { $0.split(separator: " ").map(String.init) }
  )
}
