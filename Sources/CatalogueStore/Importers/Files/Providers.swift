import Catalogue
import Foundation

enum ProviderColumn: String, CaseIterable {
  case id
  case nameFi = "name_fi"
  case nameSv = "name_sv"
  case nameEn = "name_en"
  case oid
}

func readProviders(
  in folder: URL,
  leavingOut leftOut: inout [LeftOutRow],
) throws(CatalogueError) -> [Provider] {
  let table = try CSVTable("providers.csv", in: folder, columns: ProviderColumn.self)
  return table.read(leavingOut: &leftOut, key: \.id) { row throws(LeftOutRow) in
    try Provider(row)
  }
}

extension Provider {
  init(_ row: CSVRow<ProviderColumn>) throws(LeftOutRow) {
    self.init(
      id: Code(try row.text(.id)),
      name: try row.name(.nameFi, .nameSv, .nameEn),
      oid: row[.oid],
    )
  }
}
