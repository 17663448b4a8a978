/// Why one part of a spreadsheet file cannot be read.
package enum PartFault: Error, Equatable, Sendable {
  case absent
  case locked
  /// Its data are cut short or do not match their checksum.
  case corrupt
  case xml(XMLMistake, byte: Int)
  case overLimit(Limit)
}
