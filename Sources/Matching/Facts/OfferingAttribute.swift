import Catalogue

/// A property of an offering that facts and criteria read.
///
/// Offerings alike in every attribute that a rule reads get the same answer from it, so a rule is
/// judged once for each such class and not once for each offering.
enum OfferingAttribute: Int, CaseIterable, Sendable {
  case kind
  case field
  case teachingLanguage
  case minimumLevel
  case languageSupport
  case entrySchooling
  case ages
  case start
  case continuousStart
  case applicationEnd
  case duration
  case modes
  case times
  case jobseekersOnly
  case paid
  case safetyConditions
  case full
  case weeklyHours
  case municipality
  case occupations
  case teaches
  case licences
  case cards
  case specialSupport
  /// The level it aims at and whether it ends with a basic-education certificate.
  case outcome
  case fee
}

/// Some attributes, as a bit for each.
struct OfferingAttributes: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(_ attributes: OfferingAttribute...) {
    rawValue = attributes.reduce(0) { $0 | 1 << UInt32($1.rawValue) }
  }

  var members: [OfferingAttribute] {
    OfferingAttribute.allCases.filter { rawValue & (1 << UInt32($0.rawValue)) != 0 }
  }
}
