import Foundation
import FoundationXML

extension DocumentTree {
  /// A form with media lists of tens of thousands of rows is well below this.
  package static let maximumBytes = 64 << 20
  /// Elements within each other; the forms of ODK stay below 20.
  package static let maximumDepth = 200

  /// Reads a document; namespaces stay prefixes, comments and instructions are passed over.
  package static func parse(xml: Data) throws(DocumentError) -> DocumentTree {
    guard xml.count <= maximumBytes else { throw .tooLarge(limit: maximumBytes) }
    guard String(validating: xml, as: UTF8.self) != nil else { throw .notUTF8 }
    // An entity can stand for gigabytes or for a file; none is needed in a form.
    guard xml.range(of: Data("<!ENTITY".utf8)) == nil else { throw .declaresEntities }
    let reader = DocumentReader()
    let parser = XMLParser(data: xml)
    parser.delegate = reader
    parser.shouldResolveExternalEntities = false
    let isRead = parser.parse()
    if let fault = reader.fault { throw fault }
    guard isRead, reader.builder.depth == 0, reader.builder.count > 1 else {
      throw .malformed(line: max(parser.lineNumber, 1))
    }
    return reader.builder.finish()
  }
}

/// Hands what the parser finds to a builder.
private final class DocumentReader: NSObject, XMLParserDelegate {
  var builder = DocumentBuilder()
  var fault: DocumentError?
  private var pending = ""

  private func flush() {
    if builder.depth > 0 { builder.text(pending) }
    pending = ""
  }

  func parser(
    _ parser: XMLParser,
    didStartElement elementName: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String],
  ) {
    flush()
    builder.begin(elementName)
    for (name, value) in attributes.sorted(by: { $0.key < $1.key })
    where name != "xmlns" && !name.hasPrefix("xmlns:") {
      builder.attribute(name, value)
    }
    if builder.depth > DocumentTree.maximumDepth {
      fault = .tooDeep(limit: DocumentTree.maximumDepth)
      parser.abortParsing()
    }
  }

  func parser(
    _ parser: XMLParser,
    didEndElement elementName: String,
    namespaceURI: String?,
    qualifiedName: String?,
  ) {
    flush()
    if builder.depth > 0 { builder.end() }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { pending += string }

  func parser(_ parser: XMLParser, foundCDATA block: Data) {
    pending += String(decoding: block, as: UTF8.self)
  }

  func parser(_ parser: XMLParser, foundComment comment: String) { flush() }

  // The parser goes on after some faults and calls the document read.
  func parser(_ parser: XMLParser, parseErrorOccurred parseError: any Error) {
    if (parseError as NSError).code == undeclaredPrefix { return }
    if fault == nil { fault = .malformed(line: max(parser.lineNumber, 1)) }
  }
}

/// libxml2's XML_NS_ERR_UNDEFINED_NAMESPACE: fragments of forms leave declarations out, and
/// prefixes stand for themselves here.
private let undeclaredPrefix = 201
