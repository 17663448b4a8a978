import Foundation
import Registers
import Testing

/// Real documents of PTV; which of their members are not taken in stands below.
@Suite(.enabled(if: isPresent("ptv"), "needs ../shared/data/ptv"))
struct PTVSampleTests {
  @Test("What is not taken in of a real document is known", arguments: samples)
  func lossless(sample: Sample) throws {
    let file = sharedData.appending(path: sample.file)
    let documents = try documents(in: file, byID: sample.isMap)
    let found = try unmodelledMembers(of: documents) { PTVDocument($0).records }
    #expect(found.sorted() == sample.notModelled.flatMap(\.members).sorted())
  }

  @Test("A real document gives its record and nothing to complain of", arguments: samples)
  func clean(sample: Sample) throws {
    let file = sharedData.appending(path: sample.file)
    for document in try documents(in: file, byID: sample.isMap) {
      let reading = try read(document)
      #expect(reading.records.count == 1)
      #expect(reading.problems.map(\.description) == sample.problems)
    }
  }

  @Test func `an object that names services by their ids is read as those services`() throws {
    let file = sharedData.appending(path: "ptv/samples-v11/services-map.json")
    let reading = try readPTVText(String(contentsOf: file, encoding: .utf8))
    #expect(reading.records.count == 1 && reading.problems.isEmpty)
  }
}

struct Sample: CustomTestStringConvertible, Sendable {
  let file: String
  var isMap = false
  var problems: [String] = []
  let notModelled: [Unmodelled]

  var testDescription: String { file }
}

/// Members with the one reason for which they are not taken in.
struct Unmodelled: Sendable {
  enum Reason: Sendable {
    /// The code sets have the names, descriptions and parents of codes.
    case namesOfCodes
    /// Another member of the same object says it, or it says what is taken when nothing does.
    case saidAlready
    /// The document of the other end of the relation says it.
    case saidElsewhere
    /// A text in some language with nothing in it.
    case withoutText
    /// Somebody wrote "value", "type" and the like over what stood there.
    case placeholders
    /// Nothing that helps to choose or to reach a service.
    case notForReferring
  }

  let reason: Reason
  let members: [String]

  init(_ reason: Reason, _ members: String...) {
    self.reason = reason
    self.members = members
  }
}

