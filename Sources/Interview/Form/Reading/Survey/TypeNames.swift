/// The spellings of types.
///
/// - SeeAlso: the reference tables on xlsform.org; the older spellings are those that pyxform 4.5
///   accepts.
extension RowType {
  enum ListPlace {
    case sheet
    case external
    case file
  }

  struct SelectCommand: Sendable {
    let words: [String]
    let type: QuestionType
    let source: ListPlace

    init(_ spelling: String, _ type: QuestionType, _ source: ListPlace) {
      words = spelling.split(separator: " ").map(String.init)
      self.type = type
      self.source = source
    }
  }

  /// The words that begin the type of a select question, the longest spelling first.
  static let selectCommands = [
    SelectCommand("add select one prompt using", .selectOne, .sheet),
    SelectCommand("add select multiple prompt using", .selectMultiple, .sheet),
    SelectCommand("select all that apply from", .selectMultiple, .sheet),
    SelectCommand("select one from file", .selectOne, .file),
    SelectCommand("select multiple from file", .selectMultiple, .file),
    SelectCommand("select all that apply", .selectMultiple, .sheet),
    SelectCommand("select one external", .selectOne, .external),
    SelectCommand("select multiple from", .selectMultiple, .sheet),
    SelectCommand("select multiple using", .selectMultiple, .sheet),
    SelectCommand("select one using", .selectOne, .sheet),
    SelectCommand("select one from", .selectOne, .sheet),
    SelectCommand("select multiple", .selectMultiple, .sheet),
    SelectCommand("select one", .selectOne, .sheet),
    SelectCommand("q select1", .selectOne, .sheet),
    SelectCommand("q select", .selectMultiple, .sheet),
    SelectCommand("select_one_from_file", .selectOne, .file),
    SelectCommand("select_multiple_from_file", .selectMultiple, .file),
    SelectCommand("select_one_external", .selectOne, .external),
    SelectCommand("select_one", .selectOne, .sheet),
    SelectCommand("select_multiple", .selectMultiple, .sheet),
    SelectCommand("select1", .selectOne, .sheet),
    SelectCommand("rank", .rank, .sheet),
  ]

  /// In lower case, with spaces for underscores.
  static let questionTypes: [String: QuestionType] = {
    var types: [String: QuestionType] = [:]
    for (type, spellings) in spellings {
      for spelling in spellings { types[spelling] = type }
    }
    for (type, words) in prompted {
      for word in words {
        types[word] = type
        types["q \(word)"] = type
        types["add \(word) prompt"] = type
      }
    }
    return types
  }()

  private static let prompted: [(QuestionType, [String])] = [
    (.text, ["text", "string"]),
    (.note, ["note"]),
    (.integer, ["integer", "int"]),
    (.decimal, ["decimal"]),
    (.date, ["date"]),
    (.dateTime, ["datetime", "date time"]),
    (.acknowledge, ["acknowledge"]),
    (.calculate, ["calculate"]),
    (.geopoint, ["geopoint", "location"]),
    (.geotrace, ["geotrace"]),
    (.geoshape, ["geoshape"]),
    (.image, ["image", "photo", "picture"]),
    (.audio, ["audio"]),
    (.video, ["video"]),
    (.file, ["file"]),
    (.barcode, ["barcode"]),
  ]

  private static let spellings: [(QuestionType, [String])] = [
    (.integer, ["percentage"] + constraints.keys.filter { $0.hasPrefix("number") }),
    (.text, ["phone number"]),
    (.acknowledge, ["trigger"]),
    (.time, ["time"]),
    (.range, ["range"]),
    (.hidden, ["hidden"]),
    (.geopoint, ["gps"]),
    (.file, ["osm"]),
    (.start, ["start", "start time", "get start time"]),
    (.end, ["end", "end time", "get end time"]),
    (.today, ["today", "get today"]),
    (.username, ["username", "uri:username"]),
    (.email, ["email", "uri:email"]),
    (.phoneNumber, ["phonenumber", "get phone number", "uri:phonenumber"]),
    (
      .deviceID,
      [
        "deviceid", "device id", "get device id", "imei", "uri:deviceid", "subscriberid",
        "subscriber id", "get subscriber id", "uri:subscriberid", "simserial", "sim id",
        "get sim id", "uri:simserial",
      ],
    ),
    (.audit, ["audit"]),
    (.startGeopoint, ["start-geopoint", "background-geopoint"]),
    (.backgroundAudio, ["background-audio"]),
  ]

  /// What some old types demand of an answer.
  static let constraints = [
    "phone number": "regex(., '^\\d*$')",
    "percentage": ". >= 0 and . <= 100",
    "number of days in last month": ". >= 0 and . <= 31",
    "number of days in last six months": ". >= 0 and . <= 183",
    "number of days in last year": ". >= 0 and . <= 365",
  ]

  /// What an unknown type is compared with.
  static let suggested =
    QuestionType.allCases.map(\.rawValue) + [
      "begin_group", "end_group", "begin_repeat", "end_repeat", "select_one_from_file",
      "select_multiple_from_file", "trigger",
    ]
}
