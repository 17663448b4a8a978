import Interview

/// The questions of a form, or its outermost repeats, that a client answers only if they want to:
/// those about functional limits and support; nil for a form that cannot be read.
public func voluntaryQuestions(_ source: FormSource) -> Set<String>? {
  readForm(source).form?.topNames(in: "support")
}
