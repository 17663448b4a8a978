import Languages
import Matching
import Reports
import TerminalUI

/// The ranked list in its sections, the reasons of one row, or the reason for a mark being asked.
func rankingPage(_ ranking: RankingState, _ state: AppState) -> LinearPage {
  if let marking = ranking.marking { return markingPage(marking, state) }
  let language = state.language
  let title = ranking.interview.code + ", " + ScreenText.suggestions[language]
  var page = LinearPage(
    id: "list",
    heading: title,
    prompt: LinearPrompt.numberOrCommand[language],
    items: ranking.rows.indices.map { ranking.item(at: $0) },
    isList: true,
  )
  if ranking.showsDetails, let row = ranking.focusedRow {
    let offering = row.offering?.rawValue ?? "\(ranking.focus)"
    page = LinearPage(
      id: "reasons \(offering)",
      heading: "\(ranking.focus + 1): " + ranking.words(of: row, state),
      prompt: page.prompt,
      items: page.items,
    )
    // The training's name is the heading already.
    let details = ranking.details(of: state).dropFirst(row.match == nil ? 0 : 1)
    for line in details { page.lines.add(spoken(line.text, in: language)) }
    return page
  }
  for line in ranking.headlines(of: state) { page.lines.add(spoken(line.text, in: language)) }
  if ranking.rows.isEmpty {
    let text = ranking.filter.isEmpty ? ScreenText.emptyList : FilterText.nothingPasses
    page.lines.add(text[language])
  }
  for (place, row) in ranking.rows.enumerated() {
    if ranking.opensSection(at: place), row != .fold {
      let section = ranking.section(at: place)
      page.lines.add(section.title(count: ranking.count(of: section))[language] + ".", .row)
    }
    page.lines.add("\(place + 1): " + ranking.words(of: row, state), .row)
  }
  return page
}

private func markingPage(_ marking: Marking, _ state: AppState) -> LinearPage {
  let language = state.language
  let title = marking.mark == .pin ? MarkText.whyPinned : MarkText.whyHidden
  var page = LinearPage(
    id: "marking",
    heading: title[language] + ": " + state.desk.title(of: marking.offering, in: language),
    prompt: LinearPrompt.text(
      String(MarkText.reason[language].dropLast()),
      standing: marking.reason.text,
    ),
    typing: LinearPage.Typing(standing: marking.reason.text.count),
  )
  let below = marking.isRefused ? MarkText.noReason : freeTextWarning(marking.reason.text)
  page.lines.add(spoken(below[language], in: language), marking.isRefused ? .always : .plain)
  return page
}

extension RankingState {
  fileprivate func item(at place: Int) -> LinearPage.Item {
    let closing: [Key] = showsDetails ? [.escape] : []
    let steps = closing + Key.steps(to: place)
    return LinearPage.Item(keys: steps + [.enter], focus: steps)
  }

  /// One row: the training, its verdict in words, its points, and how it is marked.
  fileprivate func words(of row: ListRow, _ state: AppState) -> String {
    let language = state.language
    switch row {
    case .fold:
      return ListSection.hidden.title(count: count(of: .hidden))[language] + ", "
        + (isUnfolded ? MarkText.fold : MarkText.unfold)[language] + "."
    case .gone(let marked):
      return state.desk.title(of: marked.offering, in: language) + ". "
        + MarkText.goneTitle[language] + ". " + marked.reason
    case .pinned(let marked): return words(of: marked.match, row, state)
    case .hidden(let marked): return words(of: marked.match, row, state)
    case .listed(let match): return words(of: match, row, state)
    }
  }

  private func words(of match: Match, _ row: ListRow, _ state: AppState) -> String {
    let language = state.language
    var parts = [
      state.desk.title(of: match.offering, in: language),
      match.verdict.text(in: language).capitalisedFirst,
    ]
    if match.verdict != .excluded { parts.append(match.pointsInWords(in: language)) }
    if match.verdict == .notYet, let plan = match.unlock.first {
      parts.append(FilterText.steps(plan.steps.count, months: plan.months)[language])
    }
    if interview.chosen.contains(match.offering.rawValue) {
      parts.append(LinearText.isChosen[language])
    }
    if let mark = row.mark {
      let word = mark.mark == .pin ? LinearText.isPinned : LinearText.isHidden
      parts.append(word[language] + ", " + mark.reason)
    }
    let disagreements = state.client?.guidance.disagreements(about: match.offering) ?? []
    parts += disagreements.map {
      PlanText.disagreement($0.party.phrase[language], $0.reason)[language]
    }
    return parts.joined(separator: ". ") + "."
  }
}

extension Match {
  /// The points with the least and the most that they can be.
  fileprivate func pointsInWords(in language: Language) -> String {
    let points = ScreenText.points[language] + " \(points)"
    guard low != high else { return points }
    return points
      + Phrase(
        fi: ", väli \(low)–\(high)",
        sv: ", mellan \(low) och \(high)",
        en: ", between \(low) and \(high)",
      )[language]
  }
}
