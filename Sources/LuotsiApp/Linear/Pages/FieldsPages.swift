import Languages
import TerminalUI

/// An entry of the plan, field by field.
func planEntryPage(_ entry: PlanEntryState, _ state: AppState) -> LinearPage {
  let language = state.language
  let section = entry.form.entry.section.title[language]
  var page = fieldsPage(
    entry.form.fields,
    id: "plan entry",
    heading: PlanText.title[language] + ", " + section,
    language,
  )
  if let subject = entry.subject {
    page.lines.insert(LinearPage.Line(text: subject), at: 0)
  }
  return page
}

/// When and how the client was told, field by field.
func tellingPage(_ telling: TellingForm, _ state: AppState) -> LinearPage {
  var page = fieldsPage(
    telling.fields,
    id: "telling",
    heading: RightsText.toldTitle[state.language],
    state.language,
  )
  page.lines.insert(LinearPage.Line(text: RightsText.toldExplained[state.language]), at: 0)
  return page
}

/// Asks for the field in focus; its text leads to the next one, and that of the last is saved.
private func fieldsPage(
  _ fields: EntryFields,
  id: String,
  heading: String,
  _ language: Language,
) -> LinearPage {
  let field = fields.fields[fields.focus]
  let goesOn: [Key] = fields.focus == fields.fields.count - 1 ? [.enter] : [.tab]
  let label = field.name.label[language]
  var page = LinearPage(
    id: "\(id) \(fields.focus)",
    heading: fields.focus == 0 ? heading : "",
    prompt: LinearPrompt.text(label, standing: field.words(in: language)),
    emptyLine: goesOn,
  )
  let options = field.name.options
  if let picked = field.picked {
    // Own words stand in the way of the options.
    let erased = Array(
      repeating: Key.backspace,
      count: field.isInOwnWords ? field.typed.text.count : 0,
    )
    for (place, option) in options.enumerated() {
      page.lines.add("\(place + 1): \(option[language])")
      let steps = (place - picked + options.count) % options.count
      page.items.append(
        LinearPage.Item(
          names: [option[language]],
          keys: [.end] + erased + Array(repeating: .right, count: steps) + goesOn,
        )
      )
    }
  }
  if field.picked == nil || field.name == .doer {
    page.typing = LinearPage.Typing(standing: field.typed.text.count, then: goesOn)
  }
  page.lines.add(field.name.spokenHint?[language])
  page.lines.add(SensitiveText(in: fields.freeText)?.warning[language], .always)
  page.lines.add(fields.refusal?.sentence[language], .always)
  return page
}

extension EntryField {
  /// What stands in it, in words.
  fileprivate func words(in language: Language) -> String {
    if isInOwnWords, !typed.text.isEmpty { return typed.text }
    let options = name.options
    return picked.flatMap { options.indices.contains($0) ? options[$0][language] : nil } ?? ""
  }
}

extension EntryField.Name {
  /// How the field is filled in, where that is not said by numbered options.
  fileprivate var spokenHint: Phrase? {
    switch self {
    case .doer:
      Phrase(
        fi: "Numero, tai joku muu omin sanoin, esimerkiksi koulu.",
        sv: "Ett nummer, eller någon annan med egna ord, till exempel skolan.",
        en: "A number, or somebody else in own words, such as the school.",
      )
    case .party, .interpreter: nil
    default: hint
    }
  }
}
