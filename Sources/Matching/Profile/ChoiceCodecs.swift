import Catalogue

/// The word for "none" or "no more" in every list and code set of a profile.
private let noneWord = "none"

extension FactCodec where Value == HomeMunicipality {
  static let homeMunicipality = FactCodec(
    read: { json, path, problems in
      if json == .text(noneWord) { return HomeMunicipality.none }
      if case .text(let code) = json, code.utf8.count == 3,
        code.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
      {
        return .municipality(MunicipalityCode(code))
      }
      let expectation = "the three digits of a municipality, or none"
      problems.append(ProfileProblem(path: path, cause: .unexpected(expectation)))
      return nil
    },
    write: { home in
      switch home {
      case .municipality(let code): .text(code.rawValue)
      case .none: .text(noneWord)
      }
    },
  )
}

extension FactCodec where Value == Veto {
  static let veto = FactCodec.word(
    { word in
      switch word {
      case "night_work": .nightWork
      case "shift_work": .shiftWork
      case noneWord: .none
      default: .field(FieldCode(word))
      }
    },
    { veto in
      switch veto {
      case .nightWork: "night_work"
      case .shiftWork: "shift_work"
      case .none: noneWord
      case .field(let code): code.rawValue
      }
    },
  )
}

extension FactCodec {
  /// An object with fields; `empty` is one of which nothing is known.
  static func record(_ empty: Value, _ fields: [RecordField<Value>]) -> FactCodec {
    FactCodec(
      read: { json, path, problems in
        var record = empty
        json.read(fields, into: &record, at: path, noting: &problems)
        return record
      },
      write: { .object(JSONValue.members(of: $0, by: fields)) },
      parts: fields.flatMap(\.paths),
    )
  }
}

extension FactCodec {
  /// A code that only the catalogue can check.
  static func catalogueCode<Set>() -> FactCodec where Value == Code<Set> {
    .word({ Code($0) }, { $0.rawValue })
  }

  static func ranked<Choice>(
    _ choice: FactCodec<Choice>
  ) -> FactCodec where Value == RankedChoice<Choice> {
    FactCodec(
      read: { json, path, problems in
        json == .text(noneWord) ? .noMore : choice.read(json, path, &problems).map { .choice($0) }
      },
      write: { ranked in
        switch ranked {
        case .choice(let value): choice.write(value)
        case .noMore: .text(noneWord)
        }
      },
    )
  }
}
