import Foundation
import Interview

/// What one desk sends to another: `luotsi-bundle/1`, JSON, always sealed.
struct CaseBundle: Codable, Equatable {
  static let schema = "luotsi-bundle/1"

  /// A case, or as much of it as goes.
  struct SentCase: Equatable {
    let id: String
    let isExample: Bool
    /// Milliseconds since 1970, UTC.
    let createdAt: Int64
    var fields: [CaseField: [Side]]
    var corrections: [Correction]
  }

  let schema: String
  /// Milliseconds since 1970, UTC.
  let madeAt: Int64
  var cases: [SentCase]
  /// The forms that the interviews were held with.
  var forms: [FormSource]
  /// Cases that are erased at the desk, and when.
  var erased: [String: Int64]
  /// How many answers and remarks were left out because the client did not consent to sending them.
  var withheld: Int
}

/// The first thing read of a bundle, whatever its version.
private struct BundleHead: Decodable {
  let schema: String
}

extension CaseBundle {
  func data() throws(TransferFault) -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do { return try encoder.encode(self) } catch { throw .damaged }
  }

  /// - Throws: `newerFormat` for the schema of a later program, `damaged` for what makes no sense.
  init(_ data: Data) throws(TransferFault) {
    let decoder = JSONDecoder()
    do {
      let head = try decoder.decode(BundleHead.self, from: data)
      guard head.schema == Self.schema else { throw TransferFault.newerFormat }
      self = try decoder.decode(CaseBundle.self, from: data)
    } catch let fault as TransferFault {
      throw fault
    } catch {
      throw .damaged
    }
    guard cases.allSatisfy(\.isWhole), Set(cases.map(\.id)).count == cases.count,
      erased.keys.allSatisfy({ GuidanceCase.ID($0)?.rawValue == $0 })
    else { throw .damaged }
  }
}

extension CaseBundle.SentCase {
  /// Whether everything stands where such a thing can stand.
  fileprivate var isWhole: Bool {
    let sides = fields.flatMap { field, sides in sides.map { (field, $0) } }
    let before = corrections.map { ($0.field, $0.before) }
    return GuidanceCase.ID(id)?.rawValue == id && fields[.code] != nil
      && fields.values.allSatisfy { $0.count == 1 || $0.merged(with: []) == $0 && !$0.isEmpty }
      && (sides + before).allSatisfy { $0.accepts($1.value) && !$1.version.counts.isEmpty }
      && (fields[.standing] != nil || !sides.contains { $0.0.isOfInterview })
  }
}

extension CaseField {
  /// Whether a value is of the kind that the field holds.
  fileprivate func accepts(_ value: FieldValue) -> Bool {
    switch (self, value) {
    case (.code, .removed): false
    case (_, .removed): true
    case (.code, .code(let code)): !code.isEmpty && code.count <= 200
    case (.answer(let name), .answers(let part)): Array(part.parts.keys) == [name]
    case (.remark(let name), .remarks(let remarks)): remarks.keys.allSatisfy { $0.topName == name }
    case (.keptUntil, .day), (.standing, .standing), (.decision, .decision),
      (.information, .information), (.consent, .consent), (.step, .step), (.referral, .referral),
      (.meeting, .meeting), (.disagreement, .disagreement), (.visit, .visit):
      true
    default: false
    }
  }
}
