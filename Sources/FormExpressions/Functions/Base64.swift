import Foundation

/// The text that was encoded; '' where it is no base64 or no UTF-8.
func decodedBase64(_ text: String) -> String {
  guard let data = Data(base64Encoded: text, options: .ignoreUnknownCharacters) else { return "" }
  return String(validating: data, as: UTF8.self) ?? ""
}
