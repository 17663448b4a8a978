import CivilDates
import Foundation

/// What is to be imported, and how.
public struct ImportRequest: Sendable {
  public let source: CatalogueSource
  /// Files and folders.
  public let files: [URL]
  /// The folder of code sets, which say what the registers' codes mean here.
  public let codes: URL
  /// The day of the import by the caller's calendar.
  public let day: CivilDate
  /// Whether the source's documents that do not come again stay.
  public let keepsOthers: Bool
  /// Whether everything is undone at the end, so that only the report remains.
  public let isTrial: Bool

  public init(
    source: CatalogueSource,
    files: [URL],
    codes: URL,
    day: CivilDate,
    keepsOthers: Bool = false,
    isTrial: Bool = false,
  ) {
    self.source = source
    self.files = files
    self.codes = codes
    self.day = day
    self.keepsOthers = keepsOthers
    self.isTrial = isTrial
  }
}
