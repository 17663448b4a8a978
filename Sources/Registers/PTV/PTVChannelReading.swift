import Catalogue
import Languages

extension RecordObject {
  /// Nil, with a problem, for a channel without an id, a name or a type that is known.
  func channel() -> PTVChannel? {
    guard let id = recordID() else { return nil }
    guard let kind = channelKind() else { return nil }
    let name = localized("serviceChannelNames", ["Name"], orVersion: "name")
    guard name != LocalizedText() else {
      report(has("languageVersions") ? "languageVersions" : "serviceChannelNames", .missing)
      return nil
    }
    let texts = "serviceChannelDescriptions"
    let isNewer = has("languageVersions")
    return PTVChannel(
      channel: ServiceChannel(
        id: Code(id),
        kind: kind,
        name: name,
        summary: localized(texts, ["Summary", "ShortDescription"], orVersion: "summary"),
        description: localized(texts, ["Description"], orVersion: "description"),
        contacts: isNewer ? newerContacts() : contacts(kind == .form ? .delivery : .visiting),
        hours: serviceHours(),
        languages: languages("languages", "serviceLanguages"),
        requiresSigningIn: isNewer
          ? text("electronicIdentification").map { $0 == "Required" }
          : flag("requiresAuthentication"),
      ),
      alternativeName: localized(
        "serviceChannelNames",
        ["AlternativeName", "AlternateName"],
        orVersion: "alternativeName",
      ),
      organisation: text(["organizationId", "organizationContentId"]),
      area: area(),
      links: objects("services").compactMap { $0.link(from: id) },
      status: status,
      modified: modified,
    )
  }

  private func channelKind() -> ServiceChannel.Kind? {
    guard let text = text("serviceChannelType") else {
      report("serviceChannelType", .missing)
      return nil
    }
    switch text {
    case "ServiceLocation": return .place
    case "Phone", "TelephoneService": return .phone
    case "WebPage": return .web
    case "EChannel", "EService": return .online
    case "PrintableForm": return .form
    default:
      report("", .anotherKind(found: "a channel of the kind '\(text)'"))
      return nil
    }
  }
}
