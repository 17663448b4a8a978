import Foundation
import Testing

@Suite struct PathwaysCommandTests {
  private func pathways(_ arguments: String..., data: DataFolder) throws -> Finished {
    let common = ["pathways", "--answers", Program.example, "--date", "2026-11-24"]
    return try finish(Program.binary, common + arguments, environment: data.environment)
  }

  @Test func `pathways are text by default, with their labels and dates`() throws {
    let result = try pathways("--to", "5321", "--language", "fi", data: DataFolder())
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("Polut ammattiin: Lähihoitajat 24.11.2026\n"))
    for text in ["nopein", "varmin", "halvin", "sopivin lopussa", "Oppisopimus → tutkinto"] {
      #expect(result.output.contains(text), "\(text) is missing")
    }
  }

  @Test func `an occupation's name will do, and the JSON says its schema`() throws {
    let result = try pathways("--to", "lähihoitajat", "--format", "json", data: DataFolder())
    #expect(result.status == 0)
    let json = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    #expect(json?["schema"] as? String == "luotsi-pathways/1")
    #expect((json?["pathways"] as? [Any])?.isEmpty == false)
  }

  @Test(
    "An unknown occupation is the input's fault, and the nearest are named",
    arguments: [
      (
        "5300",
        "Nearest: 5311 Lastenhoitotyöntekijät; 5312 Koulunkäyntiavustajat; 5321 Lähihoitajat.",
      ),
      ("9999", "Give the four digits of an occupation."),
      (
        "kokki",
        "Nearest: 5120 Ravintola- ja suurtaloustyöntekijät; 9412 Avustavat keittiötyöntekijät.",
      ),
    ],
  )
  func unknown(sample: (text: String, advice: String)) throws {
    let result = try pathways("--to", sample.text, "--language", "fi", data: DataFolder())
    #expect(result.status == 1)
    #expect(
      result.errors == "The catalogue has no occupation '\(sample.text)'. \(sample.advice)\n"
    )
  }

  @Test func `without a client it is a mistake in usage`() throws {
    let data = try DataFolder()
    let result = try luotsi("pathways", "--to", "5321", data: data)
    #expect(result.status == 2)
    #expect(result.errors.contains("Give exactly one of --profile, --answers and --case."))
  }
}
