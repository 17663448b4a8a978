import Catalogue
import Foundation

enum TravelColumn: String, CaseIterable { case from, to, minutes }

func readTravelTimes(
  in folder: URL,
  known: KnownCodes,
  leavingOut leftOut: inout [LeftOutRow],
) throws(CatalogueError) -> [TravelTime] {
  let table = try CSVTable("travel.csv", in: folder, columns: TravelColumn.self)
  return table.read(leavingOut: &leftOut, key: \.key) { row throws(LeftOutRow) in
    TravelTime(
      from: try row.required(.from, row.code(.from, in: known.municipalities)),
      to: try row.required(.to, row.code(.to, in: known.municipalities)),
      minutes: try row.required(.minutes, row.number(.minutes, in: 0...600)),
    )
  }
}

extension TravelTime {
  fileprivate var key: String { "\(from) \(to)" }
}
