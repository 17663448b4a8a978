import Catalogue

extension RecordObject {
  func area() -> PTVArea {
    if let area = object("area") { return area.newerArea() }
    var municipalities: [MunicipalityCode] = []
    var unlisted: [PTVArea.Unlisted] = []
    for area in objects("areas") {
      let listed = area.objects("municipalities").compactMap { $0.municipality("code") }
      municipalities += listed
      let kind = area.text("type") ?? "?"
      if listed.isEmpty, let code = area.text("code") {
        // An area of one municipality has its code where others have theirs.
        if kind == "Municipality" {
          municipalities.append(area.municipality(code, at: "code"))
        } else {
          unlisted.append(PTVArea.Unlisted(kind: kind, code: code))
        }
      }
    }
    return PTVArea(
      extent: extent(),
      municipalities: municipalities.withoutRepeats,
      unlisted: unlisted,
    )
  }

  /// From version 12 on areas are lists of codes.
  private func newerArea() -> PTVArea {
    PTVArea(
      extent: extent(),
      municipalities: texts("municipalities").map { municipality($0, at: "municipalities") }
        .withoutRepeats,
      unlisted: texts("regions").map { PTVArea.Unlisted(kind: "Region", code: $0) }
        + texts("wellbeingServicesCounties").map {
          PTVArea.Unlisted(kind: "WellbeingServiceCounties", code: $0)
        },
    )
  }

  private func extent() -> PTVArea.Extent? {
    guard let text = text("areaType") else { return nil }
    switch text {
    case "Nationwide", "WholeCountry": return .nationwide
    case "NationwideExceptAlandIslands", "WholeCountryExceptAlandIslands",
      "WholeCountryExceptAland":
      return .nationwideExceptAland
    case "LimitedType", "AreaType", "LimitedArea": return .limited
    default:
      report("areaType", .unknownCode(text, set: "areaType"))
      return nil
    }
  }
}

extension Array where Element: Hashable {
  /// Each once, where it first stands.
  var withoutRepeats: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
