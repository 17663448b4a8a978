import Interview

/// The questions of a form, or its outermost repeats, that need a consent of their own; nil for a form
/// that cannot be read.
public func voluntaryQuestions(_ source: FormSource) -> Set<String>? {
  readForm(source).form?.namesNeedingConsent
}
