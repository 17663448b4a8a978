import Catalogue
import Foundation
import Languages

/// What a client would see differently, offerings first.
func differences(
  from before: CatalogueSnapshot,
  to after: CatalogueSnapshot,
) -> [CatalogueDifference] {
  differences(.offering, before.offerings, after.offerings, id: \.id.rawValue, name: \.name)
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
) -> [CatalogueDifference] {
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
      found.append(difference(item, .changed(changedFields(from: earlier, to: item))))
    }
  }
  return found + before.filter { new[id($0)] == nil }.map { difference($0, .removed) }
}

/// The members of two values that say different things, by name.
private func changedFields<Item: Encodable>(
  from before: Item,
  to after: Item,
) -> [CatalogueDifference.Field] {
  let (old, new) = (members(of: before), members(of: after))
  return Set(old.keys).union(new.keys).sorted().compactMap { name in
    guard old[name] != new[name] else { return nil }
    return CatalogueDifference.Field(name: name, before: old[name], after: new[name])
  }
}

private func members(of item: some Encodable) -> [String: String] {
  let encoder = JSONEncoder()
  encoder.outputFormatting = .sortedKeys
  guard let data = try? encoder.encode(item),
    let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any]
  else { return [:] }
  return object.mapValues(shown)
}

private func shown(_ value: Any) -> String {
  if let text = value as? String { return text }
  let options: JSONSerialization.WritingOptions = [.sortedKeys, .fragmentsAllowed]
  guard let data = try? JSONSerialization.data(withJSONObject: value, options: options) else {
    return "\(value)"
  }
  return String(decoding: data, as: UTF8.self)
}

extension LabourDemand {
  fileprivate var key: String { "\(occupation) \(area) \(month) \(source)" }
}
