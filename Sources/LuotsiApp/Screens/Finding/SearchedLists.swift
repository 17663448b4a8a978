import Languages
import TerminalUI

/// The lists that are searched with a layer of their own, as their screens have no search line.
extension AppState {
  /// Opens the search over the list in front.
  mutating func openListSearch() {
    guard let list = searchedList else { return }
    topLayer = .find(ListSearch(list.rows, focus: list.focus))
  }

  /// What the rows of the list in front are called; nil where it is not searched so.
  var searchedList: (rows: [String], focus: Int)? {
    switch screen {
    case .ranking(let ranking):
      (ranking.rows.map { text(of: $0, in: ranking) }, ranking.focus)
    case .pathways(let pathways) where pathways.search == nil:
      (
        pathways.occupations.map { desk.names.occupation($0)[language] },
        pathways.occupationFocus,
      )
    case .services(let services):
      (
        [ServiceScreenText.needs[language]]
          + services.services.map { desk.names.service($0.service)[language] },
        services.focus,
      )
    case .openings(let openings):
      (openings.entries.map(text), openings.focus)
    case .labour(let labour) where labour.page == nil:
      (labour.rows.map { desk.names.occupation($0.occupation)[language] }, labour.focus)
    case .directory(let directory) where directory.panel == nil:
      (
        directory.rows.map { desk.names.service($0.service.id)[language] },
        directory.focus,
      )
    case .review(let review):
      (
        review.review.items.map { item in
          if case .link(let link) = item {
            review.text(of: item, in: self) + " · "
              + review.review.title(of: link.id.qualification, in: language)
          } else {
            review.text(of: item, in: self)
          }
        },
        review.focus,
      )
    default: nil
    }
  }

  /// Puts the focus of the list in front on one of its rows.
  mutating func focus(onRow row: Int) {
    switch screen {
    case .ranking(var ranking):
      ranking.focus = row
      ranking.showsDetails = false
      screen = .ranking(ranking)
    case .pathways(var pathways):
      pathways.occupationFocus = row
      screen = .pathways(pathways)
    case .services(var services):
      services.focus = row
      services.showsDetails = false
      screen = .services(services)
    case .openings(var openings):
      openings.focus = row
      openings.showsDetails = false
      screen = .openings(openings)
    case .labour(var labour):
      labour.focus = row
      screen = .labour(labour)
    case .directory(var directory):
      directory.focus = row
      screen = .directory(directory)
    case .review(var review):
      review.focus = row
      screen = .review(review)
    default: return
    }
  }

  private func text(of row: ListRow, in ranking: RankingState) -> String {
    row.offering.map { desk.title(of: $0, in: language) } ?? ranking.foldText(in: language)
  }

  private func text(of entry: OpeningsEntry) -> String {
    switch entry {
    case .relaxation(let relaxation): relaxation.changesText(in: language, names: desk.names)
    case .nearMiss(let ladder), .ladder(let ladder):
      desk.title(of: ladder.offering, in: language)
    }
  }
}
