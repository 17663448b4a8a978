import FormExpressions

/// Reads a form to its end; nil where its rows do not make a form at all.
func form(from sheets: FormSheets, _ findings: inout FindingList) -> Form? {
  let misspeltChoices = checkSheetNames(sheets, &findings)
  guard sheets.has("survey") else { return nil }
  let columns = FormColumns(sheets, &findings)
  let settings = SettingsReader(sheets["settings"], columns.settings, &findings)
  let languages = LanguageTable(
    survey: columns.survey,
    choices: columns.choices,
    settings: settings.record,
    &findings,
  )
  var formSettings = settings.settings(
    name: sheets.name,
    defaultLanguage: languages.defaultTag,
    &findings,
  )
  let lists = ListTable(
    lists: columns.lists(of: sheets["choices"], languages, formSettings, &findings),
    external: columns.lists(of: sheets["external_choices"], languages, formSettings, &findings),
    files: FileLists(sheets.file),
    languages: languages,
    hasSheet: !sheets["choices"].isAbsent,
    misspeltSheet: misspeltChoices,
  )
  var outline = SurveyOutline(rootName: settings.rootName(&findings), lists: lists)
  outline.read(sheets["survey"], columns.survey, &findings)
  let assembly = FormAssembly(outline, languages, &findings)
  formSettings.instanceName = assembly.instanceName(settings.record, &findings)
  let data = assembly.lookUps(&findings)
  noteMisspeltChoices(misspeltChoices, outline, &findings)
  noteUnusedLists(of: sheets["choices"], outline.lists, read: data.ids, &findings)
  assembly.check(data, &findings)
  return assembly.form(formSettings, data, sheets, &findings)
}

/// The columns of a form's sheets.
private struct FormColumns {
  let survey: ColumnMap
  let choices: ColumnMap
  let external: ColumnMap
  let settings: ColumnMap

  init(_ sheets: FormSheets, _ findings: inout FindingList) {
    survey = ColumnMap(sheets["survey"], .survey, &findings)
    choices = ColumnMap(sheets["choices"], .choices, &findings)
    external = ColumnMap(sheets["external_choices"], .choices, &findings)
    settings = ColumnMap(sheets["settings"], .settings, &findings)
  }

  func lists(
    of sheet: Sheet,
    _ languages: LanguageTable,
    _ settings: FormSettings,
    _ findings: inout FindingList,
  ) -> [String: ListDraft] {
    ChoicesSheet(
      sheet: sheet,
      columns: sheet.name == "choices" ? choices : external,
      languages: languages,
      allowsDuplicates: settings.allowsDuplicateChoices,
    ).lists(&findings)
  }
}

/// Reports a missing survey and sheets whose names are slips; gives what `choices` was called.
private func checkSheetNames(_ sheets: FormSheets, _ findings: inout FindingList) -> String? {
  let others = sheets.otherNames.filter { !$0.hasPrefix("_") }
  func similar(to name: String) -> String? {
    guard !sheets.has(name) else { return nil }
    return nearest(to: name, among: others.map { $0.trimmed.lowercased() }).flatMap { found in
      others.first { $0.trimmed.lowercased() == found }
    }
  }
  if !sheets.has("survey") {
    let cell = Cell(text: "", sheet: "survey", row: 1, column: "")
    findings.add(SheetProblem.noSurvey(similar: similar(to: "survey")), at: cell)
  }
  if let name = similar(to: "settings") {
    let cell = Cell(text: name, sheet: name, row: 1, column: "")
    findings.add(
      SheetProblem.misspelt(name, expected: "settings", isNeeded: false),
      at: cell,
    )
  }
  for name in others where ["entities", "osm"].contains(name.trimmed.lowercased()) {
    let cell = Cell(text: name, sheet: name, row: 1, column: "")
    findings.add(SheetProblem.notUsed(name), at: cell)
  }
  return similar(to: "choices")
}

private func noteMisspeltChoices(
  _ name: String?,
  _ outline: SurveyOutline,
  _ findings: inout FindingList,
) {
  guard let name else { return }
  let cell = Cell(text: name, sheet: name, row: 1, column: "")
  let isNeeded = !outline.lists.used.isEmpty
  findings.add(
    SheetProblem.misspelt(name, expected: "choices", isNeeded: isNeeded),
    at: cell,
  )
}

private func noteUnusedLists(
  of sheet: Sheet,
  _ lists: ListTable,
  read: Set<String>,
  _ findings: inout FindingList,
) {
  guard !lists.isAnyMissing else { return }
  let unused = lists.lists.values.compactMap { list -> (name: String, first: Cell)? in
    guard !lists.used.contains(list.name), !read.contains(list.name),
      let first = list.nameCells.first, first.sheet == sheet.name
    else { return nil }
    return (list.name, first)
  }.sorted { $0.first.row < $1.first.row }
  func cell(_ list: (name: String, first: Cell)) -> Cell {
    Cell(text: list.name, sheet: sheet.name, row: list.first.row, column: "list_name")
  }
  guard unused.count <= FindingList.listedOneByOne else {
    findings.add(ChoiceProblem.unusedLists(unused.map(\.name)), at: cell(unused[0]))
    return
  }
  for list in unused { findings.add(ChoiceProblem.unusedList(list.name), at: cell(list)) }
}
