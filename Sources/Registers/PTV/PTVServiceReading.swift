import Catalogue
import Languages

extension RecordObject {
  /// Nil, with a problem, for a service without an id or a name.
  func service() -> PTVService? {
    let name = localized("serviceNames", ["Name"], orVersion: "name")
    guard let id = recordID() else { return nil }
    guard name != LocalizedText() else {
      report(has("languageVersions") ? "languageVersions" : "serviceNames", .missing)
      return nil
    }
    return PTVService(
      id: id,
      kind: serviceKind(),
      name: name,
      alternativeName: localized(
        "serviceNames",
        ["AlternativeName", "AlternateName"],
        orVersion: "alternativeName",
      ),
      texts: serviceTexts(),
      charge: charge("serviceChargeType", "chargeType"),
      area: area(),
      languages: languages("languages", "serviceLanguages"),
      classes: codes("serviceClasses", set: "ptvserclass", prefix: "P"),
      targetGroups: codes("targetGroups", set: "ptvkohderyhmat", prefix: "KR"),
      lifeEvents: codes("lifeEvents", set: "ptvelamantilanteet", prefix: "KE"),
      terms: addresses("ontologyTerms"),
      links: objects("serviceChannels").compactMap { $0.link(of: id) },
      organisations: has("languageVersions") ? newerRoles() : roles(),
      generalDescription: text(["generalDescriptionId", "generalDescriptionContentId"]),
      status: status,
      modified: modified,
    )
  }

  private func serviceKind() -> PTVService.Kind? {
    let key = has("serviceType") ? "serviceType" : "type"
    guard let text = text(key) else { return nil }
    switch text {
    case "Service": return .service
    case "PermitOrObligation", "PermissionAndObligation", "PermitOrOtherObligation":
      return .permit
    case "ProfessionalQualification", "ProfessionalQualifications": return .qualification
    default:
      report(key, .unknownCode(text, set: key))
      return nil
    }
  }

  private func serviceTexts() -> PTVService.Texts {
    func texts(_ types: Set<String>, _ key: String) -> LocalizedText {
      localized("serviceDescriptions", types, orVersion: key)
    }
    return PTVService.Texts(
      summary: texts(["Summary", "ShortDescription"], "summary"),
      description: texts(["Description"], "description"),
      instruction: texts(["UserInstruction", "ServiceUserInstruction"], "userInstructions"),
      requirement: has("languageVersions") ? version("conditions") : localized("requirements"),
      chargeNote: texts(["ChargeTypeAdditionalInfo"], "chargeTypeAdditionalInformation"),
      deadline: texts(
        ["DeadLine", "DeadLineAdditionalInfo"],
        "deadlineAdditionalInformation",
      ),
      processingTime: texts(
        ["ProcessingTime", "ProcessingTimeAdditionalInfo"],
        "processingTimeAdditionalInformation",
      ),
      validity: texts(
        ["ValidityTime", "ValidityTimeAdditionalInfo"],
        "validityTimeAdditionalInformation",
      ),
    )
  }
}
