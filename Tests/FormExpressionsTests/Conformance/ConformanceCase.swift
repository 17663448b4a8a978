import Foundation

/// An expression of the suites of JavaRosa, Enketo and ODK web-forms, and what it must give.
struct ConformanceCase: Decodable {
  struct Context: Decodable {
    let document: String?
    let node: String
    let timezone: String
  }

  let id: String
  let context: Context
  let expression: String
  let type: String
  let expected: Expected
  let roundFactor: Double?

  enum CodingKeys: String, CodingKey {
    case id
    case context
    case expression
    case type
    case expected
    case roundFactor = "round_factor"
  }

  enum Expected: Decodable, Equatable {
    case truth(Bool)
    case number(Double)
    case text(String)
    case list([String])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let truth = try? container.decode(Bool.self) {
        self = .truth(truth)
      } else if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else if let list = try? container.decode([String].self) {
        self = .list(list)
      } else {
        self = .text(try container.decode(String.self))
      }
    }
  }
}

/// The cases and documents, which lie beside the checkout and are not part of it.
struct ConformanceSuite {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../../shared/conformance").standardizedFileURL

  static var isPresent: Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "xpath-cases.json").path)
  }

  let cases: [ConformanceCase]
  let documents: [String: String]

  init() throws {
    func data(_ name: String) throws -> Data {
      try Data(contentsOf: Self.folder.appending(path: name))
    }
    let decoder = JSONDecoder()
    cases = try decoder.decode([ConformanceCase].self, from: data("xpath-cases.json"))
    documents = try decoder.decode([String: String].self, from: data("xpath-docs.json"))
  }
}
