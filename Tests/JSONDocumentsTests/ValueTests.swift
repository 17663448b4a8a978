import JSONDocuments
import Testing

@Suite("Values of a JSON document")
struct ValueTests {
  @Test("Each kind of value is read as itself and as nothing else")
  func kinds() throws {
    try read(#"{"t":"é","n":1.5,"w":12,"f":false,"z":null,"a":[1,2],"o":{"x":"y"}}"#) { root in
      #expect(root["t"]?.text == "é")
      #expect(root["t"]?.number == nil)
      #expect(root["n"]?.number == 1.5)
      #expect(root["n"]?.whole == nil)
      #expect(root["w"]?.whole == 12)
      #expect(root["w"]?.text == nil)
      #expect(root["f"]?.flag == false)
      #expect(root["z"] == nil)
      #expect(root["missing"] == nil)
      #expect(root["a"]?.elements.map(\.whole) == [1, 2])
      #expect(root["o"]?.members.map(\.key) == ["x"])
      #expect(root["o"]?["x"]?.text == "y")
      #expect(root["t"]?["x"] == nil)
      #expect(Array(root["t"]!.elements).isEmpty)
    }
  }

  @Test("A whole number may be written with a fraction of nothing")
  func wholeNumbers() throws {
    try read("[180.0, 1e2, 9223372036854775807, 1e30]") { root in
      #expect(root.elements.map(\.whole) == [180, 100, .max, nil])
    }
  }

  @Test("A value can be written as a document of its own")
  func writing() throws {
    try read(#"{"hits": [ {"oid": "1", "nimi": {"fi": "Ä\n"}} ]}"#) { root in
      let hit = try #require(root["hits"]?.elements.first { _ in true })
      let text = String(decoding: try hit.written(), as: UTF8.self)
      #expect(text == #"{"oid":"1","nimi":{"fi":"Ä\n"}}"#)
    }
  }

  @Test("What is no JSON, no UTF-8 or nested too deep is told apart")
  func faults() throws {
    #expect(throws: JSONFault.notJSON) { try read(#"{"a" 1}"#) { _ in } }
    #expect(throws: JSONFault.notUTF8) {
      try JSONParser().read([0x22, 0xE4, 0x22]) { _ in }
    }
    let deep = String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)
    #expect(throws: JSONFault.tooDeep(most: 256)) { try read(deep) { _ in } }
  }
}

private func read(_ text: String, _ body: (JSONValue) throws -> Void) throws {
  try JSONParser().read(Array(text.utf8), body)
}
