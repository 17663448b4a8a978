extension AnswerTable {
  /// The table divided by what stands at its top: each question outside all repeats by itself, each
  /// outermost repeat as a whole.
  ///
  /// A repeat stays whole because its instances are known by their position alone.
  public var parts: [String: AnswerTable] {
    var parts: [String: AnswerTable] = [:]
    for (place, answer) in answers { parts[place.topName, default: AnswerTable()][place] = answer }
    for place in open { parts[place.topName, default: AnswerTable()].leaveOpen(place) }
    for instance in instances {
      guard let name = instance.first?.name else { continue }
      parts[name, default: AnswerTable()].keepInstance(instance)
    }
    return parts
  }

  public init(parts: [String: AnswerTable]) {
    self.init()
    for part in parts.values {
      for (place, answer) in part.answers { self[place] = answer }
      for place in part.open { leaveOpen(place) }
      for instance in part.instances { keepInstance(instance) }
    }
  }
}

extension Place {
  /// The outermost repeat around the question, or the question where there is none.
  public var topName: String { instances.first?.name ?? question.rawValue }
}
