import JSONDocuments
import Languages

/// Reads one code of Koodisto's JSON.
///
/// - Throws: when the document is something else or has no code.
/// - SeeAlso: virkailija.opintopolku.fi, koodisto-service, `KoodiDto`.
public func readKoodistoCode(_ document: JSONValue) throws(RecordProblem) -> CodeRecord {
  guard let uri = document["koodiUri"]?.text else {
    throw RecordProblem("", .anotherKind(found: nil))
  }
  guard let code = document["koodiArvo"]?.text else { throw RecordProblem("koodiArvo", .missing) }
  let named = document["koodisto"]?["koodistoUri"]?.text
  guard let set = named ?? koodistoSet(of: uri) else {
    throw RecordProblem("koodiUri", .unknownCode(uri, set: "koodisto"))
  }
  var name = LocalizedText()
  for text in document["metadata"]?.elements.map({ $0 }) ?? [] {
    let words = text["nimi"]?.text
    switch text["kieli"]?.text?.uppercased() {
    case "FI": name.fi = words
    case "SV": name.sv = words
    case "EN": name.en = words
    default: break
    }
  }
  return CodeRecord(
    set: set,
    code: digits(of: set).map { padded(code, to: $0) } ?? code,
    version: document["versio"]?.whole,
    name: name,
  )
}
