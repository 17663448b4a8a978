extension AppState {
  /// Puts pasted text where text is being typed, if it is.
  mutating func paste(_ text: String) -> [Effect] {
    failure = nil
    if let topLayer {
      paste(text, on: topLayer)
      return []
    }
    switch screen {
    case .unlocking(var unlock):
      unlock.typed.insert(text)
      screen = .unlocking(unlock)
    case .settingUp(var setUp):
      setUp.typed.insert(text)
      screen = .settingUp(setUp)
    case .newCase(var newCase):
      newCase.code.insert(text)
      screen = .newCase(newCase)
    case .keeping(var keeping):
      keeping.typed.insert(text)
      screen = .keeping(keeping)
    case .interview(var interview):
      interview.paste(text)
      screen = .interview(interview)
    case .ranking(var ranking):
      ranking.paste(text)
      screen = .ranking(ranking)
    case .review(var review):
      review.paste(text)
      screen = .review(review)
    case .browser(var browser):
      let effects = browser.paste(text)
      screen = .browser(browser)
      return effects
    case .caseList: cases.paste(text)
    case .importing(var importing):
      importing.paste(text)
      screen = .importing(importing)
    case .transfers(var transfers):
      transfers.paste(text)
      screen = .transfers(transfers)
    case .planEntry(var entry):
      entry.form.fields.paste(text)
      screen = .planEntry(entry)
    case .rights(var rights):
      rights.telling?.fields.paste(text)
      screen = .rights(rights)
    case .plan, .difference, .compare, .whatIf, .weights, .openings, .swapTest, .pathways,
      .services,
      .radar, .formChange, .offering, .labour, .directory:
      break
    }
    return []
  }
}
