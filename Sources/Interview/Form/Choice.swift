import FormExpressions

/// One of the answers a select question offers.
public struct Choice: Equatable, Sendable {
  public let name: String
  public let label: FormText
  /// Every further column of the choices sheet that is filled in on this row.
  public let attributes: [String: String]

  init(name: String, label: FormText, attributes: [String: String] = [:]) {
    self.name = name
    self.label = label
    self.attributes = attributes
  }
}

/// A list of the choices sheet, or a file of choices beside the form.
struct ChoiceList: Equatable, Sendable {
  let name: String
  let choices: [Choice]
  /// The number of the list's document among the form's secondary instances, and the node of each
  /// choice in it; nil for a list that no expression reads.
  let instance: (document: Int32, items: [Int])?

  init(
    name: String,
    choices: [Choice],
    instance: (document: Int32, items: [Int])? = nil,
  ) {
    self.name = name
    self.choices = choices
    self.instance = instance
  }

  static func == (left: ChoiceList, right: ChoiceList) -> Bool {
    left.name == right.name && left.choices == right.choices
  }
}
