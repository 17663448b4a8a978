import Catalogue
import CivilDates

/// A demand that the client, not a rule, makes of an offering, and could give up.
public enum ClientFilter: Codable, Hashable, Sendable {
  /// The way is at most so many minutes one way.
  case travel(limit: Int)
  /// Teaching only at these times.
  case times([Offering.TimeOfDay])
  /// Not in these fields.
  case fields([FieldCode])
  case noNights
  case noShifts
  /// Not before this day.
  case earliestStart(CivilDate)
  /// No teaching a half-step above the client's level, even with language support.
  case noSupportedVariant
  /// No full-time study without wages.
  case noUnpaidStudy
  /// Only learning at work, or only at school.
  case learning(LearningWay)

  /// A mask has one bit for each filter of a client.
  static let most = 12
}

/// What an offering is to one filter.
enum FilterOutcome {
  case passes
  case violates
  /// The filter cannot be given up so far that the offering fits.
  case blocks
}

extension Profile {
  /// The client's own demands, as far as they have been uttered.
  ///
  /// The wished way of learning is one only where `isLearningStrict` says so.
  public func filters(isLearningStrict: Bool = false) -> [ClientFilter] {
    var filters: [ClientFilter] = []
    if let limit = travelMinutes.value { filters.append(.travel(limit: limit)) }
    if let times = timeGrid.value, Set(times) != Set(Offering.TimeOfDay.allCases) {
      filters.append(.times(times))
    }
    let vetoes = vetoes.value ?? []
    if vetoes.contains(.nightWork) { filters.append(.noNights) }
    if vetoes.contains(.shiftWork) { filters.append(.noShifts) }
    if let day = earliestStart.value { filters.append(.earliestStart(day)) }
    filters.append(.noSupportedVariant)
    if unpaidStudy.value == .no { filters.append(.noUnpaidStudy) }
    if isLearningStrict, let way = learning.value, way != .either {
      filters.append(.learning(way))
    }
    return filters + fieldFilters(room: ClientFilter.most - filters.count)
  }

  /// One filter for each vetoed field, or one for all where there is no room for more.
  private func fieldFilters(room: Int) -> [ClientFilter] {
    var fields: [FieldCode] = []
    for case .field(let field) in vetoes.value ?? [] where !fields.contains(field) {
      fields.append(field)
    }
    if fields.isEmpty { return [] }
    return fields.count <= room ? fields.map { .fields([$0]) } : [.fields(fields)]
  }

  /// The profile of a client who has given a filter up.
  func givingUp(_ filter: ClientFilter) -> Profile {
    var profile = self
    switch filter {
    case .travel: profile.travelMinutes = .known(1000)
    case .times: profile.timeGrid = .known(Offering.TimeOfDay.allCases)
    case .fields(let fields):
      profile.vetoes = .known(
        (vetoes.value ?? []).filter { veto in !fields.contains { veto == .field($0) } }
      )
    case .noNights: profile.vetoes = .known((vetoes.value ?? []).filter { $0 != .nightWork })
    case .noShifts: profile.vetoes = .known((vetoes.value ?? []).filter { $0 != .shiftWork })
    case .earliestStart: profile.earliestStart = .unanswered
    case .noSupportedVariant:
      for language in Offering.TeachingLanguage.allCases {
        profile.languages[language].raiseByHalfStep()
      }
    case .noUnpaidStudy: profile.unpaidStudy = .known(.yes)
    case .learning: profile.learning = .known(.either)
    }
    return profile
  }
}

extension LanguageSkill {
  /// Raises every known skill by a half-step.
  fileprivate mutating func raiseByHalfStep() {
    for place in [\Self.understanding, \.speaking, \.reading, \.writing] {
      if let level = self[keyPath: place].value {
        self[keyPath: place] = .known(LanguageLevel(step: level.step + 1))
      }
    }
  }
}
