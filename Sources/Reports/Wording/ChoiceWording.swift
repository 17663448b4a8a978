import Languages
import Matching

extension Phrase {
  static func yesOrNo(_ value: Bool) -> Phrase {
    value ? Phrase(fi: "kyllä", sv: "ja", en: "yes") : Phrase(fi: "ei", sv: "nej", en: "no")
  }

  fileprivate static let maybe = Phrase(fi: "ehkä", sv: "kanske", en: "maybe")
  fileprivate static let partly = Phrase(fi: "osittain", sv: "delvis", en: "partly")
}

extension LanguageEvidence {
  var phrase: Phrase {
    switch self {
    case .ownEstimate: Phrase(fi: "oma arvio", sv: "egen uppskattning", en: "own estimate")
    case .test: Phrase(fi: "testi", sv: "test", en: "test")
    case .certificate: Phrase(fi: "todistus", sv: "intyg", en: "certificate")
    }
  }
}

extension CareArranged {
  var phrase: Phrase {
    switch self {
    case .yes: .yesOrNo(true)
    case .no: .yesOrNo(false)
    case .notNeeded: Phrase(fi: "ei tarvita", sv: "behövs inte", en: "not needed")
    }
  }
}

extension EmployerInSight {
  var phrase: Phrase {
    switch self {
    case .yes: .yesOrNo(true)
    case .maybe: .maybe
    case .no: .yesOrNo(false)
    }
  }
}

extension Literacy {
  var phrase: Phrase {
    switch self {
    case .yes: .yesOrNo(true)
    case .partly: .partly
    case .no: .yesOrNo(false)
    }
  }
}

extension RightToWork {
  var phrase: Phrase {
    switch self {
    case .yes: .yesOrNo(true)
    case .no: .yesOrNo(false)
    case .limited: Phrase(fi: "rajattu", sv: "begränsad", en: "limited")
    }
  }
}

extension LearningWay {
  var phrase: Phrase {
    switch self {
    case .work: Phrase(fi: "työssä", sv: "på jobbet", en: "at work")
    case .school: Phrase(fi: "koulussa", sv: "i skolan", en: "at school")
    case .either: Phrase(fi: "molemmat", sv: "båda", en: "either")
    }
  }
}
