/// A member of a settings file as it stands there, so that it can be written again unchanged.
public enum SettingValue: Equatable, Sendable {
  case flag(Bool)
  case number(Int)
  case decimal(Double)
  case text(String)
  case list([SettingValue])
  case table([String: SettingValue])
  case nothing
}

extension SettingValue: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .nothing
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else if let decimal = try? container.decode(Double.self) {
      self = .decimal(decimal)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([SettingValue].self) {
      self = .list(list)
    } else {
      self = .table(try container.decode([String: SettingValue].self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .flag(let flag): try container.encode(flag)
    case .number(let number): try container.encode(number)
    case .decimal(let decimal): try container.encode(decimal)
    case .text(let text): try container.encode(text)
    case .list(let list): try container.encode(list)
    case .table(let table): try container.encode(table)
    case .nothing: try container.encodeNil()
    }
  }
}
