import CaseStore
import CivilDates
import Languages
import TerminalUI

/// Every case with where it stands; a number opens one.
func caseListPage(_ state: AppState) -> LinearPage {
  let (language, cases) = (state.language, state.cases)
  var page = LinearPage(
    id: "cases",
    heading: "Luotsi, " + ScreenText.clients[language] + ". "
      + ScreenText.clientCount(cases.summaries.count)[language] + ".",
    prompt: (cases.summaries.isEmpty ? LinearPrompt.command : LinearPrompt.numberOrCommand)[
      language
    ],
    isList: true,
  )
  if cases.summaries.isEmpty { page.lines.add(LinearText.noCases[language]) }
  for (place, summary) in cases.summaries.enumerated() {
    let words = summary.words(today: state.desk.today, language)
    page.lines.add("\(place + 1): \(words)", .row)
    let steps = Key.steps(from: cases.focus, to: place)
    page.items.append(
      LinearPage.Item(names: [summary.code], keys: steps + [.enter], focus: steps)
    )
  }
  return page
}

extension CaseSummary {
  fileprivate func words(today: CivilDate, _ language: Language) -> String {
    var parts = [code + ".", stageText(stage)[language].capitalisedFirst + "."]
    let meeting = meetingText(today: today, language: language)
    if !meeting.isEmpty { parts.append(CaseListText.meeting[language] + ": " + meeting + ".") }
    let ahead = aheadText(today: today, language: language).text
    if !ahead.isEmpty { parts.append(ahead.capitalisedFirst + ".") }
    return parts.joined(separator: " ")
  }
}

func newCasePage(_ newCase: NewCaseState, _ language: Language) -> LinearPage {
  let code = newCase.code.text
  var page = LinearPage(
    id: "new case",
    heading: ScreenText.newCase[language],
    lines: [LinearPage.Line(text: ScreenText.newCaseExplanation[language])],
    prompt: LinearText.code(code)[language],
    typing: LinearPage.Typing(standing: code.count),
    emptyLine: [.enter],
  )
  page.lines.add(SensitiveText(in: code)?.warning[language])
  return page
}

func keepingPage(_ keeping: KeepingState, _ language: Language) -> LinearPage {
  var page = LinearPage(
    id: "keeping",
    heading: keeping.summary.code + ", " + KeepingText.title[language],
    lines: [LinearPage.Line(text: KeepingText.explanation[language])],
    prompt: LinearPrompt.text(
      KeepingText.lastDay[language],
      standing: keeping.typed.text,
    ),
    typing: LinearPage.Typing(standing: keeping.typed.text.count),
  )
  page.lines.add(keeping.refusal?.sentence[language], .always)
  return page
}
