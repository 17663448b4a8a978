import Catalogue
import Languages
import Reports

extension FilterTopic {
  var title: Phrase {
    switch self {
    case .onlyOpen: Phrase(fi: "Vain avoimet", sv: "Bara öppna", en: "Only open")
    case .onlyPaid: Phrase(fi: "Vain palkalliset", sv: "Bara avlönade", en: "Only paid")
    case .field: Phrase(fi: "Ala", sv: "Bransch", en: "Field")
    case .kind: Phrase(fi: "Koulutusmuoto", sv: "Utbildningsform", en: "Kind")
    case .municipality: Phrase(fi: "Kunta", sv: "Kommun", en: "Municipality")
    case .teachingLanguage: Phrase(fi: "Opetuskieli", sv: "Undervisningsspråk", en: "Taught in")
    }
  }
}

extension ListFilter {
  /// The value of a topic as people call it.
  func value(of topic: FilterTopic, desk: Desk, language: Language) -> String {
    let all = Phrase(fi: "kaikki", sv: "alla", en: "all")[language]
    let yes = Phrase(fi: "kyllä", sv: "ja", en: "yes")[language]
    let no = Phrase(fi: "ei", sv: "nej", en: "no")[language]
    return switch topic {
    case .onlyOpen: onlyOpen ? yes : no
    case .onlyPaid: onlyPaid ? yes : no
    case .field: field.map { desk.names.field($0)[language] } ?? all
    case .kind: kind?.text(in: language) ?? all
    case .municipality: municipality.map { desk.municipalityName($0, in: language) } ?? all
    case .teachingLanguage: teachingLanguage?.text(in: language) ?? all
    }
  }

  /// What is filtered by, in one line.
  func summary(desk: Desk, language: Language) -> String {
    FilterTopic.allCases.filter { topic in
      value(of: topic, desk: desk, language: language)
        != ListFilter().value(of: topic, desk: desk, language: language)
    }
    .map { topic in
      let value = value(of: topic, desk: desk, language: language)
      switch topic {
      case .onlyOpen, .onlyPaid: return topic.title[language]
      default: return value
      }
    }
    .joined(separator: " · ")
  }
}

extension Desk {
  /// A municipality's name; its code when the catalogue does not name it.
  func municipalityName(_ code: MunicipalityCode, in language: Language) -> String {
    catalogue.municipalities.first { $0.id == code }?.name[language] ?? code.rawValue
  }
}
