/// The types of the survey sheet, spelled as there.
public enum QuestionType: String, CaseIterable, Sendable {
  case note
  case acknowledge
  case text
  case integer
  case decimal
  case range
  case date
  case time
  case dateTime
  case selectOne = "select_one"
  case selectMultiple = "select_multiple"
  case rank
  case calculate
  case hidden
  /// The moment the interview was begun, and the moment it was finished.
  case start
  case end
  /// The day the interview was begun.
  case today
  case username
  case deviceID = "deviceid"
  case email
  case phoneNumber = "phonenumber"
  case audit
  case geopoint
  case geotrace
  case geoshape
  case startGeopoint = "start-geopoint"
  case image
  case audio
  case video
  case file
  case barcode
  case backgroundAudio = "background-audio"
}

extension QuestionType {
  /// How the type comes to the person at the desk.
  public enum Presence: Sendable {
    /// Put to the client and answered here.
    case answered
    /// Read out; nothing is answered.
    case shown
    /// Put to the client, but a terminal has no way to answer it: a photo, a map.
    case unavailable
    /// Worked out or noted by the program; never on the screen.
    case silent
  }

  public var presence: Presence {
    switch self {
    case .acknowledge, .text, .integer, .decimal, .range, .date, .time, .dateTime, .selectOne,
      .selectMultiple, .rank:
      .answered
    case .note: .shown
    case .geopoint, .geotrace, .geoshape, .image, .audio, .video, .file, .barcode: .unavailable
    case .calculate, .hidden, .start, .end, .today, .username, .deviceID, .email, .phoneNumber,
      .audit, .startGeopoint, .backgroundAudio:
      .silent
    }
  }

  /// Whether the answer is picked from a list.
  public var isSelect: Bool {
    switch self {
    case .selectOne, .selectMultiple, .rank: true
    default: false
    }
  }
}
