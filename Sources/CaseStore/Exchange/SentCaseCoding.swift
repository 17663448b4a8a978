import Interview

extension CaseBundle.SentCase: Codable {
  private enum CodingKeys: String, CodingKey {
    case id, isExample, createdAt, sides, answers, values, corrections
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(String.self, forKey: .id)
    isExample = try container.decode(Bool.self, forKey: .isExample)
    createdAt = try container.decode(Int64.self, forKey: .createdAt)
    corrections = try container.decode([Correction].self, forKey: .corrections)
    var values = try container.decode([CaseField: [FieldValue]].self, forKey: .values)
    for (name, part) in try container.decode(AnswerTable.self, forKey: .answers).parts {
      values[.answer(name)] = [.answers(part)]
    }
    fields = [:]
    for line in try container.decode(SideLines.self, forKey: .sides).lines ?? [] {
      let place = fields[line.field]?.count ?? 0
      guard let own = values[line.field], place < own.count else { break }
      let side = Side(version: line.version, at: line.at, by: line.by, value: own[place])
      fields[line.field, default: []].append(side)
    }
    guard fields.mapValues(\.count) == values.mapValues(\.count) else {
      throw DecodingError.dataCorruptedError(
        forKey: .sides,
        in: container,
        debugDescription: "sides and values do not go together",
      )
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(isExample, forKey: .isExample)
    try container.encode(createdAt, forKey: .createdAt)
    try container.encode(corrections, forKey: .corrections)
    var parts: [String: AnswerTable] = [:]
    var values: [CaseField: [FieldValue]] = [:]
    var lines: [SideLines.Line] = []
    for (field, sides) in fields.sorted(by: { $0.key < $1.key }) {
      lines += sides.map {
        SideLines.Line(field: field, version: $0.version, at: $0.at, by: $0.by)
      }
      // Most fields are answers, and all of these are quicker written as one table.
      if case .answer(let name) = field, sides.count == 1,
        case .answers(let part) = sides[0].value
      {
        parts[name] = part
      } else {
        values[field] = sides.map(\.value)
      }
    }
    try container.encode(SideLines(lines), forKey: .sides)
    try container.encode(AnswerTable(parts: parts), forKey: .answers)
    try container.encode(values, forKey: .values)
  }
}
