import Foundation
import Testing

@testable import FormExpressions

struct DocumentTreeTests {
  private func failure(_ xml: String) -> DocumentError? {
    do throws(DocumentError) {
      _ = try DocumentTree.parse(xml: Data(xml.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test func `a document that is not whole is refused with its line`() {
    #expect(failure("<a>\n<b></a>") == .malformed(line: 2))
    #expect(failure("<a>") != nil)
    #expect(failure("") != nil)
    #expect(failure("<a/><b/>") != nil)
  }

  @Test func `entities are refused, a DOCTYPE without them is not`() {
    #expect(failure("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>") == .declaresEntities)
    #expect(failure("<!DOCTYPE html><a/>") == nil)
  }

  @Test func `elements within each other have a limit`() {
    let deep = String(repeating: "<a>", count: 201) + String(repeating: "</a>", count: 201)
    #expect(failure(deep) == .tooDeep(limit: 200))
    #expect(failure("<a>\u{0}</a>") != nil)
  }

  @Test func `what is not UTF-8 is refused`() {
    #expect(throws: DocumentError.notUTF8) {
      try DocumentTree.parse(xml: Data([0x3C, 0x61, 0xFF, 0x2F, 0x3E]))
    }
  }

  @Test func `text is that of everything within, CDATA and references included`() throws {
    let context = try EvaluationContext.sample("<data>a<b>&amp;<c><![CDATA[<]]></c></b>d</data>")
    #expect(try context.string(".") == "a&<d")
    #expect(try context.number("count(text())") == 2)
  }

  @Test func `in an XForm an absolute path begins at the instance`() throws {
    let xml = """
      <h:html><h:head><model>
      <instance><data><a>2</a></data></instance>
      <instance id="list"><root><item><name>x</name></item><item><name>y</name></item></root></instance>
      </model></h:head></h:html>
      """
    let context = try EvaluationContext.sample(xml, at: "//instance/data/a")
    #expect(try context.string("/data/a") == "2")
    #expect(try context.string("instance('list')/root/item[position() = /data/a]/name") == "y")
  }
}
