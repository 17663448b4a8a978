import Foundation
import Testing

@testable import Matching

/// The shipped pack with each first text replaced by the second, wherever it stands first.
func packReplacing(_ edits: [(old: String, new: String)]) throws -> RulePack {
  var text = String(decoding: try shippedRulesData(), as: UTF8.self)
  for (old, new) in edits {
    try #require(text.contains(old), "the pack no longer has \(old)")
    text = text.replacing(old, with: new, maxReplacements: 1)
  }
  return try RulePack.load(from: Data(text.utf8))
}

func packReplacing(_ old: String, by new: String) throws -> RulePack {
  try packReplacing([(old, new)])
}

/// The shipped pack with some members of its JSON changed.
func pack(changing change: (inout [String: JSONValue]) throws -> Void) throws -> RulePack {
  guard
    case .object(var members) = try JSONDecoder().decode(JSONValue.self, from: shippedRulesData())
  else { throw RulePackError.unreadable("it is no object") }
  try change(&members)
  return try RulePack.load(from: JSONEncoder().encode(JSONValue.object(members)))
}
