/// What is known here beside the registers: links and overlays, each once.
public struct LocalKnowledge: Equatable, Sendable {
  public private(set) var links: [QualificationLink.ID: QualificationLink]
  public private(set) var overlays: [Overlay.ID: Overlay]

  public init(links: [QualificationLink] = [], overlays: [Overlay] = []) {
    self.links = Dictionary(links.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.overlays = Dictionary(
      overlays.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first },
    )
  }

  public mutating func take(_ change: LocalChange) {
    switch change {
    case .putLink(let link): links[link.id] = link
    case .removeLink(let id): links[id] = nil
    case .putOverlay(let overlay): overlays[overlay.id] = overlay
    case .removeOverlay(let id): overlays[id] = nil
    }
  }

  /// A qualification's links, the weightiest first.
  public func links(of qualification: QualificationCode) -> [QualificationLink] {
    links.values.filter { $0.id.qualification == qualification }.sorted(by: QualificationLink.order)
  }

  /// What undoes `changes` when they are made now.
  public func inverse(of changes: [LocalChange]) -> [LocalChange] {
    var later = self
    var inverse: [LocalChange] = []
    for change in changes {
      inverse.insert(later.inverse(of: change), at: 0)
      later.take(change)
    }
    return inverse
  }

  private func inverse(of change: LocalChange) -> LocalChange {
    switch change {
    case .putLink(let link): links[link.id].map { .putLink($0) } ?? .removeLink(link.id)
    case .removeLink(let id): links[id].map { .putLink($0) } ?? .removeLink(id)
    case .putOverlay(let overlay):
      overlays[overlay.id].map { .putOverlay($0) } ?? .removeOverlay(overlay.id)
    case .removeOverlay(let id): overlays[id].map { .putOverlay($0) } ?? .removeOverlay(id)
    }
  }
}

/// One row of local knowledge written or taken away.
public enum LocalChange: Equatable, Sendable {
  case putLink(QualificationLink)
  case removeLink(QualificationLink.ID)
  case putOverlay(Overlay)
  case removeOverlay(Overlay.ID)
}

extension QualificationLink {
  /// The weightiest first, by code among equals.
  public static func order(_ left: QualificationLink, _ right: QualificationLink) -> Bool {
    (right.weight, left.id.occupation.rawValue) < (left.weight, right.id.occupation.rawValue)
  }
}
