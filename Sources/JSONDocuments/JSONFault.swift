/// Why a text could not be read as a JSON document.
public enum JSONFault: Error, Equatable, Sendable {
  case notUTF8
  case tooDeep(most: Int)
  case notJSON
  case noMemory
}
