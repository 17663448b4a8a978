import Languages

extension RecordObject {
  func roles() -> [PTVService.Role] {
    objects("organizations").map { entry in
      let organisation = entry.object("organization")
      // A producer outside the register has no organisation but a note that names it.
      var name = entry.localized("additionalInformation")
      if let text = organisation?.text("name") { name = LocalizedText(fi: text) }
      return PTVService.Role(
        organisation: organisation?.text("id"),
        name: name,
        kind: entry.roleKind(),
      )
    }
  }

  private func roleKind() -> PTVService.Role.Kind? {
    guard let text = text("roleType") else { return nil }
    switch text {
    case "Responsible": return .responsible
    case "OtherResponsible": return .otherResponsible
    case "Producer": return .producer
    default:
      report("roleType", .unknownCode(text, set: "roleType"))
      return nil
    }
  }

  /// From version 12 on each role has a member of its own, and organisations have no names.
  func newerRoles() -> [PTVService.Role] {
    func role(_ id: String?, _ kind: PTVService.Role.Kind) -> PTVService.Role {
      PTVService.Role(organisation: id, name: LocalizedText(), kind: kind)
    }
    let responsible = text("organizationContentId").map { role($0, .responsible) }
    let others = texts("otherResponsibleOrganizations").map { role($0, .otherResponsible) }
    let producers = ["selfProducedProducers", "procuredProducers", "otherProducers"]
      .compactMap { object("producers")?.object($0) }
    let known = producers.flatMap { $0.texts("organizations") }.map { role($0, .producer) }
    let named = producers.flatMap { $0.objects("other") }.map { other in
      PTVService.Role(organisation: nil, name: other.byLanguage("name"), kind: .producer)
    }
    return [responsible].compactMap(\.self) + others + known + named
  }
}
