import Catalogue
import Languages

extension ServiceChannel.Kind {
  public func text(in language: Language) -> String { phrase[language] }

  private var phrase: Phrase {
    switch self {
    case .place: Phrase(fi: "palvelupaikka", sv: "serviceställe", en: "service point")
    case .phone: Phrase(fi: "puhelinpalvelu", sv: "telefontjänst", en: "telephone service")
    case .web: Phrase(fi: "verkkosivu", sv: "webbsida", en: "web page")
    case .online: Phrase(fi: "verkkoasiointi", sv: "e-tjänst", en: "online service")
    case .form: Phrase(fi: "lomake", sv: "blankett", en: "form")
    }
  }
}

extension ServicePhone {
  /// The number as it is dialled, with what the call costs and whose it is.
  public func text(in language: Language) -> String {
    let name =
      switch kind {
      case .phone: Phrase(fi: "puhelin", sv: "telefon", en: "telephone")
      case .sms: Phrase(fi: "tekstiviesti", sv: "textmeddelande", en: "text message")
      case .fax: Phrase(fi: "faksi", sv: "fax", en: "fax")
      }
    let dialled = [prefix, number].compactMap(\.self).joined(separator: " ")
    let cost = chargeNote ?? charge?.text(in: language)
    let remarks = [note, cost].compactMap(\.self).joined(separator: ", ")
    return "\(name[language]) \(dialled)" + (remarks.isEmpty ? "" : " (\(remarks))")
  }
}

extension ServiceCharge {
  public func text(in language: Language) -> String { phrase[language] }

  private var phrase: Phrase {
    switch self {
    case .free: Phrase(fi: "maksuton", sv: "avgiftsfri", en: "free")
    case .chargeable: Phrase(fi: "maksullinen", sv: "avgiftsbelagd", en: "charged")
    case .other: Phrase(fi: "hinta vaihtelee", sv: "priset varierar", en: "the price varies")
    }
  }
}

extension ServicePage {
  public var text: String { name.map { "\($0): \(url)" } ?? url }
}

extension ServiceEmail {
  public var text: String { note.map { "\(address) (\($0))" } ?? address }
}

extension ServiceAddress {
  /// Street, number, postal code and post office in one row; nil for an address of notes alone.
  public func text(in language: Language) -> String? {
    let street = [street[language], number].compactMap(\.self).joined(separator: " ")
    let town = [postalCode, postOffice[language]].compactMap(\.self).joined(separator: " ")
    let parts = [street, town].filter { !$0.isEmpty }
    return parts.isEmpty ? note[language] : parts.joined(separator: ", ")
  }
}
