import Catalogue
import Languages
import Reports

extension ServiceFilterTopic {
  var title: Phrase {
    switch self {
    case .municipality: Phrase(fi: "Kotikunta", sv: "Hemkommun", en: "Home municipality")
    case .need: Phrase(fi: "Tarve", sv: "Behov", en: "Need")
    case .age: Phrase(fi: "Ikä", sv: "Ålder", en: "Age")
    case .language: Phrase(fi: "Kieli", sv: "Språk", en: "Language")
    }
  }
}

extension ServiceFilter {
  func value(of topic: ServiceFilterTopic, desk: Desk, language: Language) -> String {
    known(topic, desk: desk, language: language)
      ?? Phrase(fi: "kaikki", sv: "alla", en: "all")[language]
  }

  /// What is narrowed by, in one line.
  func summary(desk: Desk, language: Language) -> String {
    ServiceFilterTopic.allCases.compactMap { known($0, desk: desk, language: language) }
      .joined(separator: " · ")
  }

  private func known(_ topic: ServiceFilterTopic, desk: Desk, language: Language) -> String? {
    switch topic {
    case .municipality: municipality.map { desk.municipalityName($0, in: language) }
    case .need: need?.text(in: language)
    case .age: age.map { DirectoryText.years($0)[language] }
    case .language: self.language?.text(in: language)
    }
  }
}
