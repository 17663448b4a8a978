import CivilDates
import Foundation
import GRDB
import Guidance

/// What the register says of one case: what the list shows, and how old each document is.
struct RegisterEntry: Codable, Equatable {
  /// As the list shows it, unlike the code of every other case of the store.
  var code: String
  /// The case's own code, where a case from another desk could not be shown under it.
  var givenCode: String?
  let isExample: Bool
  /// Milliseconds since 1970, UTC.
  var createdAt: Int64
  var updatedAt: Int64
  /// In the order of adding, for cases saved in the same moment.
  let number: Int
  var stage: CaseSummary.Stage
  var revision: Int
  /// The last day on which the case is kept; nil for one from before there were such days.
  var deleteBy: CivilDate?
  /// Whether that day was chosen for this case, and saving it does not move it.
  var hasOwnDate = false
  /// The revision in which each document was written last.
  var documents: [String: Int] = [:]
  /// Nil before the first save of an interview that counted it.
  var progress: InterviewProgress?
  /// How many fields have more than one value; nil for none.
  var conflicts: Int?
  /// Nil where nothing of a plan is ahead, and in stores from before it was kept here.
  var plan: PlanDigest?
}

/// The cases whose identifier begins with the same byte.
///
/// The register is divided, so that saving an answer writes a small part of it anew however many
/// cases there are.
struct RegisterPage: Codable, Equatable {
  var entries: [String: RegisterEntry] = [:]
}

/// How many changes there have been, and how old each page of the register is.
struct RegisterContents: Equatable {
  var changes = 0
  var nextNumber = 1
  /// The revision of each page that has cases.
  var pages: [Int: Int] = [:]
  /// How many lines the audit log has, and the chain of the last one.
  var auditCount = 0
  var auditHead = Data()
  /// Nil at the desk where the store was made.
  var desk: DeskID?
  /// The revision of what is kept about other desks; nil before anything is.
  var book: Int?
}

extension GuidanceCase.ID {
  /// The page of the register that the case stands on.
  var page: UInt8 {
    guard let byte = UInt8(rawValue.prefix(2), radix: 16) else {
      preconditionFailure("an identifier is a UUID")
    }
    return byte
  }
}

extension RegisterEntry {
  func summary(of id: GuidanceCase.ID) -> CaseSummary {
    CaseSummary(
      id: id,
      code: code,
      isExample: isExample,
      createdAt: Date(milliseconds: createdAt),
      updatedAt: Date(milliseconds: updatedAt),
      stage: stage,
      revision: revision,
      deleteBy: deleteBy,
      conflicts: conflicts ?? 0,
      plan: plan,
    )
  }
}

extension Date {
  init(milliseconds: Int64) { self.init(timeIntervalSince1970: Double(milliseconds) / 1000) }

  var milliseconds: Int64 { Int64((timeIntervalSince1970 * 1000).rounded()) }
}
