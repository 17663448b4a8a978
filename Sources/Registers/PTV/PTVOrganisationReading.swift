import Catalogue
import Languages

extension RecordObject {
  /// Nil, with a problem, for an organisation without an id or a name.
  func organisation() -> PTVOrganisation? {
    guard let id = recordID() else { return nil }
    let name = localized("organizationNames", ["Name"], orVersion: "name")
    guard name != LocalizedText() else {
      report(has("languageVersions") ? "languageVersions" : "organizationNames", .missing)
      return nil
    }
    let texts = "organizationDescriptions"
    return PTVOrganisation(
      id: id,
      name: name,
      alternativeName: localized(
        "organizationNames",
        ["AlternativeName", "AlternateName"],
        orVersion: "alternativeName",
      ),
      summary: localized(texts, ["Summary", "ShortDescription"], orVersion: "summary"),
      description: localized(texts, ["Description"], orVersion: "description"),
      kind: text("organizationType"),
      businessCode: text(["businessCode", "businessId"]),
      oid: text("oid"),
      parent: text(["parentOrganizationId", "parentOrganizationContentId"]),
      municipality: object("municipality")?.municipality("code"),
      area: area(),
      contacts: has("languageVersions") ? newerContacts() : contacts(.visiting),
      status: status,
      modified: modified,
    )
  }
}
