import Catalogue
import Foundation
import Languages

/// Services of a catalogue without those bundled ones that imports brought too.
///
/// A bundled service gives way only where nothing is lost by it: an imported one must be for all the
/// residents that it is for, and stay what it was.
/// - With the same name, the imported service stands for it. Registers state needs and ages in
///   classes and words, so it gets the needs, the ages and, where it has none of its own, the kind.
/// - Of the same kind and runner, the imported services stand for it that together answer its needs.
struct ServicesInUse {
  struct Stored {
    let service: Service
    let isImported: Bool
  }

  /// In the order of the rows.
  private(set) var services: [Service] = []
  /// How many bundled services gave way.
  private(set) var givenWay = 0

  init(_ stored: [Stored]) {
    let imported = stored.filter(\.isImported).map(\.service)
    guard !imported.isEmpty else {
      services = stored.map(\.service)
      return
    }
    var successors = Dictionary(
      imported.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first },
    )
    var kept: Set<Service.ID> = []
    for bundled in stored.lazy.filter({ !$0.isImported }).map(\.service) {
      let fitting = imported.filter { $0.isForAllResidents(of: bundled) }
      let namesakes = fitting.filter { $0.isNamed(as: bundled) }
      if !namesakes.isEmpty {
        for same in namesakes { successors[same.id] = successors[same.id]?.standing(for: bundled) }
        givenWay += 1
      } else if answer(bundled, fitting) {
        givenWay += 1
      } else {
        kept.insert(bundled.id)
      }
    }
    services = stored.compactMap { row in
      if row.isImported { return successors[row.service.id] }
      return kept.contains(row.service.id) ? row.service : nil
    }
  }

  private func answer(_ bundled: Service, _ fitting: [Service]) -> Bool {
    let alike = fitting.filter {
      $0.kind == bundled.kind && $0.kind != .other && $0.runner.sharesWording(with: bundled.runner)
    }
    return !alike.isEmpty && Set(alike.flatMap(\.needs)).isSuperset(of: bundled.needs)
  }
}

extension Service {
  fileprivate func isForAllResidents(of other: Service) -> Bool {
    if municipalities.isEmpty { return true }
    return !other.municipalities.isEmpty
      && Set(municipalities).isSuperset(of: other.municipalities)
  }

  /// A service that is told to be of another kind is another service.
  fileprivate func isNamed(as other: Service) -> Bool {
    (kind == other.kind || kind == .other) && name.sharesWording(with: other.name)
  }

  fileprivate func standing(for bundled: Service) -> Service {
    let answered = Set(needs).union(bundled.needs)
    return Service(
      id: id,
      kind: kind == .other ? bundled.kind : kind,
      name: name,
      runner: runner,
      municipalities: municipalities,
      minimumAge: minimumAge ?? bundled.minimumAge,
      maximumAge: maximumAge ?? bundled.maximumAge,
      needs: ServiceNeed.allCases.filter(answered.contains),
      languages: languages,
      isFree: isFree ?? bundled.isFree,
      howToJoin: howToJoin,
      conditions: conditions,
      source: source,
      sourceDate: sourceDate,
      isVerified: isVerified,
      isExample: isExample,
    )
  }
}

extension LocalizedText {
  /// Whether both say the same in a language, whatever the capitals, accents and signs.
  fileprivate func sharesWording(with other: LocalizedText) -> Bool {
    [(fi, other.fi), (sv, other.sv), (en, other.en)].contains { pair in
      guard let own = pair.0.map(folded), let others = pair.1.map(folded) else { return false }
      return own == others && !own.isEmpty
    }
  }

  private func folded(_ text: String) -> [Substring] {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      .split { !$0.isLetter && !$0.isNumber }
  }
}
