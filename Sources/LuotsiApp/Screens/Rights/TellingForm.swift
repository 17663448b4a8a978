import CivilDates
import Guidance

/// When and how a client was told, being written down.
struct TellingForm: Equatable, Sendable {
  var fields: EntryFields

  init(_ told: InformationGiven?, today: CivilDate) {
    fields = EntryFields([
      .text(.language, told?.language ?? ""),
      .pick(.interpreter, told?.withInterpreter.map { $0 ? 1 : 2 } ?? 0),
      .day(.day, told?.on ?? today),
    ])
  }

  /// The change that writes it down; nil, with why, where the day is none.
  mutating func change(today: CivilDate) -> GuidanceChange? {
    fields.accepted { fields throws(EntryFields.Mistake) in
      let withInterpreter: Bool? =
        switch fields.picked(.interpreter) {
        case 1: true
        case 2: false
        default: nil
        }
      return .told(
        on: try fields.day(.day) ?? today,
        language: fields[.language],
        withInterpreter: withInterpreter,
      )
    }
  }
}
