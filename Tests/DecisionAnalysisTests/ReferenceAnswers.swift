import Foundation

/// Exact answers on the generated catalogue, computed by another program.
///
/// The file is not the project's own: tests that read it are skipped where it is not at hand.
struct ReferenceAnswers: Decodable {
  struct Top: Decodable {
    let passing: Int
    let id: [Int]
    let score: [Int]
  }

  struct Catalogue: Decodable {
    let row0: [Int]
    let all: Top
    let filtered: Top

    enum CodingKeys: String, CodingKey {
      case row0
      case all = "top50_all"
      case filtered = "top50_filtered"
    }
  }

  struct Sampled: Decodable {
    let weights0: [Int]
    let everAmongTen: Int
    let everFirst: Int
    let digest: String
    let counts: [String: [Int]]
    let centralSums: [String: [Int]]

    enum CodingKeys: String, CodingKey {
      case weights0
      case everAmongTen = "alternatives_ever_in_top10"
      case everFirst = "alternatives_ever_first"
      case digest = "sha256_of_counts"
      case counts
      case centralSums = "central_weight_sums_over_2^24"
    }
  }

  let catalogues: [String: Catalogue]
  let smaa2: [String: Sampled]

  static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/conformance/synthetic_rank_reference.json").standardized

  static var isAtHand: Bool { FileManager.default.fileExists(atPath: file.path) }

  static func read() throws -> ReferenceAnswers {
    try JSONDecoder().decode(ReferenceAnswers.self, from: Data(contentsOf: file))
  }
}
