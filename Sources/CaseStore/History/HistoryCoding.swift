extension CaseHistory: Codable {
  private enum CodingKeys: String, CodingKey {
    case sides, values, corrections
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let values = try container.decode([CaseField: [FieldValue]].self, forKey: .values)
    corrections = try container.decode([Correction].self, forKey: .corrections)
    guard let lines = try container.decode(SideLines.self, forKey: .sides).lines else {
      throw DecodingError.dataCorruptedError(
        forKey: .sides,
        in: container,
        debugDescription: "no sides of fields",
      )
    }
    for line in lines {
      let place = fields[line.field]?.count ?? 0
      let own = values[line.field]
      if let own, place >= own.count {
        throw DecodingError.dataCorruptedError(
          forKey: .values,
          in: container,
          debugDescription: "more sides than values",
        )
      }
      let side = KeptSide(
        version: line.version,
        at: line.at,
        by: line.by,
        value: own?[place],
      )
      fields[line.field, default: []].append(side)
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    let ordered = fields.sorted { $0.key < $1.key }
    let lines = ordered.flatMap { field, sides in
      sides.map { SideLines.Line(field: field, version: $0.version, at: $0.at, by: $0.by) }
    }
    try container.encode(SideLines(lines), forKey: .sides)
    let several = fields.filter { $1.count > 1 }.mapValues { $0.compactMap(\.value) }
    try container.encode(several, forKey: .values)
    try container.encode(corrections, forKey: .corrections)
  }
}
