/// The candidate with the fewest changed letters, where that is few enough to be a slip.
///
/// Ties go to the first in alphabetical order, so that messages do not vary between runs.
package func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
  let limit = word.count <= 4 ? 1 : word.count <= 8 ? 2 : 3
  var best: (distance: Int, word: String)?
  for candidate in candidates.sorted() where (candidate.count - word.count).magnitude <= limit {
    let distance = editDistance(word.lowercased(), candidate.lowercased())
    guard distance <= limit, distance < candidate.count else { continue }
    if let found = best, found.distance <= distance { continue }
    best = (distance, candidate)
  }
  return best?.word
}

/// Letters to insert, remove, replace or swap with their neighbour to get from one to the other.
func editDistance(_ first: String, _ second: String) -> Int {
  let left = Array(first)
  let right = Array(second)
  var rows = [Array(0...right.count)]
  for i in left.indices {
    var row = [i + 1]
    for j in right.indices {
      let replaced = rows[i][j] + (left[i] == right[j] ? 0 : 1)
      var best = min(replaced, rows[i][j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
        best = min(best, rows[i - 1][j - 1] + 1)
      }
      row.append(best)
    }
    rows.append(row)
  }
  return rows[left.count][right.count]
}
