import TerminalUI

/// The smallest window in which a screen is drawn rather than a line that asks for more room.
let smallestWindow = Size(rows: 10, columns: 40)

/// The screen for `state` in a window of `size`: pure, and total for every size.
public func view(_ state: AppState, size: Size) -> Frame {
  guard size.rows >= smallestWindow.rows, size.columns >= smallestWindow.columns else {
    return tooSmallView(state, size: size)
  }
  var frame =
    state.topLayer.map { layerView($0, of: state, size: size) } ?? screenView(state, size: size)
  frame.failureNotice(state)
  frame.workingNotice(state)
  frame.calm()
  return frame
}

extension Frame {
  /// Leaves at most two accents on the screen: beside what needs attention, the client's text is
  /// told from the advisor's by its language alone.
  fileprivate mutating func calm() {
    let needsAttention = (0..<size.rows).contains { row in
      cells(inRow: row).contains { $0.role == .attention }
    }
    if needsAttention { recast(.client, as: .plain) }
  }
}

private func layerView(_ layer: TopLayer, of state: AppState, size: Size) -> Frame {
  switch layer {
  case .help(let scroll): helpView(state, scroll: scroll, size: size)
  case .palette(let palette): paletteView(palette, of: state, size: size)
  case .jump(let jump): jumpView(jump, of: state, size: size)
  case .find(let search): listSearchView(search, of: state, size: size)
  case .cover: coverView(size: size)
  case .readingOrder(let order): readingOrderView(order, of: state, size: size)
  }
}

private func screenView(_ state: AppState, size: Size) -> Frame {
  switch state.screen {
  case .unlocking(let unlock): unlockView(unlock, of: state, size: size)
  case .settingUp(let setUp): setUpView(setUp, of: state, size: size)
  case .caseList: caseListView(state, size: size)
  case .newCase(let newCase): newCaseView(newCase, of: state, size: size)
  case .keeping(let keeping): keepingView(keeping, of: state, size: size)
  case .interview(let interview): interviewView(interview, of: state, size: size)
  case .formChange(let change): formChangeView(change, of: state, size: size)
  case .ranking(let ranking): rankingView(ranking, of: state, size: size)
  case .pathways(let pathways): pathwaysView(pathways, of: state, size: size)
  case .services(let services): servicesView(services, of: state, size: size)
  case .radar(let radar): radarView(radar, of: state, size: size)
  case .compare(let compare): compareView(compare, of: state, size: size)
  case .whatIf(let whatIf): whatIfView(whatIf, of: state, size: size)
  case .weights(let weights): weightsView(weights, of: state, size: size)
  case .openings(let openings): openingsView(openings, of: state, size: size)
  case .swapTest(let test): swapTestView(test, of: state, size: size)
  case .review(let review): reviewView(review, of: state, size: size)
  case .browser(let browser): browserView(browser, of: state, size: size)
  case .offering(let page): offeringPageView(page, of: state, size: size)
  case .labour(let labour): labourView(labour, of: state, size: size)
  case .directory(let directory): directoryView(directory, of: state, size: size)
  case .transfers(let transfers): transfersView(transfers, of: state, size: size)
  case .plan(let plan): planView(plan, of: state, size: size)
  case .planEntry(let entry): planEntryView(entry, of: state, size: size)
  case .rights(let rights): rightsView(rights, of: state, size: size)
  case .importing(let importing): importView(importing, of: state, size: size)
  case .difference(let difference): differenceView(difference, of: state, size: size)
  }
}
