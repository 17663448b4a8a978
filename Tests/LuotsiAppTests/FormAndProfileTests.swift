import Foundation
import Interview
import Matching
import Testing

@testable import LuotsiApp

/// The bundled interview and the profile that matching reads hold together.
@Suite struct FormAndProfileTests {
  private let form: Form

  init() throws { form = try bundledDesk().form }

  /// The path without the places in lists, as ``Profile/fieldPaths`` has it.
  private func path(of question: Question) -> String? {
    question.attributes["luotsi:profile"]?
      .split(separator: ".")
      .filter { $0 != "*" && Int($0) == nil }
      .joined(separator: ".")
  }

  @Test("Every fact that a rule, criterion, service or radar can read is asked")
  func asked() {
    let asked = Set(form.questions.compactMap(path))
    #expect(Profile.fieldPaths.filter { !asked.contains($0) } == [])
  }

  @Test("Every question that fills the profile fills a place that exists")
  func existing() {
    let known = Set(Profile.fieldPaths)
    for question in form.questions {
      if let path = path(of: question) { #expect(known.contains(path), "\(question.id): \(path)") }
    }
  }

  @Test("Every question says what it feeds")
  func feeds() {
    for question in form.questions where question.takesAnswer {
      let feeds = question.attributes["luotsi:feeds", default: ""]
      #expect(!feeds.isEmpty, "\(question.id)")
      if path(of: question) != nil, question.name != "strongest_language" {
        #expect(feeds != "none", "\(question.id) fills the profile and says that it feeds nothing")
      }
    }
  }

  @Test("Every answer a question offers is one that the profile knows")
  func choices() throws {
    for question in form.questions where !question.choices.isEmpty {
      guard let path = question.attributes["luotsi:profile"] else { continue }
      for choice in question.choices {
        var tree = ProfileTree.object([:])
        let leaf: ProfileTree =
          question.type == .selectMultiple ? .list([choice.name]) : .text(choice.name)
        tree.insert(leaf, at: path.split(separator: ".").map(String.init)[...])
        #expect(Profile.reading(tree.json).problems == [], "\(question.id): \(choice.name)")
      }
    }
  }
}
