import CivilDates

/// What people decide about local knowledge, as changes to be written; nothing is changed here.
extension LocalKnowledge {
  /// Lets rankings use a link.
  public func accepting(
    _ id: QualificationLink.ID,
    by name: String,
    on day: CivilDate,
  ) throws(LocalKnowledgeError) -> [LocalChange] {
    [.putLink(try reviewed(id, .accepted, by: name, on: day))]
  }

  /// Keeps a link from rankings, also after it is imported again.
  public func rejecting(
    _ id: QualificationLink.ID,
    by name: String,
    on day: CivilDate,
  ) throws(LocalKnowledgeError) -> [LocalChange] {
    [.putLink(try reviewed(id, .rejected, by: name, on: day))]
  }

  /// Rejects a link and puts an advisor's link to another occupation beside it; to the same
  /// occupation it accepts.
  public func changing(
    _ id: QualificationLink.ID,
    to occupation: OccupationCode,
    by name: String,
    on day: CivilDate,
  ) throws(LocalKnowledgeError) -> [LocalChange] {
    guard occupation != id.occupation || links[id]?.counts == true else {
      return try accepting(id, by: name, on: day)
    }
    let rejected = try reviewed(id, .rejected, by: name, on: day)
    return [.putLink(rejected)]
      + (try adding(
        QualificationLink.ID(id.qualification, occupation),
        weight: rejected.weight,
        by: name,
        on: day,
      ))
  }

  /// An advisor's own link; one that is rejected or waits for a review is taken over.
  public func adding(
    _ id: QualificationLink.ID,
    weight: Int,
    by name: String,
    on day: CivilDate,
  ) throws(LocalKnowledgeError) -> [LocalChange] {
    guard QualificationLink.weights.contains(weight) else { throw .weight(weight) }
    guard links[id]?.counts != true else { throw .linkExists(id) }
    let review = Review(.accepted, by: try named(name), on: day)
    return [.putLink(QualificationLink(id, weight: weight, origin: .advisor, review: review))]
  }

  /// Links of a table: what somebody has reviewed or added stays as it is.
  public func proposing(_ proposed: [QualificationLink]) -> [LocalChange] {
    proposed.compactMap { link in
      guard let present = links[link.id] else { return .putLink(link) }
      let isOurs = present.review != nil || present.origin == .advisor
      return isOurs || present == link ? nil : .putLink(link)
    }
  }

  /// What a row of a file changes; nil when nothing.
  ///
  /// - Throws: `newerKnown` when somebody has decided about the link since.
  public func importing(_ link: QualificationLink) throws(LocalKnowledgeError) -> LocalChange? {
    guard link.review != nil || link.origin == .advisor else { return proposing([link]).first }
    if let newer = links[link.id]?.review?.on, newer > link.review?.on ?? newer {
      throw .newerKnown(newer)
    }
    return links[link.id] == link ? nil : .putLink(link)
  }

  /// The same for a fact.
  public func importing(_ overlay: Overlay) throws(LocalKnowledgeError) -> LocalChange? {
    if let present = overlays[overlay.id], present.on > overlay.on {
      throw .newerKnown(present.on)
    }
    return overlays[overlay.id] == overlay ? nil : .putOverlay(overlay)
  }

  /// Adds a fact, or puts it in the place of the one on the same topic.
  public func stating(_ overlay: Overlay) throws(LocalKnowledgeError) -> [LocalChange] {
    _ = try named(overlay.by)
    guard overlay.note.contains(where: { !$0.isWhitespace }) else { throw .noteless }
    return [.putOverlay(overlay)]
  }

  /// Takes a fact away, so that what the registers say counts again.
  public func withdrawing(_ id: Overlay.ID) throws(LocalKnowledgeError) -> [LocalChange] {
    guard overlays[id] != nil else { throw .noSuchOverlay(id) }
    return [.removeOverlay(id)]
  }

  private func reviewed(
    _ id: QualificationLink.ID,
    _ verdict: Review.Verdict,
    by name: String,
    on day: CivilDate,
  ) throws(LocalKnowledgeError) -> QualificationLink {
    guard let link = links[id] else { throw .noSuchLink(id) }
    return QualificationLink(
      id,
      weight: link.weight,
      origin: link.origin,
      review: Review(verdict, by: try named(name), on: day),
    )
  }

  private func named(_ name: String) throws(LocalKnowledgeError) -> String {
    guard name.contains(where: { !$0.isWhitespace }) else { throw .nameless }
    return name
  }
}
