import Catalogue
import CivilDates
import GRDB

extension CatalogueDatabase {
  /// The figures of an occupation in an area by month, newest first.
  public func labourHistory(
    of occupation: OccupationCode,
    in area: LabourArea,
  ) throws(CatalogueError) -> [LabourFigure] {
    try labourHistory(.occupation(occupation)).filter { $0.area == area }
  }

  /// All figures of an occupation or of an area by month, newest first.
  public func labourHistory(
    _ question: LabourQuestion
  ) throws(CatalogueError) -> [LabourFigure] {
    try naming(path) { try queue.read { try fetchLabourHistory(question, $0) } }
  }
}
