import Catalogue
import Foundation
import Languages

/// What a client would see differently, offerings first.
func differences(
  from before: CatalogueSnapshot,
  to after: CatalogueSnapshot,
) throws -> [CatalogueDifference] {
  try differences(.offering, before.offerings, after.offerings, id: \.id.rawValue, name: \.name)
    + differences(.labour, before.labourDemand, after.labourDemand, id: \.key) { _ in nil }
    + differences(.service, before.services, after.services, id: \.id.rawValue, name: \.name)
    + differences(.employer, before.employerNeeds, after.employerNeeds, id: \.id.rawValue) {
      LocalizedText(fi: $0.employer)
    }
}

private func differences<Item: Equatable & Encodable>(
  _ subject: CatalogueDifference.Subject,
  _ before: [Item],
  _ after: [Item],
  id: (Item) -> String,
  name: (Item) -> LocalizedText?,
) throws -> [CatalogueDifference] {
  let old = Dictionary(before.map { (id($0), $0) }, uniquingKeysWith: { first, _ in first })
  let new = Dictionary(after.map { (id($0), $0) }, uniquingKeysWith: { first, _ in first })
  func difference(_ item: Item, _ change: CatalogueDifference.Change) -> CatalogueDifference {
    CatalogueDifference(subject: subject, id: id(item), name: name(item)?[.fi], change: change)
  }
  var found: [CatalogueDifference] = []
  for item in after {
    guard let earlier = old[id(item)] else {
      found.append(difference(item, .added))
      continue
    }
    if earlier != item {
      found.append(difference(item, .changed(try changedFields(from: earlier, to: item))))
    }
  }
  return found + before.filter { new[id($0)] == nil }.map { difference($0, .removed) }
}

/// The members of two values that say different things, by name.
private func changedFields<Item: Encodable>(
  from before: Item,
  to after: Item,
) throws -> [CatalogueDifference.Field] {
  let (old, new) = (try members(of: before), try members(of: after))
  return Set(old.keys).union(new.keys).sorted().compactMap { name in
    guard old[name] != new[name] else { return nil }
    return CatalogueDifference.Field(name: name, before: old[name], after: new[name])
  }
}

private func members(of item: some Encodable) throws -> [String: String] {
  let object = try JSONSerialization.jsonObject(with: JSONEncoder().encode(item))
  guard let object = object as? [String: Any] else { return [:] }
  return try object.mapValues(shown)
}

private func shown(_ value: Any) throws -> String {
  if let text = value as? String { return text }
  let data = try JSONSerialization.data(
    withJSONObject: value,
    options: [.sortedKeys, .fragmentsAllowed],
  )
  return String(decoding: data, as: UTF8.self)
}

extension LabourDemand {
  fileprivate var key: String { "\(occupation) \(area) \(month) \(source)" }
}
