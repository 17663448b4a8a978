/// A node of one of the documents that an expression can read.
package struct Node: Hashable, Sendable {
  /// 0 for the filled form, n for the n-th of the secondary instances.
  package let document: Int32
  /// As its document numbers it.
  package let id: Int

  package init(document: Int32, id: Int) {
    self.document = document
    self.id = id
  }
}

package enum NodeKind: Equatable, Sendable {
  /// The parent of the root element.
  case document
  case element
  case attribute
  case text
}

/// The nodes of one document: a filled form, or an XML document.
///
/// Nodes that are not relevant are not there: no axis leads to them.
package protocol NodeSource: Sendable {
  var documentNode: Int { get }
  func kind(of node: Int) -> NodeKind
  /// '' for the document and for text.
  func name(of node: Int) -> String
  func parent(of node: Int) -> Int?
  /// Elements and text, in document order.
  func children(of node: Int) -> [Int]
  func children(of node: Int, named name: String) -> [Int]
  /// At most how many nodes a step to the children of `node` looks at.
  func breadth(of node: Int) -> Int
  func attributes(of node: Int) -> [Int]
  /// The string-value of XPath: for an element all text in it.
  func text(of node: Int) -> String
  /// The value with its type where the document knows it, else its text.
  func value(of node: Int) -> FormValue
  /// Whether `first` comes before `second` in document order.
  func isBefore(_ first: Int, _ second: Int) -> Bool
  /// What `${name}` means on `node`: a single value or, outside its repeat, nodes.
  func value(of field: FieldReference, from node: Int) -> FormValue
  func nodes(of field: FieldReference, from node: Int) -> [Int]
  /// Where `/` leads for an expression on `node`: the document, unless the source says otherwise.
  func root(from node: Int) -> Int
}
