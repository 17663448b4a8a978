/// Answers by place, as files hold them; in JSON a repeat is an array of objects.
///
/// `{"age":"34","member":[{"name":"Aino"},{}]}` is `age`, `member[1]/name` and a second, empty
/// instance of `member`.
public struct AnswerTable: Equatable, Sendable {
  public private(set) var answers: [Place: StoredAnswer] = [:]
  /// Questions left open on purpose, `null` in JSON: a default of the form does not fill them.
  private(set) var open: Set<Place> = []
  /// How many instances each repeat has, by the repeats around it.
  private var counts: [RepeatPlace: Int] = [:]

  private struct RepeatPlace: Hashable {
    let around: [Place.Instance]
    let name: String
  }

  public init() {}

  public init(_ answers: [Place: StoredAnswer]) {
    for (place, answer) in answers { self[place] = answer }
  }

  public subscript(place: Place) -> StoredAnswer? {
    get { answers[place] }
    set {
      answers[place] = newValue
      open.remove(place)
      if newValue != nil { keepInstance(place.instances) }
    }
  }

  public var isEmpty: Bool { answers.isEmpty && open.isEmpty && counts.isEmpty }

  mutating func leaveOpen(_ place: Place) {
    answers[place] = nil
    open.insert(place)
  }

  /// The answers and open questions of each instance by itself.
  var byInstance: [[Place.Instance]: AnswerTable] {
    var tables: [[Place.Instance]: AnswerTable] = [:]
    for (place, answer) in answers {
      tables[place.instances, default: AnswerTable()][place] = answer
    }
    for place in open { tables[place.instances, default: AnswerTable()].leaveOpen(place) }
    return tables
  }

  /// Notes that an instance is there, with all before it, even without an answer in it.
  mutating func keepInstance(_ path: [Place.Instance]) {
    for (depth, step) in path.enumerated() {
      let place = RepeatPlace(around: Array(path.prefix(depth)), name: step.name)
      counts[place] = max(counts[place] ?? 0, step.position)
    }
  }

  /// Every instance, outer ones before those in them and each after those before it.
  var instances: [[Place.Instance]] {
    counts.flatMap { place, count in
      (1...count).map { place.around + [Place.Instance(name: place.name, position: $0)] }
    }.sorted { left, right in
      if left.count != right.count { return left.count < right.count }
      return zip(left, right).first { $0 != $1 }
        .map { ($0.name, $0.position) < ($1.name, $1.position) } ?? false
    }
  }
}

extension AnswerTable: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (Place, StoredAnswer)...) {
    self.init(Dictionary(elements) { _, last in last })
  }
}

extension AnswerTable: Codable {
  public init(from decoder: any Decoder) throws {
    try take(from: decoder.container(keyedBy: Name.self), around: [])
  }

  private mutating func take(
    from object: KeyedDecodingContainer<Name>,
    around: [Place.Instance],
  ) throws {
    for key in object.allKeys {
      guard try !object.decodeNil(forKey: key) else {
        leaveOpen(Place(QuestionID(key.stringValue), in: around))
        continue
      }
      let place = Place(QuestionID(key.stringValue), in: around)
      // Most answers are texts, and to ask for a list in vain takes long.
      if let text = try? object.decode(String.self, forKey: key) {
        self[place] = .text(text)
        continue
      }
      guard var list = try? object.nestedUnkeyedContainer(forKey: key) else {
        // No array, so an answer: reading it as one says what is wrong with it.
        self[place] = try object.decode(StoredAnswer.self, forKey: key)
        continue
      }
      while !list.isAtEnd {
        let step = Place.Instance(name: key.stringValue, position: list.currentIndex + 1)
        keepInstance(around + [step])
        try take(from: list.nestedContainer(keyedBy: Name.self), around: around + [step])
      }
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Name.self)
    try write(to: &object, around: [])
  }

  private func write(
    to object: inout KeyedEncodingContainer<Name>,
    around: [Place.Instance],
  ) throws {
    for (place, answer) in answers where place.instances == around {
      try object.encode(answer, forKey: Name(stringValue: place.question.rawValue))
    }
    for place in open where place.instances == around {
      try object.encodeNil(forKey: Name(stringValue: place.question.rawValue))
    }
    for (place, count) in counts where place.around == around {
      var list = object.nestedUnkeyedContainer(forKey: Name(stringValue: place.name))
      for position in 1...count {
        var inner = list.nestedContainer(keyedBy: Name.self)
        let step = Place.Instance(name: place.name, position: position)
        try write(to: &inner, around: around + [step])
      }
    }
  }

  /// A name in the form as a key; any text is one.
  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
