import Catalogue
import Languages
import Reports

/// What the rows of the review say.
extension ReviewState {
  /// The title over the row at `index`; nil where it stands under the one before.
  func heading(at index: Int, in state: AppState) -> String? {
    let items = review.items
    let language = state.language
    switch items[index] {
    case .link(let link):
      let code = link.id.qualification
      if index > 0, case .link(let before) = items[index - 1],
        before.id.qualification == code
      {
        return nil
      }
      let count = review.dependent[code, default: 0]
      return review.title(of: code, in: language) + " · "
        + ReviewScreenText.dependent(count)[language]
    case .missing(let subject, let topic, _):
      if index > 0, case .missing(let other, topic, _) = items[index - 1],
        other.isQualification == subject.isQualification
      {
        return nil
      }
      let text = ReviewScreenText.missing(topic)[language]
      return subject.isQualification
        ? text : "\(text) · \(ReviewScreenText.unqualified[language])"
    case .overlay:
      if index > 0, case .overlay = items[index - 1] { return nil }
      return ReviewScreenText.known[language]
    }
  }

  func text(of item: ReviewItem, in state: AppState) -> String {
    switch item {
    case .link(let link):
      let name = state.desk.names.occupation(link.id.occupation)[state.language]
      return "\(link.mark) \(link.id.occupation) \(name)"
    case .missing(let subject, _, _): return "? " + title(of: subject, in: state)
    case .overlay(let overlay):
      return "✓ \(overlay.fact.topic.name[state.language]) "
        + "\(overlay.fact.valueText(in: state.language)) · "
        + title(of: overlay.subject, in: state)
    }
  }

  /// Weight and who decided when; or how much waits.
  func note(on item: ReviewItem, in state: AppState) -> String {
    let language = state.language
    switch item {
    case .link(let link):
      let review = link.review.map { "\($0.by) \($0.on.text(in: language))" }
      return [link.originName?[language], String(link.weight), review].compactMap(\.self)
        .joined(separator: " · ")
    case .missing(_, _, let count): return ReviewScreenText.offerings(count)[language]
    case .overlay(let overlay):
      return "\(overlay.note) · \(overlay.by) \(overlay.on.text(in: language))"
    }
  }

  func title(of subject: Overlay.Subject, in state: AppState) -> String {
    switch subject {
    case .qualification(let code): review.title(of: code, in: state.language)
    case .offering(let id): state.desk.title(of: id, in: state.language)
    }
  }
}

extension ReviewItem {
  /// Whether somebody has decided about it already.
  var isSettled: Bool {
    switch self {
    case .link(let link): !link.isSuggestion
    case .missing: false
    case .overlay: true
    }
  }
}

extension QualificationLink {
  fileprivate var mark: String { isSuggestion ? "?" : counts ? "✓" : "×" }

  /// Nil for a suggestion that somebody has decided about.
  fileprivate var originName: Phrase? {
    switch origin {
    case .official: ReviewScreenText.official
    case .derived: review == nil ? ReviewScreenText.suggestion : nil
    case .advisor: ReviewScreenText.advisors
    }
  }
}

extension ReviewPicking {
  func title(in state: AppState, _ review: ReviewState) -> Phrase {
    switch purpose {
    case .occupation(let id, _):
      ReviewScreenText.occupationFor(review.review.title(of: id.qualification, in: state.language))
    case .fact(let subject, let facts):
      ReviewScreenText.valueFor(
        facts.first?.topic ?? .minimumLevel,
        of: review.title(of: subject, in: state),
      )
    case .words(let subject, let topic, _):
      ReviewScreenText.valueFor(topic, of: review.title(of: subject, in: state))
    }
  }

  /// The thing at `index` of the list that is searched.
  func text(at index: Int, in state: AppState) -> String {
    switch purpose {
    case .occupation(_, let codes):
      "\(codes[index]) " + state.desk.names.occupation(codes[index])[state.language]
    case .fact(_, let facts): facts[index].valueText(in: state.language)
    case .words(_, let topic, let words):
      (marked.contains(index) ? "[x] " : "[ ] ")
        + (OfferingFact(topic, code: words[index])?.valueText(in: state.language) ?? words[index])
    }
  }
}
