import FormExpressions

extension InterviewSession {
  /// Fills in the defaults that are plain values, before anything is worked out.
  mutating func fillFixedDefaults(in instance: Int) {
    for field in form.layout.blocks[filled.instances[instance].block].fields {
      guard case .fixed(let value) = form.fields[field].logic.initial else { continue }
      filled.setAnswer(.value(value), ofField: field, in: instance)
    }
  }

  /// Fills in the instances that counts have made since the last change.
  ///
  /// Their defaults may make further ones, and those come after.
  mutating func fillNewInstances() {
    while !unfilled.isEmpty { applyDefaults(in: unfilled.removeFirst()) }
  }

  /// Fills in an instance's defaults: plain values, then expressions in the order of the survey.
  mutating func applyDefaults(in instance: Int) {
    let fields = form.layout.blocks[filled.instances[instance].block].fields
    if instance == 0 {
      fillFixedDefaults(in: instance)
      recompute(from: fields.map { filled.node(ofField: $0, in: instance) })
    }
    for field in fields {
      guard case .computed(let expression) = form.fields[field].logic.initial,
        case .question(let index) = form.fields[field].kind
      else { continue }
      let node = filled.node(ofField: field, in: instance)
      let computed = value(of: expression, at: node, own: .blank)
      do throws(AnswerError) {
        filled.setAnswer(.value(try .computed(computed, for: form.questions[index])), of: node)
        recompute(from: [node])
      } catch {
        // A default that comes to nothing usable leaves the question unanswered.
        continue
      }
    }
  }
}
