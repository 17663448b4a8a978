import CivilDates

/// What names a record of PTV within the register.
extension PTVRecord {
  public var kind: String {
    switch self {
    case .service: "service"
    case .channel: "channel"
    case .organisation: "organisation"
    case .link: "link"
    }
  }

  /// Unique among the records of its kind.
  public var id: String {
    switch self {
    case .service(let service): service.id
    case .channel(let channel): channel.channel.id.rawValue
    case .organisation(let organisation): organisation.id
    case .link(let link): "\(link.service ?? "")+\(link.channel ?? "")"
    }
  }

  /// Nil when the register does not say.
  public var modified: CivilDate? {
    switch self {
    case .service(let service): service.modified
    case .channel(let channel): channel.modified
    case .organisation(let organisation): organisation.modified
    case .link: nil
    }
  }
}
