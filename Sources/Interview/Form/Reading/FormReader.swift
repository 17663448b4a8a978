/// Reads and checks a form; all findings come at once.
func readForm(_ sheets: FormSheets) -> FormReading {
  var findings = FindingList()
  let form = form(from: sheets, &findings)
  return FormReading(form: findings.hasErrors ? nil : form, findings: findings.inOrder)
}

/// Reads and checks a form from the text of its sheets.
public func readForm(
  survey: String,
  choices: String? = nil,
  settings: String? = nil,
  name: String = "form",
) -> FormReading {
  readForm(
    FormSheets(
      survey: Array(survey.utf8),
      choices: choices.map { Array($0.utf8) },
      settings: settings.map { Array($0.utf8) },
      name: name,
    )
  )
}

private func form(from sheets: FormSheets, _ findings: inout FindingList) -> Form? {
  guard let survey = sheet("survey", sheets.survey, &findings),
    let choices = sheet("choices", sheets.choices, &findings),
    let settings = sheet("settings", sheets.settings, &findings)
  else { return nil }
  let surveyColumns = ColumnMap(survey, scheme: .survey, findings: &findings)
  let choiceColumns = ColumnMap(choices, scheme: .choices, findings: &findings)
  let settingsColumns = ColumnMap(settings, scheme: .settings, findings: &findings)
  let setting = records(of: settings, settingsColumns).first
  let languages = LanguageTable(
    survey: surveyColumns,
    choices: choiceColumns,
    settings: setting,
    findings: &findings,
  )
  let formSettings = FormSettings(
    setting,
    name: sheets.name,
    defaultLanguage: languages.defaultTag,
    findings: &findings,
  )
  let lists = ChoiceLists(
    records(of: choices, choiceColumns),
    languages: languages,
    allowsDuplicates: formSettings.allowsDuplicateChoices,
    findings: &findings,
  )
  let draft = SurveyDraft(records(of: survey, surveyColumns), lists: lists, findings: &findings)
  warnAboutUnusedLists(lists, draft, &findings)
  let names = NameTable(draft)
  let reader = QuestionReader(names: names, languages: languages)
  let groups = draft.groups.map { reader.group($0, &findings) }
  let questions = draft.questions.map { reader.question($0, &findings) }
  guard let graph = DependencyGraph.read(questions, groups, names: names, &findings) else {
    return nil
  }
  return Form(
    settings: formSettings,
    contentHash: contentHash(of: [survey, choices, settings]),
    languages: languages.languages,
    questions: questions,
    groups: groups,
    graph: graph,
  )
}

/// Nil when the file is no CSV, which is then a finding.
private func sheet(_ name: String, _ bytes: [UInt8]?, _ findings: inout FindingList) -> Sheet? {
  guard let bytes else { return .absent(name) }
  do throws(CSVError) {
    return Sheet(name: name, table: try CSVReader.rows(of: bytes))
  } catch {
    let cell = Cell(text: "", sheet: name, row: error.row, column: "")
    findings.fail("csv", at: cell, error.message, error.suggestion)
    return nil
  }
}

private func records(of sheet: Sheet, _ columns: ColumnMap) -> [Record] {
  sheet.rows.map { Record(sheet: sheet.name, row: $0, columns: columns) }
}

private func warnAboutUnusedLists(
  _ lists: ChoiceLists,
  _ draft: SurveyDraft,
  _ findings: inout FindingList,
) {
  for (list, cell) in lists.firstCells where !draft.usedLists.contains(list) {
    findings.warn(
      "unused-list",
      at: cell,
      "No question uses the list '\(list)'.",
      "Remove it, or name it after select_one or select_multiple.",
    )
  }
}
