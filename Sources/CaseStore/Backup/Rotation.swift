import CivilDates

/// Of the days with a backup, those whose backup is kept: the last seven, and the last of each of
/// the four weeks with one before the week of the oldest of these.
///
/// Counted in backups and not in days gone by, so that a summer without any deletes none. Days after
/// `today` were written under a wrong clock; they are kept and count for nothing.
func daysToKeep(of days: Set<CivilDate>, on today: CivilDate) -> Set<CivilDate> {
  let past = days.filter { $0 <= today }.sorted(by: >)
  let daily = past.prefix(7)
  guard let oldest = daily.last else { return days }
  var weekly: [CivilDate] = []
  for day in past.dropFirst(daily.count)
  where day.week < oldest.week && day.week != weekly.last?.week {
    weekly.append(day)
  }
  return Set(daily).union(weekly.prefix(4)).union(days.filter { $0 > today })
}

extension CivilDate {
  /// Counts weeks from Monday to Sunday.
  fileprivate var week: Int { (dayNumber - weekday) / 7 }
}
