/// What a client could be recognised by when several of them are put together.
///
/// Raw values are the columns of the exported table `client`.
enum QuasiColumn: String, CaseIterable {
  /// The month for which the client was ranked.
  case period
  case ageBand = "age_band"
  case municipality
  case residence
  case education
  case finnishUnderstanding = "finnish_understanding"
  case finnishSpeaking = "finnish_speaking"
  case finnishReading = "finnish_reading"
  case finnishWriting = "finnish_writing"
  case swedishUnderstanding = "swedish_understanding"
  case swedishSpeaking = "swedish_speaking"
  case swedishReading = "swedish_reading"
  case swedishWriting = "swedish_writing"
}

extension QuasiColumn {
  /// A coarser value that is still true; the value itself where there is none.
  func coarser(_ value: String) -> String {
    switch self {
    case .period: String(value.prefix(4))
    case .ageBand: AgeBand(rawValue: value)?.isUnder30.rawValue ?? value
    case .municipality: value == HomeArea.other ? value : HomeArea.region
    case .education: Education(rawValue: value)?.coarser.rawValue ?? value
    case .residence, .finnishUnderstanding, .finnishReading, .finnishWriting,
      .swedishUnderstanding, .swedishSpeaking, .swedishReading, .swedishWriting:
      value
    case .finnishSpeaking: LevelBand(rawValue: value)?.coarser.rawValue ?? value
    }
  }
}

/// One client's values; nil is not known, refused or given up, and never "no".
struct QuasiIdentifiers: Hashable {
  private var values = [String?](repeating: nil, count: QuasiColumn.allCases.count)

  subscript(column: QuasiColumn) -> String? {
    get { values[Self.places[column, default: 0]] }
    set { values[Self.places[column, default: 0]] = newValue }
  }

  var isEmpty: Bool { values.allSatisfy { $0 == nil } }

  private static let places = Dictionary(
    uniqueKeysWithValues: QuasiColumn.allCases.enumerated().map { ($1, $0) }
  )
}
