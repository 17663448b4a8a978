import Catalogue
import Languages

/// What of a catalogue is invented, for the notices on screens and prints.
public struct InventedData: Sendable {
  let parts: [CatalogueSnapshot.Part]
  /// Whether nothing about trainings and demand is to be relied on.
  public let isWhole: Bool

  public init(_ catalogue: CatalogueSnapshot) {
    parts = catalogue.inventedParts
    isWhole = catalogue.inventsTrainingsAndFigures
  }

  private init(parts: [CatalogueSnapshot.Part], isWhole: Bool) {
    self.parts = parts
    self.isWhole = isWhole
  }

  public var isEmpty: Bool { parts.isEmpty }

  /// What of `shown` is invented, for a print that shows no other part.
  func limited(to shown: [CatalogueSnapshot.Part]) -> InventedData {
    InventedData(
      parts: parts.filter(shown.contains),
      isWhole: isWhole && shown.contains(.trainings),
    )
  }

  /// The invented parts by name, with commas between.
  public var names: Phrase { .list(parts.map(\.name)) }

  /// The whole notice on a print; a stored ranking can have it of a catalogue that is gone.
  var notice: Phrase {
    if isWhole || isEmpty {
      return Phrase(
        fi: "Esimerkkiaineisto: koulutukset ja luvut on keksitty harjoittelua varten.",
        sv: "Exempelmaterial: utbildningarna och siffrorna är påhittade för övning.",
        en: "Example data: the trainings and figures are invented for practice.",
      )
    }
    return Phrase(
      fi: "Osa aineistosta on keksitty harjoittelua varten: \(names.fi).",
      sv: "En del av materialet är påhittat för övning: \(names.sv).",
      en: "Part of the data is invented for practice: \(names.en).",
    )
  }
}

extension CatalogueSnapshot.Part {
  fileprivate var name: Phrase {
    switch self {
    case .trainings: Phrase(fi: "koulutukset", sv: "utbildningar", en: "trainings")
    case .labourDemand:
      Phrase(fi: "työvoimaluvut", sv: "arbetskraftsdata", en: "labour figures")
    case .services: Phrase(fi: "palvelut", sv: "tjänster", en: "services")
    case .employerNeeds: Phrase(fi: "työnantajat", sv: "arbetsgivare", en: "employers")
    }
  }
}
