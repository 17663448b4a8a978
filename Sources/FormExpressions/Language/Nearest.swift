/// The candidate with the fewest changed letters, where that is few enough to be a slip.
///
/// Ties go to the first in alphabetical order, so that messages do not vary between runs. Letter
/// case does not count.
package func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
  var measure = EditDistance(from: word)
  let length = measure.wordLength
  let limit = length <= 4 ? 1 : length <= 8 ? 2 : 3
  var best: (distance: Int, word: String)?
  for candidate in candidates {
    let most = best?.distance ?? limit
    guard let distance = measure.distance(to: candidate, atMost: most) else { continue }
    if let found = best, found.distance == distance, found.word <= candidate { continue }
    best = (distance, candidate)
  }
  return best?.word
}

/// Counts the letters to insert, remove, replace or swap with their neighbour to get from one word
/// to others.
private struct EditDistance {
  private let word: [UInt32]
  private var other: [UInt32] = []
  /// The last three rows of the table of distances between the beginnings of both words.
  private var rows: [[Int]] = [[], [], []]

  init(from word: String) {
    var letters: [UInt32] = []
    letters.appendLowercased(word)
    self.word = letters
  }

  var wordLength: Int { word.count }

  /// Nil beyond `limit`, and for a candidate of which no letter stays.
  mutating func distance(to candidate: String, atMost limit: Int) -> Int? {
    other.removeAll(keepingCapacity: true)
    other.appendLowercased(candidate)
    guard (other.count - word.count).magnitude <= limit else { return nil }
    // What both begin and end with costs nothing.
    let shortest = min(word.count, other.count)
    var start = 0
    while start < shortest, word[start] == other[start] { start += 1 }
    var same = 0
    while same < shortest - start, word[word.count - 1 - same] == other[other.count - 1 - same] {
      same += 1
    }
    let lines = word.count - start - same
    let columns = other.count - start - same
    for row in rows.indices where rows[row].count <= columns {
      rows[row] = Array(repeating: 0, count: columns + 1)
    }
    for column in 0...columns { rows[0][column] = column }
    for line in 0..<lines where fill(line, columns, from: start) > limit { return nil }
    let distance = rows[lines % 3][columns]
    return distance <= limit && distance < other.count ? distance : nil
  }

  /// Works out the row behind a letter of the word, and gives the least of it.
  private mutating func fill(_ line: Int, _ columns: Int, from start: Int) -> Int {
    let (last, above, current) = ((line + 2) % 3, line % 3, (line + 1) % 3)
    let letter = word[start + line]
    rows[current][0] = line + 1
    var least = line + 1
    for column in 0..<columns {
      let facing = other[start + column]
      let replaced = rows[above][column] + (letter == facing ? 0 : 1)
      var best = min(replaced, rows[above][column + 1] + 1, rows[current][column] + 1)
      if line > 0, column > 0, letter == other[start + column - 1],
        word[start + line - 1] == facing
      {
        best = min(best, rows[last][column - 1] + 1)
      }
      rows[current][column + 1] = best
      least = min(least, best)
    }
    return least
  }
}

extension [UInt32] {
  fileprivate mutating func appendLowercased(_ text: String) {
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        let isCapital = ("A"..."Z").contains(scalar)
        append(isCapital ? scalar.value + 32 : scalar.value)
      } else {
        for lowered in scalar.properties.lowercaseMapping.unicodeScalars { append(lowered.value) }
      }
    }
  }
}
