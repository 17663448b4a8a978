import Catalogue
import Languages

extension KnownCodes {
  /// What a file of the user's own may refer to: the codes of the catalogue, and the names of its
  /// municipalities, fields and occupations.
  init(_ catalogue: CatalogueSnapshot) {
    self.init(
      fields: CodeList(
        "the catalogue's fields",
        naming: catalogue.fields.map { ($0.id, $0.name) },
      ),
      activities: CodeList("the catalogue's activities", catalogue.activities.map(\.id)),
      occupations: CodeList(
        "the catalogue's occupations",
        naming: catalogue.occupations.map { ($0.id, $0.name) },
      ),
      providers: CodeList("the catalogue's providers", catalogue.providers.map(\.id)),
      municipalities: CodeList(
        "the catalogue's municipalities",
        naming: catalogue.municipalities.map { ($0.id, $0.name) },
      ),
      qualifications: CodeList("", []),
      units: CodeList("the catalogue's units", catalogue.units.map(\.id)),
    )
  }
}

extension CodeList {
  fileprivate init(_ file: String, naming rows: [(Code<Set>, LocalizedText)]) {
    let names = rows.flatMap { code, name in
      [name.fi, name.sv, name.en].compactMap { $0.map { ($0.lowercased(), code) } }
    }
    self.init(
      file,
      rows.map(\.0),
      named: Dictionary(names, uniquingKeysWith: { first, _ in first }),
    )
  }
}

/// Finds providers by name, and makes those that are not there yet.
struct ProviderNames {
  private(set) var added: [Provider] = []
  private var ids: [String: Provider.ID] = [:]
  private var taken: Set<Provider.ID> = []

  init(_ providers: [Provider]) {
    for provider in providers {
      taken.insert(provider.id)
      for name in [provider.name.fi, provider.name.sv, provider.name.en] {
        if let name, ids[name.lowercased()] == nil { ids[name.lowercased()] = provider.id }
      }
    }
  }

  /// The id of the provider of that name, or the one that it would have.
  func id(of name: String) -> Provider.ID { ids[name.lowercased()] ?? freeID(for: name) }

  /// Adds the provider, unless there is one of that name.
  mutating func add(_ id: Provider.ID, named name: String) {
    guard ids[name.lowercased()] == nil else { return }
    taken.insert(id)
    ids[name.lowercased()] = id
    added.append(Provider(id: id, name: LocalizedText(fi: name), oid: nil))
  }

  /// `local-` and the name in small letters, digits and hyphens.
  private func freeID(for name: String) -> Provider.ID {
    let plain = name.lowercased().map { letter -> Character in
      switch letter {
      case "ä", "å": "a"
      case "ö": "o"
      case "a"..."z", "0"..."9": letter
      default: "-"
      }
    }
    let words = String(plain).split(separator: "-").joined(separator: "-")
    var id = Provider.ID("local-\(words)")
    var number = 2
    while taken.contains(id) {
      id = Provider.ID("local-\(words)-\(number)")
      number += 1
    }
    return id
  }
}
