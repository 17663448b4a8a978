/// A question's name in its form, unique there, such as `birth_year`.
public struct QuestionID: RawRepresentable, Hashable, Sendable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
  public init(_ name: String) { rawValue = name }
}

extension QuestionID: ExpressibleByStringLiteral {
  public init(stringLiteral name: String) { self.init(name) }
}

extension QuestionID: CustomStringConvertible {
  public var description: String { rawValue }
}

/// Coded as the bare name, also where it is the key of a JSON object.
extension QuestionID: Codable, CodingKeyRepresentable {}
