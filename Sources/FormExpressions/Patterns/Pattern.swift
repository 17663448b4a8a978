import CPcre2

/// A regular expression that is tried against texts, within bounds.
///
/// Letters of any language are characters; `\d`, `\w` and `\s` mean ASCII, as in Java.
final class Pattern: Sendable {
  /// How many times the matcher may go back; an honest pattern stays in the hundreds.
  static let matchLimit: UInt32 = 1_000_000
  /// How deep it may go back at once.
  static let depthLimit: UInt32 = 100_000
  /// The memory for going back, in KiB.
  static let heapLimit: UInt32 = 20_000
  static let maximumLength = 10_000

  let text: String
  /// Freed with the pattern and never written after ``init(_:)``.
  private nonisolated(unsafe) let code: OpaquePointer
  private nonisolated(unsafe) let limits: OpaquePointer

  /// Why a pattern cannot be read, in PCRE2's words.
  struct Refusal: Error {
    let reason: String
  }

  init(_ text: String) throws(Refusal) {
    guard text.utf8.count <= Self.maximumLength else {
      throw Refusal(reason: "longer than \(Self.maximumLength) bytes")
    }
    var error: Int32 = 0
    var offset = 0
    let options = PCRE2_UTF | PCRE2_NEVER_BACKSLASH_C
    let bytes = Array(text.utf8)
    guard let code = pcre2_compile_8(bytes, bytes.count, options, &error, &offset, nil) else {
      throw Refusal(reason: Self.message(error))
    }
    guard let limits = pcre2_match_context_create_8(nil) else {
      pcre2_code_free_8(code)
      throw Refusal(reason: "no memory")
    }
    pcre2_set_match_limit_8(limits, Self.matchLimit)
    pcre2_set_depth_limit_8(limits, Self.depthLimit)
    pcre2_set_heap_limit_8(limits, Self.heapLimit)
    self.text = text
    self.code = code
    self.limits = limits
  }

  deinit {
    pcre2_match_context_free_8(limits)
    pcre2_code_free_8(code)
  }

  /// Whether `subject` fits, as a whole or in a part of it.
  func fits(_ subject: String, whole: Bool) throws(EvaluationError) -> Bool {
    guard let match = pcre2_match_data_create_8(1, nil) else {
      throw .slowPattern(text)
    }
    defer { pcre2_match_data_free_8(match) }
    var subject = subject
    let options = whole ? PCRE2_ANCHORED | PCRE2_ENDANCHORED : 0
    let result = subject.withUTF8 { bytes in
      pcre2_match_8(code, bytes.baseAddress, bytes.count, 0, options, match, limits)
    }
    if result >= 0 { return true }
    if result == PCRE2_ERROR_NOMATCH { return false }
    throw .slowPattern(text)
  }

  private static func message(_ error: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    let length = pcre2_get_error_message_8(error, &buffer, buffer.count)
    return String(decoding: buffer.prefix(Int(max(length, 0))), as: UTF8.self)
  }
}
