import Catalogue

/// One offering or service by its id, or all that have some properties:
/// `kind=apprenticeship&field=cleaning`, or `*` for all.
struct Target: Equatable, Sendable {
  let text: String
  /// Empty for one id.
  let conditions: [Condition]

  struct Condition: Equatable, Sendable {
    let key: String
    let value: String
  }

  static let keys = [
    "kind", "field", "teaching", "municipality", "provider", "time", "schooling", "full",
  ]

  var isPattern: Bool { text == "*" || !conditions.isEmpty }

  init(_ text: String) throws(CaseError) {
    self.text = text
    var conditions: [Condition] = []
    if text.contains("=") {
      for part in text.split(separator: "&") {
        let sides = part.split(separator: "=", maxSplits: 1).map(String.init)
        guard sides.count == 2, Self.keys.contains(sides[0]) else {
          throw .badTarget(text, keys: Self.keys)
        }
        conditions.append(Condition(key: sides[0], value: sides[1]))
      }
    }
    self.conditions = conditions
  }

  func means(_ offering: Offering) -> Bool {
    guard isPattern else { return offering.id.rawValue == text }
    return conditions.allSatisfy { condition in
      switch condition.key {
      case "kind": offering.kind.rawValue == condition.value
      case "field": offering.field?.rawValue == condition.value
      case "teaching": offering.teachingLanguage.rawValue == condition.value
      case "municipality": offering.municipality.rawValue == condition.value
      case "provider": offering.provider.rawValue == condition.value
      case "time": offering.times.contains { $0.rawValue == condition.value }
      // What is full is closed by the catalogue's own word, whatever the client says.
      case "full": (offering.isFull ?? false) == (condition.value == "yes")
      case "schooling": offering.entrySchooling?.rawValue == condition.value
      default: false
      }
    }
  }

  /// Of a service's municipality: one of those it serves.
  func means(_ service: Service) -> Bool {
    guard isPattern else { return service.id.rawValue == text }
    return conditions.allSatisfy { condition in
      switch condition.key {
      case "kind": service.kind.rawValue == condition.value
      case "municipality": service.municipalities.contains(MunicipalityCode(condition.value))
      default: false
      }
    }
  }
}
