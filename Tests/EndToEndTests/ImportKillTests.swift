import Foundation
import RepeatableNumbers
import Testing

/// An import that is killed, as by a laptop whose battery ends.
@Suite struct ImportKillTests {
  @Test(
    "An import killed at any moment leaves the catalogue whole, and can be run again",
    arguments: [20_261_130 as UInt64],
  )
  func killed(seed: UInt64) throws {  // a failing case prints its seed
    let data = try DataFolder()
    let export = data.path + "/export.json"
    try Data(implementations(400).utf8).write(to: URL(filePath: export))
    let old = try hash(data)
    let (whole, new) = try wholeImport(of: export)
    var random = SplitMix64(seed: seed)
    var interrupted = 0
    for _ in 0..<8 {
      let process = try importing(export, data)
      Thread.sleep(forTimeInterval: Double.random(in: 0..<whole, using: &random))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      guard process.terminationReason == .uncaughtSignal else { break }
      interrupted += 1
      // A kill after the commit and before the exit is too late to stop anything.
      let left = try hash(data)
      guard left == old else {
        #expect(left == new)
        break
      }
      #expect(try luotsi("catalogue", "check", data: data).status == 0)
    }
    #expect(interrupted > 0)
    try #require(try luotsi("catalogue", "import", "konfo", export, data: data).status == 0)
    #expect(try hash(data) == new)
  }

  /// Seconds and the hash of an import in a folder of its own.
  private func wholeImport(of export: String) throws -> (seconds: Double, hash: String) {
    let data = try DataFolder()
    _ = try hash(data)
    let began = Date()
    let process = try importing(export, data)
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return (Date().timeIntervalSince(began), try hash(data))
  }

  private func importing(_ export: String, _ data: DataFolder) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: Program.binary)
    process.arguments = ["catalogue", "import", "konfo", export]
    process.environment = data.environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  private func hash(_ data: DataFolder) throws -> String {
    let status = try luotsi("catalogue", "status", "--format", "json", data: data)
    let json = try JSONSerialization.jsonObject(with: Data(status.output.utf8))
    return try #require((json as? [String: Any])?["hash"] as? String, "\(status.errors)")
  }
}

/// Invented toteutukset in Opintopolku's structure, one a line.
private func implementations(_ count: Int) -> String {
  (1...count).map { number in
    #"{"oid": "1.2.246.562.17.\#(number)", "koulutusOid": "1.2.246.562.13.1", "#
      + #""tila": "julkaistu", "nimi": {"fi": "Kokki \#(number)"}, "koulutustyyppi": "amm", "#
      + #""organisaatio": {"oid": "1.2.246.562.10.1", "nimi": {"fi": "Esimerkkiopisto"}}, "#
      + #""tarjoajat": [{"oid": "1.2.246.562.10.2", "nimi": {"fi": "Esimerkkiopisto, Kerava"}, "#
      + #""paikkakunta": {"koodiUri": "kunta_245", "nimi": {"fi": "Kerava"}}}], "metadata": "#
      + #"{"tyyppi": "amm", "opetus": {"opetuskieli": [{"koodiUri": "#
      + #""oppilaitoksenopetuskieli_1#1"}]}}}"#
  }
  .joined(separator: "\n")
}
