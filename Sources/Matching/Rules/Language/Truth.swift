/// Kleene's three truth values: what is not known stays so unless the rest decides.
public enum Truth: Equatable, Sendable {
  case yes
  case no
  case unknown

  /// Unknown when nil.
  public init(_ value: Bool?) {
    switch value {
    case true?: self = .yes
    case false?: self = .no
    case nil: self = .unknown
    }
  }

  public static prefix func ! (operand: Truth) -> Truth {
    switch operand {
    case .yes: .no
    case .no: .yes
    case .unknown: .unknown
    }
  }

  public static func && (left: Truth, right: Truth) -> Truth {
    switch (left, right) {
    case (.no, _), (_, .no): .no
    case (.yes, .yes): .yes
    default: .unknown
    }
  }

  public static func || (left: Truth, right: Truth) -> Truth {
    !(!left && !right)
  }
}