private let samples = [
  Sample(
    file: "ptv/samples-v11/service-etalukio.json",
    notModelled: [
      Unmodelled(
        .namesOfCodes,
        "ontologyTerms[].name",
        "ontologyTerms[].ontologyType",
        "ontologyTerms[].parentUri",
        "serviceClasses[].description",
        "serviceClasses[].name",
        "serviceClasses[].newParentUri",
        "serviceClasses[].ontologyType",
        "serviceClasses[].parentId",
        "serviceClasses[].parentUri",
        "targetGroups[].name",
        "targetGroups[].ontologyType",
      ),
      Unmodelled(
        .saidAlready,
        "serviceClasses[].code",
        "serviceClasses[].newUri",
        "serviceClasses[].uri",
        "targetGroups[].code",
        "targetGroups[].newUri",
        "targetGroups[].uri",
      ),
      Unmodelled(
        .notForReferring,
        "fundingType",
        "keywords",
        "organizations[].provisionType",
        "serviceChannels[].modified",
        "serviceCollections",
        "serviceVouchersInUse",
      ),
    ],
  ),
  Sample(
    file: "ptv/samples-v11/services-map.json",
    isMap: true,
    notModelled: [
      Unmodelled(
        .namesOfCodes,
        "areas[].municipalities[].name",
        "ontologyTerms[].name",
        "ontologyTerms[].ontologyType",
        "ontologyTerms[].parentUri",
        "serviceClasses[].description",
        "serviceClasses[].name",
        "serviceClasses[].ontologyType",
        "serviceClasses[].parentId",
        "serviceClasses[].parentUri",
        "targetGroups[].name",
        "targetGroups[].newParentUri",
        "targetGroups[].ontologyType",
        "targetGroups[].parentId",
        "targetGroups[].parentUri",
      ),
      Unmodelled(
        .saidAlready,
        "areas[].type",
        "serviceClasses[].uri",
        "targetGroups[].code",
        "targetGroups[].newUri",
        "targetGroups[].uri",
      ),
      Unmodelled(
        .notForReferring,
        "fundingType",
        "organizations[].provisionType",
        "serviceChannels[].modified",
        "serviceVouchersInUse",
      ),
    ],
  ),
  Sample(
    file: "ptv/samples-v11/servicelocation-otavan-opisto.json",
    notModelled: [
      Unmodelled(
        .namesOfCodes,
        "addresses[].streetAddress.municipality.name",
        "areas[].municipalities[].name",
      ),
      Unmodelled(
        .saidAlready,
        "addresses[].type",
        "areas[].type",
        "phoneNumbers[].type",
        "serviceHours[].isAlwaysOpen",
        "serviceHours[].isClosed",
        "serviceHours[].isReservation",
        "serviceHours[].serviceHourType",
        "serviceHours[].validForNow",
      ),
      Unmodelled(.saidElsewhere, "ontologyTerms"),
      Unmodelled(.withoutText, "serviceHours[].additionalInformation"),
      Unmodelled(
        .notForReferring,
        "addresses[].country",
        "addresses[].entrances",
        "addresses[].streetAddress.coordinateState",
        "addresses[].subType",
        "displayNameType",
        "phoneNumbers[].isFinnishServiceNumber",
        "services[].modified",
      ),
    ],
  ),
  Sample(
    file: "ptv/samples-v8-v10-real/service-real-1.json",
    problems: placeholderProblems,
    notModelled: [
      Unmodelled(
        .namesOfCodes,
        "areas[].municipalities[].name",
        "lifeEvents[].name",
        "lifeEvents[].ontologyType",
        "ontologyTerms[].name",
        "ontologyTerms[].ontologyType",
        "ontologyTerms[].parentUri",
        "serviceChannels[].contactDetails.addresses[].streetAddress.municipality.name",
        "serviceClasses[].description",
        "serviceClasses[].name",
        "serviceClasses[].ontologyType",
        "serviceClasses[].parentId",
        "serviceClasses[].parentUri",
        "targetGroups[].name",
        "targetGroups[].ontologyType",
      ),
      Unmodelled(
        .saidAlready,
        "areas[].type",
        "lifeEvents[].uri",
        "serviceChannels[].contactDetails.addresses[].type",
        "serviceChannels[].contactDetails.phoneNumbers[].type",
        "serviceClasses[].uri",
        "targetGroups[].uri",
      ),
      Unmodelled(.withoutText, "requirements"),
      Unmodelled(
        .placeholders,
        "serviceChannels[].contactDetails.addresses[].locationAbroad",
        "serviceChannels[].contactDetails.addresses[].postOfficeBoxAddress",
        "serviceChannels[].contactDetails.addresses[].streetAddress.latitude",
        "serviceChannels[].contactDetails.addresses[].streetAddress.longitude",
        "serviceChannels[].contactDetails.phoneNumbers[].serviceChargeType",
        "serviceChannels[].extraTypes",
        "serviceChannels[].serviceHours[].serviceHourType",
        "subType",
      ),
      Unmodelled(
        .notForReferring,
        "fundingType",
        "organizations[].provisionType",
        "serviceChannels[].contactDetails.addresses[].country",
        "serviceChannels[].contactDetails.addresses[].streetAddress.coordinateState",
        "serviceChannels[].contactDetails.addresses[].subType",
        "serviceVouchersInUse",
      ),
    ],
  ),
  Sample(
    file: "ptv/samples-v8-v10-real/servicelocation-real-vaasa-school.json",
    notModelled: [
      Unmodelled(
        .namesOfCodes,
        "addresses[].streetAddress.municipality.name",
        "areas[].municipalities[].name",
      ),
      Unmodelled(.saidAlready, "addresses[].type", "areas[].type", "phoneNumbers[].type"),
      Unmodelled(.placeholders, "addresses[].otherAddress"),
      Unmodelled(
        .notForReferring,
        "addresses[].country",
        "addresses[].entrances",
        "addresses[].streetAddress.coordinateState",
        "addresses[].subType",
        "displayNameType",
        "phoneNumbers[].isFinnishServiceNumber",
      ),
    ],
  ),
  Sample(
    file: "ptv/samples-v8-v10-real/organization-real-1.json",
    notModelled: [
      Unmodelled(.namesOfCodes, "addresses[].streetAddress.municipality.name"),
      Unmodelled(.saidElsewhere, "organizationRootId", "responsibleOrganizationId", "services"),
      Unmodelled(
        .withoutText,
        "addresses[].postOfficeBoxAddress.additionalInformation",
        "addresses[].streetAddress.additionalInformation",
      ),
      Unmodelled(.placeholders, "addresses[].otherAddress"),
      Unmodelled(
        .notForReferring,
        "addresses[].country",
        "addresses[].streetAddress.coordinateState",
        "addresses[].subType",
        "businessName",
        "displayNameType",
        "phoneNumbers[].isFinnishServiceNumber",
      ),
    ],
  ),
]

/// Of each of its two channels.
private let placeholderProblems: [String] = [0, 1].flatMap { channel in
  ofOneChannel.map { "serviceChannels[\(channel)].\($0)" }
}

private let ofOneChannel = [
  """
  serviceHours[0].serviceHourType: 'serviceHourType' is not in the code set serviceHourType. It \
  was kept as it is; import newer code sets.
  """,
  """
  contactDetails.phoneNumbers[0].serviceChargeType: 'serviceChargeType' is not in the code set \
  serviceChargeType. It was kept as it is; import newer code sets.
  """,
  """
  contactDetails.addresses[0].streetAddress.municipality.code: 'code' is not in the code set \
  kunta. It was kept as it is; import newer code sets.
  """,
  """
  contactDetails.addresses[0].streetAddress.latitude: '61.6887' is not a number that can stand \
  here, so none is known. Ask the register to correct it.
  """,
]
