import Testing

@testable import Workbooks

private func events(_ text: String) throws -> [XMLEvent] {
  var parser = XMLPullParser(Array(text.utf8))
  var events: [XMLEvent] = []
  while let event = try parser.next() { events.append(event) }
  return events
}

struct XMLPullParserTests {
  @Test func `elements come in the order of the document, without prefixes`() throws {
    #expect(
      try events("<?xml version='1.0'?><!-- a > b --><x:a>\n<b c='>'/>text<![CDATA[<d>]]></x:a >\n")
        == [.start("a"), .start("b"), .end("b"), .end("a")]
    )
  }

  @Test func `attributes are found by name in either kind of quotes`() throws {
    var parser = XMLPullParser(Array(#"<a x:id="1" name = 'a"&lt;ä' />"#.utf8))
    #expect(try parser.next() == .start("a"))
    #expect(try parser.attribute("id") == "1")
    #expect(try parser.attribute("name") == "a\"<ä")
    #expect(try parser.attribute("nam") == nil)
  }

  @Test func `text leaves out elements within it`() throws {
    var parser = XMLPullParser(Array("<a>1<b>2</b><!-- 3 -->4<c/></a>".utf8))
    #expect(try parser.next() == .start("a"))
    #expect(try parser.text() == "14")
    #expect(try parser.next() == nil)
  }

  @Test(arguments: [
    ("", XMLMistake.endsEarly, 1), ("<a>", .endsEarly, 4), ("<a", .endsEarly, 3),
    ("<a b='1", .endsEarly, 8), ("<!-- a", .endsEarly, 7), ("<a/", .malformed, 3),
    ("<a></b>", .malformed, 4), ("<a></a><b/>", .malformed, 8), ("text", .malformed, 1),
    ("<a/>text", .malformed, 5), ("<a b/>", .malformed, 5), ("<a b=1/>", .malformed, 6),
    ("<a b='<'/>", .malformed, 7), ("<=/>", .malformed, 2), ("<!ELEMENT a>", .malformed, 1),
    ("</a>", .malformed, 1), ("<a><!DOCTYPE b></a>", .documentType, 4), ("< a/>", .malformed, 2),
  ])
  func `markup that is no XML is refused at its place`(
    text: String,
    mistake: XMLMistake,
    byte: Int,
  ) {
    #expect(throws: PartFault.xml(mistake, byte: byte)) { try events(text) }
  }

  @Test(arguments: [
    (Array("<a>&nbsp;</a>".utf8), XMLMistake.unknownEntity, 4),
    (Array("<a>&amp</a>".utf8), .unknownEntity, 4),
    (Array("<a>&#0;</a>".utf8), .unknownEntity, 4),
    (Array("<a>&#xD800;</a>".utf8), .unknownEntity, 4),
    (Array("<a>&#+65;</a>".utf8), .unknownEntity, 4),
    (Array("<a>b\u{0}</a>".utf8), .forbiddenCharacter, 5),
    ([0x3C, 0x61, 0x3E, 0x62, 0xE4, 0x3C, 0x2F, 0x61, 0x3E], .notUTF8, 4),
  ])
  func `text with what XML forbids is refused at its place`(
    bytes: [UInt8],
    mistake: XMLMistake,
    byte: Int,
  ) throws {
    var parser = XMLPullParser(bytes)
    #expect(try parser.next() == .start("a"))
    #expect(throws: PartFault.xml(mistake, byte: byte)) { try parser.text() }
  }
}
